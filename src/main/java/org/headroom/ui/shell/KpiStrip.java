package org.headroom.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The six figures that are always in sight and move with every change.
final class KpiStrip extends HBox {

    /// Width under which a cell says less, and height of the strip, px at 100%.
    private static final double NARROW = 205;

    private static final double HEIGHT = 76;
    private static final int SHOWN_COMPACT = 4;

    private final Workspace workspace;
    private final Consumer<Kpi> opened;
    private final List<Cell> cells = new ArrayList<>();
    private boolean compact;

    KpiStrip(Workspace workspace, Consumer<Kpi> opened) {
        this.workspace = workspace;
        this.opened = opened;
        getStyleClass().add("kpi-strip");
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.checks().addListener((o, was, is) -> refresh());
        widthProperty().addListener((o, was, is) -> refresh());
        heightProperty().addListener((o, was, is) -> refresh());
        refresh();
    }

    /// Whether cells are too narrow for labels with all their words; the words stay in the name
    /// that screen readers say.
    private boolean isNarrow() {
        double zoom = getHeight() / HEIGHT;
        return getWidth() > 0 && getWidth() / getChildren().size() < NARROW * zoom;
    }

    private static String brief(String text, String end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    void compact(boolean isCompact) {
        if (isCompact != compact) {
            compact = isCompact;
            cells.clear();
            refresh();
        }
    }

    private void refresh() {
        List<Kpi> kpis = workspace.kpis();
        if (cells.isEmpty()) {
            build(kpis.size());
        }
        for (int i = 0; i < kpis.size(); i++) {
            cells.get(i).show(kpis.get(i));
        }
    }

    private void build(int count) {
        int shown = compact ? SHOWN_COMPACT : count;
        for (int i = 0; i < count; i++) {
            cells.add(new Cell(i >= shown || i == count - 1));
        }
        getChildren().setAll(cells.subList(0, shown));
        if (shown < count) {
            getChildren().add(more(cells.subList(shown, count)));
        }
    }

    private static Node more(List<Cell> rest) {
        MenuButton button = new MenuButton(rest.size() + " more");
        button.setId(Ids.KPI + "more");
        button.getStyleClass().add("link-button");
        button.setMaxHeight(Double.MAX_VALUE);
        for (Cell cell : rest) {
            Em.prefWidth(cell, 230);
            button.getItems().add(new CustomMenuItem(cell));
        }
        return button;
    }

    /// One figure: label, value with what it was, and a line of sense.
    private final class Cell extends Button {

        private final Label label = new Label();
        private final Label value = new Label();
        private final Label was = new Label();
        private final Label sense = new Label();
        private final Tooltip whole = new Tooltip();
        private final Node alert = Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
        private final Node rise = Icons.triangle(true);
        private final Node fall = Icons.triangle(false);
        private Optional<Kpi> shown = Optional.empty();

        /// @param isLast whether no cell stands to its right
        Cell(boolean isLast) {
            getStyleClass().setAll("kpi");
            if (isLast) {
                getStyleClass().add("kpi-last");
            }
            label.getStyleClass().addAll("muted", "small");
            value.getStyleClass().add("kpi-value");
            was.getStyleClass().addAll("muted", "small");
            sense.getStyleClass().add("small");
            sense.setGraphicTextGap(5);
            value.setMinWidth(USE_PREF_SIZE);
            setTooltip(whole);
            for (Label part : List.of(label, was, sense)) {
                part.setTooltip(whole);
            }
            HBox figures = new HBox(8, value, was);
            figures.setAlignment(Pos.BASELINE_LEFT);
            setGraphic(new VBox(1, label, figures, sense));
            HBox.setHgrow(this, Priority.ALWAYS);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setPrefWidth(100);
            setMinWidth(Region.USE_COMPUTED_SIZE);
            setOnAction(e -> shown.ifPresent(opened));
            Explained.by(this, () -> shown.flatMap(Kpi::figure).stream().toList());
        }

        void show(Kpi kpi) {
            shown = Optional.of(kpi);
            setId(Ids.KPI + kpi.id());
            label.setText(isNarrow() ? brief(kpi.label(), ", ") : kpi.label());
            value.setText(kpi.value());
            was.setText(kpi.was().map(w -> "was " + w).orElse(""));
            sense.setText(isNarrow() ? brief(kpi.sense(), " on ") : kpi.sense());
            sense.setGraphic(
                    kpi.needsCare() ? alert : kpi.rises().map(r -> r ? rise : fall).orElse(null));
            String all =
                    kpi.label()
                            + ": "
                            + kpi.value()
                            + kpi.was().map(w -> ", was " + w).orElse("")
                            + ", "
                            + kpi.sense();
            setAccessibleText(all);
            whole.setText(all);
        }
    }
}
