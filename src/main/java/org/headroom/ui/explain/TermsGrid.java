package org.headroom.ui.explain;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Term;
import org.headroom.engine.trace.Trace;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The figures that a figure is worked out from, each to follow, and whether they give it.
final class TermsGrid extends GridPane {

    private static final double GAP = 12;

    TermsGrid(Trace trace, Consumer<Figure> follow) {
        getStyleClass().add("parts");
        setHgap(GAP);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(60);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, value);
        int row = 0;
        for (Term term : trace.terms()) {
            add(link(term.name(), term.figure(), follow), 0, row);
            add(number(weighted(term)), 1, row++);
            rule("row-rule", row++);
        }
        Label gives = new Label(trace.holds() ? "Gives" : "Does not give");
        gives.getStyleClass().addAll("part", "strong", "bold");
        gives.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        gives.setGraphic(
                trace.holds()
                        ? Icons.of(Feather.CHECK, "success-icon")
                        : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        add(gives, 0, row);
        Label total = number(trace.quantity().inBrief(trace.value()));
        total.getStyleClass().addAll("strong", "bold");
        add(total, 1, row);
    }

    private void rule(String style, int row) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        add(rule, 0, row, 2, 1);
    }

    private static String weighted(Term term) {
        String value = term.quantity().inBrief(term.value());
        if (term.weight() == 1) {
            return value;
        }
        if (term.weight() == -1) {
            return MoneyFormat.MINUS + " " + value;
        }
        return org.headroom.engine.trace.Quantity.FACTOR.inBrief(term.weight()) + " × " + value;
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("part");
        return label;
    }

    /// A figure to follow.
    static Hyperlink link(String name, Figure figure, Consumer<Figure> follow) {
        Hyperlink link = new Hyperlink(name);
        link.setId("follow-" + figure.path());
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> follow.accept(figure));
        return link;
    }
}
