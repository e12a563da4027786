package org.headroom.ui.imports;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.extract.Effect;
import org.headroom.extract.Example;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.RuleFinding;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was found in an extract, by consequence and then by rule; each rule opens to rows, columns,
/// what was found, what was expected and how to mend it.
final class FindingsList extends VBox {

    private static final int MOST_ROWS_NAMED = 300;
    private static final double COUNT = 76;
    private static final double POUNDS = 100;
    private static final double WHAT = 300;

    FindingsList() {
        setId(ImportIds.FINDINGS);
        setFillWidth(true);
    }

    /// @param only the consequence that is shown; empty is all
    void show(ImportOutcome outcome, Optional<Effect> only) {
        boolean hasWeekly = hasWeekly(outcome);
        getChildren().setAll(header(hasWeekly));
        for (Effect effect : List.of(Effect.REJECTED, Effect.REPORTED, Effect.OUT_OF_SCOPE)) {
            List<RuleFinding> ofEffect =
                    outcome.findings().stream().filter(f -> f.effect() == effect).toList();
            if (!ofEffect.isEmpty() && only.map(o -> o == effect).orElse(true)) {
                getChildren().add(group(effect, ofEffect, outcome));
                ofEffect.forEach(finding -> getChildren().add(new Row(finding)));
            }
        }
        if (getChildren().size() == 1) {
            Label none = new Label("Nothing was found that is worth a look.");
            none.getStyleClass().add("muted");
            Em.minHeight(none, 34);
            getChildren().add(none);
        }
    }

    /// Whether the extract is about weekly costs.
    private static boolean hasWeekly(ImportOutcome outcome) {
        return outcome.weeklyGross().in().signum() != 0;
    }

    private static Node header(boolean hasWeekly) {
        HBox row =
                line("Finding", "Rows", hasWeekly ? "£ a week" : "", "What to do", "header-name");
        row.getStyleClass().add("finding-head");
        return row;
    }

    private static Node group(Effect effect, List<RuleFinding> findings, ImportOutcome outcome) {
        HBox row =
                switch (effect) {
                    case REJECTED ->
                            line(
                                    "Rejected",
                                    ImportWords.count(outcome.rejectedCount()),
                                    weekly(outcome, outcome.weeklyGross().rejected()),
                                    severalRules(findings, outcome.rejectedCount()),
                                    "bold");
                    case REPORTED -> line("Accepted, worth a look", "", "", "", "bold");
                    case OUT_OF_SCOPE ->
                            line(
                                    "Out of scope",
                                    ImportWords.count(outcome.outOfScopeCount()),
                                    weekly(outcome, outcome.weeklyGross().outOfScope()),
                                    "",
                                    "bold");
                };
        row.getStyleClass().add("finding-group");
        return row;
    }

    private static String severalRules(List<RuleFinding> findings, int rejected) {
        int all = findings.stream().mapToInt(RuleFinding::count).sum();
        return all > rejected ? "A row that breaks several rules is under each, counted once" : "";
    }

    private static String weekly(ImportOutcome outcome, BigDecimal amount) {
        return hasWeekly(outcome) ? pounds(amount) : "";
    }

    private static String pounds(BigDecimal amount) {
        return ImportWords.pounds(amount).replace("£", "");
    }

