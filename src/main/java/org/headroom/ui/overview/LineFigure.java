package org.headroom.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Icons;

import java.util.Optional;
import java.util.function.Function;

/// One column of a budget line as it is read: keeps its nodes, and changes only words and lengths,
/// because a driver under the thumb moves the table with every pulse.
sealed interface LineFigure {

    /// What a figure shows.
    ///
    /// @param row the budget line
    /// @param largest change of any row in pounds, which the longest bar stands for
    record Shown(LineRow row, double largest) {}

    Region node();

    void show(Shown shown);

    /// The figure of a column of the table.
    static LineFigure of(int column) {
        return switch (column) {
            case 0 -> new Words(LineFigure::name, Pos.CENTER_LEFT);
            case 1 -> figure(r -> r.budget().map(MoneyFormat::tableThousands).orElse(""));
            case 2 -> figure(r -> r.forecast().map(MoneyFormat::tableThousands).orElse(""));
            case 3 -> new Variance();
            case 4 -> figure(r -> MoneyFormat.tableThousands(r.requirement()));
            case 5 -> new Change();
            case 6 -> figure(LineFigure::percent);
            default -> new Bar();
        };
    }

    /// The figure of a column of the total, which has no bar.
    static LineFigure ofTotal(int column) {
        return column < 7 ? of(column) : figure(r -> "");
    }

    private static LineFigure figure(Function<LineRow, String> words) {
        return new Words(words, Pos.CENTER_RIGHT);
    }

    private static String name(LineRow row) {
        return row.isGroup() ? row.name() + " (" + row.children().size() + ")" : row.name();
    }

    private static String percent(LineRow row) {
        return row.budget().flatMap(b -> MoneyFormat.changePercent(row.change(), b)).orElse("");
    }

    /// A figure that is words alone.
    final class Words implements LineFigure {

        private final Label label = new Label();
        private final Tooltip whole = new Tooltip();
        private final Function<LineRow, String> words;

        Words(Function<LineRow, String> words, Pos alignment) {
            this.words = words;
            label.setTooltip(whole);
            label.setAlignment(alignment);
        }

        @Override
        public Region node() {
            return label;
        }

        @Override
        public void show(Shown shown) {
            String text = words.apply(shown.row());
            label.setText(text);
            whole.setText(text);
        }
    }

    /// Forecast less budget, with over or under in words.
    final class Variance implements LineFigure {

        private final Label figure = new Label();
        private final Label word = new Label();
        private final HBox box = new HBox(5, figure, word);

        Variance() {
            word.getStyleClass().add("muted");
            word.setMinWidth(34);
            box.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public void show(Shown shown) {
            Optional<Money> variance = shown.row().variance();
            figure.setText(
                    variance.map(v -> MoneyFormat.tableThousands(new Money(Math.abs(v.pence()))))
                            .orElse(""));
            word.setText(variance.map(MoneyFormat::overOrUnder).orElse(""));
        }
    }

    /// Requirement less budget, with its triangle.
    final class Change implements LineFigure {

        private final Label label = new Label();
        private final Polygon rise = Icons.triangle(true);
        private final Polygon fall = Icons.triangle(false);

        Change() {
            label.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        public Region node() {
            return label;
        }

        @Override
        public void show(Shown shown) {
            Money change = shown.row().change();
            label.setText(MoneyFormat.signedThousands(change));
            label.setGraphic(change.isZero() ? null : change.pence() > 0 ? rise : fall);
        }
    }

    /// The change as a bar from a zero line.
    final class Bar implements LineFigure {

        private static final double MIDDLE = 24;
        private static final double LONGEST = 64;

        private final Region bar = new Region();
        private final Pane pane = new Pane();

        Bar() {
            Region zero = new Region();
            zero.setStyle("-fx-background-color: -hr-edge;");
            bar.setManaged(false);
            zero.setManaged(false);
            zero.resizeRelocate(MIDDLE - 0.5, 3, 1, 18);
            pane.getChildren().addAll(bar, zero);
            pane.setMinSize(96, 24);
            pane.setMaxHeight(24);
        }

        @Override
        public Region node() {
            return pane;
        }

        @Override
        public void show(Shown shown) {
            Money change = shown.row().change();
            boolean isFall = change.pence() < 0;
            String styleClass = isFall ? "bar-decrease" : "bar-increase";
            if (!bar.getStyleClass().contains(styleClass)) {
                bar.getStyleClass().setAll(styleClass);
            }
            double length = Math.max(1, Math.abs(change.pounds()) / shown.largest() * LONGEST);
            double width = isFall ? Math.min(MIDDLE, length) : length;
            bar.resizeRelocate(isFall ? MIDDLE - width : MIDDLE, 6, width, 12);
        }
    }
}
