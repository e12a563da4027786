package org.headroom.ui.transitions;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Em;
import org.headroom.ui.transitions.TransitionsModel.YearSum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The pipeline year by year: cases, what they cost in the year and in a full year, what health
/// pays, what children's services stop paying.
final class YearsGrid extends VBox {

    static final String ID = "transition-years";

    private static final double LONGEST = 220;

    /// Room of the bars' title, px at 100%.
    private static final double LEAST_BAR = 200;

    private static final double[] WIDTHS = {88, 52, 66, 74, 74, 92, 96};
    private static final List<String> NAMES =
            List.of(
                    "Moves in",
                    "Cases",
                    "Expected",
                    "Part-year",
                    "Full year",
                    "Health share",
                    "Children’s cost",
                    "Part-year cost within full year");
    private static final List<String> UNITS =
            List.of("", "", "cases", "£m", "£m", "full year, £m", "that ends, £m", "");

    private final TransitionsModel transitions;
    private final GridPane grid = new GridPane();
    private final List<Line> lines = new ArrayList<>();

    YearsGrid(TransitionsModel transitions) {
        this.transitions = transitions;
        setId(ID);
        setSpacing(4);
        grid.setHgap(10);
        for (int c = 0; c <= WIDTHS.length; c++) {
            ColumnConstraints column = new ColumnConstraints();
            boolean isBar = c == WIDTHS.length;
            column.setHalignment(c == 0 || isBar ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(isBar ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
            Label name = head(NAMES.get(c));
            Em.minWidth(name, isBar ? LEAST_BAR : WIDTHS[c]);
            name.setAlignment(c == 0 || isBar ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            grid.add(name, c, 0);
            grid.add(head(UNITS.get(c)), c, 1);
        }
        Region rule = new Region();
        rule.getStyleClass().add("head-line");
        grid.add(rule, 0, 2, WIDTHS.length + 1, 1);
        Label note =
                new Label(
                        "Gross and expected, at each year’s prices. What children’s services stop"
                                + " paying is shown, not netted.");
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        getChildren().addAll(grid, note);
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("header-name");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    void refresh() {
        List<YearSum> years = transitions.years();
        while (lines.size() < years.size()) {
            lines.add(new Line(lines.size() + 3));
        }
        while (lines.size() > years.size()) {
            lines.removeLast().remove();
        }
        double longest = years.stream().mapToDouble(y -> Math.abs(y.fullYear())).max().orElse(0);
        for (int i = 0; i < years.size(); i++) {
            lines.get(i).show(years.get(i), longest);
        }
    }

    /// A year.
    private final class Line {

        private final List<Label> labels = new ArrayList<>();
        private final Region part = new Region();
        private final Region full = new Region();
        private final StackPane bar = new StackPane(full, part);

        Line(int row) {
            for (int c = 0; c < WIDTHS.length; c++) {
                Label label = new Label();
                Em.minHeight(label, 24);
                label.setMinWidth(Region.USE_PREF_SIZE);
                labels.add(label);
                grid.add(label, c, row);
            }
            full.getStyleClass().add("bar-outline");
            part.getStyleClass().add("bar-increase");
            bar.setAlignment(Pos.CENTER_LEFT);
            grid.add(bar, WIDTHS.length, row);
        }

        void remove() {
            grid.getChildren().removeAll(labels);
            grid.getChildren().remove(bar);
        }

        void show(YearSum sum, double longest) {
            List<String> texts =
                    List.of(
                            sum.isProbable() ? "of it probable" : sum.year().toString(),
                            Integer.toString(sum.cases()),
                            BigDecimal.valueOf(sum.expected())
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .toPlainString(),
                            millions(sum.partYear()),
                            millions(sum.fullYear()),
                            millions(-sum.health()),
                            millions(-sum.childrens()));
            boolean isChosen = !sum.isProbable() && sum.year().equals(transitions.year());
            for (int c = 0; c < texts.size(); c++) {
                Label label = labels.get(c);
                label.setText(texts.get(c));
                mark(label, "muted", sum.isProbable());
                mark(label, "bold", isChosen);
            }
            width(full, longest == 0 ? 0 : sum.fullYear() / longest);
            width(part, longest == 0 ? 0 : sum.partYear() / longest);
        }

        private static void mark(Node node, String style, boolean isOn) {
            if (isOn != node.getStyleClass().contains(style)) {
                if (isOn) {
                    node.getStyleClass().add(style);
                } else {
                    node.getStyleClass().remove(style);
                }
            }
        }

        private void width(Region region, double share) {
            double width = Math.max(0, share) * LONGEST;
            region.setMinSize(width, 13);
            region.setPrefSize(width, 13);
            region.setMaxSize(width, 13);
        }
    }

    private static String millions(double pounds) {
        return MoneyFormat.tableMillions(Money.of(pounds));
    }
}