    private static HBox line(
            String finding, String rows, String pounds, String what, String style) {
        Label name = new Label(finding);
        Label count = right(rows, COUNT);
        Label amount = right(pounds, POUNDS);
        Label todo = new Label(what);
        name.setMaxWidth(Double.MAX_VALUE);
        Em.minWidth(name, 120);
        HBox.setHgrow(name, Priority.ALWAYS);
        todo.setPrefWidth(WHAT);
        todo.setMinWidth(WHAT);
        todo.setWrapText(true);
        for (Label each : List.of(name, count, amount)) {
            each.getStyleClass().add(style);
        }
        todo.getStyleClass().add(style.equals("bold") ? "muted" : style);
        HBox row = new HBox(10, name, count, amount, todo);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label right(String text, double width) {
        Label label = new Label(text);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /// One rule, closed or open.
    private static final class Row extends VBox {

        private final RuleFinding finding;
        private final Button opener = Icons.button("", Feather.CHEVRON_RIGHT, "", () -> {});

        Row(RuleFinding finding) {
            this.finding = finding;
            String what =
                    finding.examples().isEmpty()
                            ? finding.message()
                            : finding.examples().getFirst().howToFix();
            HBox line =
                    line(
                            finding.rule(),
                            ImportWords.count(finding.count()),
                            finding.weeklyGross().isPresent()
                                    ? pounds(
                                            BigDecimal.valueOf(finding.weeklyGross().getAsDouble()))
                                    : "",
                            what,
                            "strong");
            opener.setAccessibleText("Open " + finding.rule());
            opener.setOnAction(e -> toggle());
            line.getChildren().addAll(0, List.of(opener, icon(finding.effect())));
            line.getStyleClass().add("finding-row");
            line.setOnMouseClicked(e -> toggle());
            getChildren().add(line);
            boolean opens = !finding.examples().isEmpty() || !finding.message().isEmpty();
            opener.setDisable(!opens);
            opener.setVisible(opens);
        }

        private static Node icon(Effect effect) {
            return switch (effect) {
                case REJECTED -> Icons.of(Feather.X_CIRCLE, "danger-icon");
                case REPORTED -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
                case OUT_OF_SCOPE -> Icons.of(Feather.INFO, "accent-icon");
            };
        }

        private void toggle() {
            boolean isOpen = getChildren().size() > 1;
            if (isOpen) {
                getChildren().remove(1);
            } else if (!opener.isDisabled()) {
                getChildren().add(details());
            }
            opener.setGraphic(Icons.of(isOpen ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
            opener.setAccessibleText((isOpen ? "Open " : "Close ") + finding.rule());
        }

        private Node details() {
            VBox box = new VBox(6);
            box.getStyleClass().add("finding-details");
            if (!finding.message().isEmpty()) {
                box.getChildren().add(wrapped(finding.message()));
            }
            if (!finding.examples().isEmpty()) {
                box.getChildren().addAll(examples(), wrapped(rows()));
            }
            return box;
        }

        private static Label wrapped(String text) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().addAll("small", "muted");
            return label;
        }

        private Node examples() {
            GridPane grid = new GridPane();
            grid.setHgap(14);
            grid.setVgap(4);
            double[] shares = {8, 22, 20, 25, 25};
            for (double share : shares) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(share);
                grid.getColumnConstraints().add(column);
            }
            String[] heads = {"Row", "Column", "Found", "Expected", "How to fix"};
            for (int i = 0; i < heads.length; i++) {
                Label head = new Label(heads[i]);
                head.getStyleClass().add("header-name");
                grid.add(head, i, 0);
                GridPane.setHalignment(head, i == 0 ? HPos.RIGHT : HPos.LEFT);
            }
            int at = 1;
            for (Example example : finding.examples()) {
                String[] cells = {
                    ImportWords.count(example.row()),
                    example.column(),
                    example.found().isEmpty() ? "blank" : example.found(),
                    example.expected(),
                    example.howToFix()
                };
                for (int i = 0; i < cells.length; i++) {
                    Label cell = new Label(cells[i]);
                    cell.setWrapText(true);
                    cell.getStyleClass().add("small");
                    grid.add(cell, i, at);
                    GridPane.setHalignment(cell, i == 0 ? HPos.RIGHT : HPos.LEFT);
                }
                at++;
            }
            return grid;
        }

        private String rows() {
            String named =
                    finding.rows().stream()
                            .limit(MOST_ROWS_NAMED)
                            .map(r -> String.format(Locale.UK, "%,d", r))
                            .collect(Collectors.joining(", "));
            boolean hasMore = finding.rows().size() > MOST_ROWS_NAMED;
            return "Rows counted from the header as 1: "
                    + named
                    + (hasMore
                            ? " and "
                                    + ImportWords.count(finding.rows().size() - MOST_ROWS_NAMED)
                                    + " more."
                            : ".");
        }
    }
}
