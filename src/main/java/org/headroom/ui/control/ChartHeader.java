package org.headroom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartFormat;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The words above a chart, its finding and its measure, and its tools: view as table, copy, save.
public final class ChartHeader extends VBox {

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Tooltip whole = new Tooltip();
    private final Tooltip measure = new Tooltip();

    /// What a chart's tools do.
    ///
    /// @param table shows the figures as a table, or the chart again
    /// @param copyImage puts a picture on the clipboard
    /// @param copyTable puts the figures on the clipboard
    /// @param save asks for a place and writes a file
    public record Tools(
            Runnable table, Runnable copyImage, Runnable copyTable, Consumer<ChartFormat> save) {}

    /// @param id of the chart; the tools' ids begin with it
    /// @param extra stands before the tools, such as a switch
    public ChartHeader(String id, Tools tools, Supplier<Node> extra) {
        title.getStyleClass().add("finding");
        subtitle.getStyleClass().addAll("muted", "small");
        title.setTooltip(whole);
        subtitle.setTooltip(measure);
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button table = Icons.button(id + "-table", Feather.LIST, "View as table", tools.table());
        Button copy =
                Icons.button(id + "-copy", Feather.COPY, "Copy as picture", tools.copyImage());
        Button more = Icons.button(id + "-more", Feather.MORE_HORIZONTAL, "More", () -> {});
        ContextMenu menu =
                new ContextMenu(
                        item("Copy as picture", tools.copyImage()),
                        item("Copy as table", tools.copyTable()));
        for (ChartFormat format : ChartFormat.values()) {
            menu.getItems()
                    .add(item("Save as " + format.name() + "…", () -> tools.save().accept(format)));
        }
        more.setOnAction(e -> menu.show(more, javafx.geometry.Side.BOTTOM, 0, 4));
        Node before = extra.get();
        HBox right = new HBox(before, table, copy, more);
        right.getStyleClass().add("chart-tools");
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(4, title, right);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, subtitle);
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> run.run());
        return item;
    }

    public void show(ChartFinding finding) {
        if (!finding.title().equals(title.getText())) {
            title.setText(finding.title());
            whole.setText(finding.title());
        }
        subtitle.setText(finding.subtitle());
        measure.setText(finding.subtitle());
    }
}
