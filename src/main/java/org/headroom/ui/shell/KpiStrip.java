package org.headroom.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The six figures that are always in sight and move with every change.
final class KpiStrip extends HBox {

    private static final double NARROW = 205;

    private final Workspace workspace;
    private final Consumer<Kpi> opened;
    private boolean compact;

    KpiStrip(Workspace workspace, Consumer<Kpi> opened) {
        this.workspace = workspace;
        this.opened = opened;
        getStyleClass().add("kpi-strip");
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.checks().addListener((o, was, is) -> refresh());
        widthProperty().addListener((o, was, is) -> refresh());
        refresh();
    }

    /// Whether cells are too narrow for labels with all their words; the words stay in the name
    /// that screen readers say.
    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() / getChildren().size() < NARROW;
    }

    private static String brief(String text, String end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    void compact(boolean isCompact) {
        if (isCompact != compact) {
            compact = isCompact;
            getChildren().clear();
            refresh();
        }
    }

    private void refresh() {
        List<Kpi> kpis = workspace.kpis();
        int shown = compact ? 4 : kpis.size();
        if (getChildren().isEmpty()) {
            for (int i = 0; i < shown; i++) {
                getChildren().add(new Cell());
            }
            if (compact) {
                getChildren().add(more(kpis.subList(shown, kpis.size())));
            }
        }
        for (int i = 0; i < shown; i++) {
            ((Cell) getChildren().get(i)).show(kpis.get(i), i == kpis.size() - 1);
        }
        if (compact) {
            getChildren().set(shown, more(kpis.subList(shown, kpis.size())));
        }
    }

    private Node more(List<Kpi> rest) {
        MenuButton button = new MenuButton(rest.size() + " more");
        button.setId(Ids.KPI + "more");
        button.getStyleClass().add("link-button");
        button.setMaxHeight(Double.MAX_VALUE);
        for (Kpi kpi : rest) {
            Cell cell = new Cell();
            cell.show(kpi, true);
            cell.setPrefWidth(230);
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

        Cell() {
            getStyleClass().setAll("kpi");
            label.getStyleClass().addAll("muted", "small");
            value.getStyleClass().add("kpi-value");
            was.getStyleClass().addAll("muted", "small");
            sense.getStyleClass().add("small");
            sense.setGraphicTextGap(5);
            value.setMinWidth(USE_PREF_SIZE);
            HBox figures = new HBox(8, value, was);
            figures.setAlignment(Pos.BASELINE_LEFT);
            setGraphic(new VBox(1, label, figures, sense));
            HBox.setHgrow(this, Priority.ALWAYS);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setPrefWidth(100);
            setMinWidth(Region.USE_COMPUTED_SIZE);
        }

        void show(Kpi kpi, boolean isLast) {
            setId(Ids.KPI + kpi.id());
            label.setText(isNarrow() ? brief(kpi.label(), ", ") : kpi.label());
            value.setText(kpi.value());
            was.setText(kpi.was().map(w -> "was " + w).orElse(""));
            sense.setText(isNarrow() ? brief(kpi.sense(), " on ") : kpi.sense());
            sense.setGraphic(
                    kpi.needsCare()
                            ? Icons.of(Feather.ALERT_TRIANGLE, "warning-icon")
                            : kpi.rises().<Node>map(Icons::triangle).orElse(null));
            if (isLast && !getStyleClass().contains("kpi-last")) {
                getStyleClass().add("kpi-last");
            }
            setAccessibleText(
                    kpi.label()
                            + ": "
                            + kpi.value()
                            + kpi.was().map(w -> ", was " + w).orElse("")
                            + ", "
                            + kpi.sense());
            setOnAction(e -> opened.accept(kpi));
        }
    }
}
