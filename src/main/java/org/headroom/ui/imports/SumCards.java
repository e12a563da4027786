package org.headroom.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.extract.Balance;
import org.headroom.extract.ImportOutcome;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rows in = accepted + rejected + out of scope, and the pounds likewise, as a sum.
final class SumCards extends HBox {

    private static final String[] NAMES = {"Rows in", "Accepted", "Rejected", "Out of scope"};
    private static final String[] SIGNS = {"", "=", "+", "+"};

    private final Label[] counts = new Label[NAMES.length];
    private final Label[] pounds = new Label[NAMES.length];

    SumCards() {
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(14);
        Node[] icons = {
            null,
            Icons.of(Feather.CHECK_CIRCLE, "success-icon"),
            Icons.of(Feather.X_CIRCLE, "danger-icon"),
            Icons.of(Feather.INFO, "accent-icon")
        };
        for (int i = 0; i < NAMES.length; i++) {
            if (i > 0) {
                Label sign = new Label(SIGNS[i]);
                sign.getStyleClass().add("page-title");
                sign.setMinWidth(USE_PREF_SIZE);
                getChildren().add(sign);
            }
            Label name = new Label(NAMES[i], icons[i]);
            name.getStyleClass().addAll("small", "muted");
            counts[i] = new Label();
            counts[i].getStyleClass().add("kpi-value");
            pounds[i] = new Label();
            pounds[i].getStyleClass().add("small");
            pounds[i].setMinHeight(USE_PREF_SIZE);
            VBox card = new VBox(2, name, counts[i], pounds[i]);
            card.setId(ImportIds.SUM + i);
            card.getStyleClass().add("sum-card");
            HBox.setHgrow(card, Priority.ALWAYS);
            Em.prefWidth(card, 100);
            card.setMaxHeight(Double.MAX_VALUE);
            getChildren().add(card);
        }
    }

    void show(ImportOutcome outcome) {
        int[] rows = {
            outcome.rowsIn(), outcome.accepted(), outcome.rejectedCount(), outcome.outOfScopeCount()
        };
        List<List<String>> amounts = amounts(outcome);
        for (int i = 0; i < rows.length; i++) {
            counts[i].setText(ImportWords.count(rows[i]));
            pounds[i].setText(String.join("\n", amounts.get(i)));
            counts[i].setAccessibleText(
                    String.join(
                            ", ",
                            Stream.concat(
                                            Stream.of(NAMES[i] + ": " + counts[i].getText()),
                                            amounts.get(i).stream())
                                    .toList()));
        }
    }

    private static List<List<String>> amounts(ImportOutcome outcome) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            lines.add(new ArrayList<>());
        }
        Balance weekly = outcome.weeklyGross();
        boolean hasWeekly = outcome.hasWeekly();
        if (hasWeekly) {
            add(lines, weekly, "", " a week");
        }
        for (Map.Entry<String, Balance> amount : outcome.amounts().entrySet()) {
            String name = ImportWords.amount(amount.getKey()) + " ";
            add(lines, amount.getValue(), name, "");
        }
        int[] without = {
            0, weekly.acceptedWithout(), weekly.rejectedWithout(), weekly.outOfScopeWithout()
        };
        for (int i = 1; i < NAMES.length; i++) {
            if (hasWeekly && without[i] > 0) {
                lines.get(i).add(ImportWords.rows(without[i]) + " without a cost");
            }
        }
        return lines;
    }

    private static void add(
            List<List<String>> lines, Balance balance, String before, String after) {
        BigDecimal[] parts = {
            balance.in(), balance.accepted(), balance.rejected(), balance.outOfScope()
        };
        for (int i = 0; i < parts.length; i++) {
            lines.get(i).add(before + ImportWords.pounds(parts[i]) + after);
        }
    }
}
