package org.headroom.ui.scenarios;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.FigureCells;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.LayerFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Requirement, gaps and savings at risk of the compared layers by year: each layer's value, and
/// how far it is from the first layer's.
final class ResultsGrid extends GridPane {

    private static final int FIRST_ROW = 3;
    private static final double NAME = 112;
    private static final double YEAR = 58;
    private static final double VALUE = 58;
    private static final double CHANGE = 72;

    private final List<Label> heads = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();
    private final Supplier<Optional<String>> chosen;
    private final FigureCells explained = new FigureCells(this::figures);
    private Optional<Compared> shown = Optional.empty();
    private List<String> shape = List.of();
    private double zoom = 1;

    /// @param chosen the scenario in sight; empty is the base
    ResultsGrid(String id, Supplier<Optional<String>> chosen) {
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("compare-grid");
    }

    /// The width at which nothing of so many layers is cut.
    double needed(int sides) {
        return zoom * (NAME + YEAR + VALUE + (sides - 1) * (VALUE + CHANGE));
    }

    void zoom(double factor) {
        zoom = factor;
        shape = List.of();
    }

    void show(Compared compared) {
        shown = Optional.of(compared);
        List<Compared.Row> rows = compared.rows();
        List<String> wanted = shape(compared, rows);
        if (!wanted.equals(shape)) {
            shape = wanted;
            build(compared, rows);
        }
        for (int r = 0; r < rows.size(); r++) {
            int cell = 0;
            for (int s = 0; s < compared.sides().size(); s++) {
                set(cells.get(r).get(cell++), value(rows.get(r).values().get(s)));
                if (s > 0) {
                    change(cells.get(r).get(cell++), rows.get(r).change(s));
                }
            }
        }
    }

    private static List<String> shape(Compared compared, List<Compared.Row> rows) {
        List<String> shape = new ArrayList<>();
        compared.sides().forEach(s -> shape.add(s.name() + (s.isChosen() ? "!" : "")));
        rows.forEach(r -> shape.add(r.name() + r.year()));
        return shape;
    }

    private static String value(Optional<Money> amount) {
        return amount.map(MoneyFormat::tableMillions).orElse(MoneyFormat.NONE);
    }

    private static void set(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private static void change(Label label, Optional<Money> change) {
        set(label, change.map(MoneyFormat::signedTableMillions).orElse(MoneyFormat.NONE));
        int sign = change.map(c -> Long.signum(c.pence())).orElse(0);
        if (!Integer.valueOf(sign).equals(label.getUserData())) {
            label.setUserData(sign);
            label.setGraphic(sign == 0 ? null : triangle(sign > 0));
        }
    }

    private static Polygon triangle(boolean isUp) {
        return Icons.triangle(isUp);
    }

    private void build(Compared compared, List<Compared.Row> rows) {
        getChildren().clear();
        getColumnConstraints().clear();
        heads.clear();
        cells.clear();
        column(NAME, Priority.SOMETIMES);
        column(YEAR, Priority.SOMETIMES);
        head(label("£ million", "muted", "small"), 0, 1, 1);
        head(label("Year", "muted", "small"), 1, 1, 1);
        heads(compared);
        Region rule = new Region();
        rule.getStyleClass().add("head-line");
        add(rule, 0, 2, 2 * compared.sides().size() + 1, 1);
        int at = FIRST_ROW;
        for (Compared.Row row : rows) {
            boolean isFirst = !row.name().isEmpty();
            Label name = label(row.name(), "medium", "strong", "compare-cell");
            Label year = label(row.year().toString(), "compare-cell");
            if (isFirst && at > FIRST_ROW) {
                rule(at++, compared);
            }
            place(name, 0, at, Pos.CENTER_LEFT);
            place(year, 1, at, Pos.CENTER_LEFT);
            cells.add(figures(compared, at++));
        }
        rule(at, compared);
        explained.of(cells);
    }

    /// Figures of a value, or of what a change is the change of.
    private List<LayerFigure> figures(int row, int cell) {
        return shown.map(c -> c.explained((cell + 1) / 2, c.rows().get(row).figure(), chosen.get()))
                .orElse(List.of());
    }

    private void rule(int row, Compared compared) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        add(rule, 0, row, 2 * compared.sides().size() + 1, 1);
    }

    private void heads(Compared compared) {
        int column = 2;
        String first = compared.sides().getFirst().name();
        for (int s = 0; s < compared.sides().size(); s++) {
            Compared.Side side = compared.sides().get(s);
            Label name = label(side.name(), "bold", "strong", "compare-cell");
            name.setTooltip(new Tooltip(side.name()));
            column(VALUE, Priority.ALWAYS);
            mark(name, side);
            head(name, column, 0, s == 0 ? 1 : 2);
            Label value = label("value", "muted", "small", "compare-cell");
            mark(value, side);
            head(value, column++, 1, 1);
            if (s > 0) {
                column(CHANGE, Priority.ALWAYS);
                Label against = label("v " + first, "muted", "small", "compare-cell");
                mark(against, side);
                head(against, column++, 1, 1);
            }
            heads.add(name);
        }
    }

    private List<Label> figures(Compared compared, int row) {
        List<Label> labels = new ArrayList<>();
        int column = 2;
        for (int s = 0; s < compared.sides().size(); s++) {
            Compared.Side side = compared.sides().get(s);
            Label value = label("", "strong", "compare-cell");
            if (side.isChosen()) {
                value.getStyleClass().add("bold");
            }
            mark(value, side);
            place(value, column++, row, Pos.CENTER_RIGHT);
            labels.add(value);
            if (s > 0) {
                Label change = label("", "compare-cell");
                change.setContentDisplay(ContentDisplay.LEFT);
                mark(change, side);
                place(change, column++, row, Pos.CENTER_RIGHT);
                labels.add(change);
            }
        }
        return labels;
    }

    private static void mark(Label label, Compared.Side side) {
        if (side.isChosen()) {
            label.getStyleClass().add("chosen-side");
        }
    }

    private void head(Label label, int column, int row, int span) {
        place(label, column, row, column < 2 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        GridPane.setColumnSpan(label, span);
    }

    private void place(Label label, int column, int row, Pos alignment) {
        label.setAlignment(alignment);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        add(label, column, row);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void column(double width, Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPrefWidth(width * zoom);
        column.setMinWidth(width * zoom);
        column.setHgrow(grow);
        getColumnConstraints().add(column);
    }

    /// The figures parted by tabs, as a sheet pastes them.
    static String tabbed(Compared compared) {
        StringBuilder text = new StringBuilder("£ million\tYear");
        String first = compared.sides().getFirst().name();
        for (int s = 0; s < compared.sides().size(); s++) {
            String name = compared.sides().get(s).name();
            text.append('\t').append(name);
            if (s > 0) {
                text.append('\t').append(name).append(" v ").append(first);
            }
        }
        String name = "";
        for (Compared.Row row : compared.rows()) {
            name = row.name().isEmpty() ? name : row.name();
            text.append('\n').append(name).append('\t').append(row.year());
            for (int s = 0; s < compared.sides().size(); s++) {
                text.append('\t').append(value(row.values().get(s)));
                if (s > 0) {
                    text.append('\t')
                            .append(
                                    row.change(s)
                                            .map(MoneyFormat::signedTableMillions)
                                            .orElse(MoneyFormat.NONE));
                }
            }
        }
        return text.append('\n').toString();
    }
}
