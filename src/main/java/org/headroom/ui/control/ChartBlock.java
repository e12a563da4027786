package org.headroom.ui.control;

import javafx.concurrent.Task;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartFormat;
import org.headroom.chart.ChartImage;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.ChartTheme;
import org.headroom.chart.HouseChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A chart with its words and tools: as a picture or as a table, copied or saved. Exports are
/// always light.
public final class ChartBlock extends VBox {

    /// What a block shows, asked for whenever it is painted, copied or saved.
    public interface Source {

        /// The plot in a style.
        Plot plot(ChartStyle style);

        ChartFinding finding();

        ChartTable table();
    }

    private static final double PRINT_SCALE = 2;

    private final String id;
    private final Source source;
    private final Consumer<String> problem;
    private final ChartHeader header;
    private final ChartPane pane;
    private final TableOfChart table;
    private final StackPane body = new StackPane();
    private ChartStyle style = ChartStyle.page(ChartTheme.light());

    /// @param extra stands before the tools, such as a switch
    /// @param problem told in words what could not be done
    public ChartBlock(String id, Source source, Node extra, Consumer<String> problem) {
        this.id = id;
        this.source = source;
        this.problem = problem;
        table = new TableOfChart(id + "-as-table");
        pane = new ChartPane(id, () -> HouseChart.bare(source.plot(style), style));
        header =
                new ChartHeader(
                        id,
                        new ChartHeader.Tools(
                                this::toggleTable, this::copyImage, this::copyTable, this::save),
                        () -> extra);
        body.getChildren().add(pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        setSpacing(8);
        setId(id + "-block");
        getChildren().addAll(header, body);
    }

    /// The chart itself, for focus and clicks.
    public ChartPane pane() {
        return pane;
    }

    /// Dresses the chart.
    public void dress(ChartStyle other) {
        style = other;
        pane.refresh();
    }

    public ChartStyle style() {
        return style;
    }

    /// Shows the newest figures.
    public void refresh() {
        ChartFinding finding = source.finding();
        header.show(finding);
        pane.describe(finding);
        if (body.getChildren().contains(table)) {
            fillTable();
        } else {
            pane.refresh();
        }
    }

    private void toggleTable() {
        boolean isTable = body.getChildren().contains(table);
        if (!isTable) {
            fillTable();
        }
        body.getChildren().setAll(isTable ? pane : table);
        refresh();
    }

    private void fillTable() {
        table.show(source.finding().title(), source.table());
    }

    private ChartStyle light() {
        return style.in(ChartTheme.light());
    }

    private JFreeChart headed() {
        return HouseChart.headed(source.plot(light()), light(), source.finding());
    }

    private int width() {
        return (int) (pane.getWidth() + style.px(32));
    }

    private int height() {
        return (int) (pane.getHeight() + style.px(84));
    }

    private BufferedImage image() {
        return ChartImage.of(headed(), width(), height(), PRINT_SCALE);
    }

    private void copyImage() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image(), null));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void copyTable() {
        ClipboardContent content = new ClipboardContent();
        content.putString(source.table().tabbed());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save(ChartFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save chart");
        chooser.setInitialFileName(id + "." + format.ending());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.label(), "*." + format.ending()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            save(format, file.toPath());
        }
    }

    /// Writes the chart as it is now, aside from the window.
    void save(ChartFormat format, Path file) {
        JFreeChart chart = headed();
        ChartFinding finding = source.finding();
        int width = width();
        int height = height();
        Task<Path> saving =
                new Task<>() {
                    @Override
                    protected Path call() throws IOException {
                        ChartFormat.write(format.of(chart, finding, width, height), file);
                        return file;
                    }
                };
        saving.setOnFailed(e ->
                problem.accept(
                        "The chart could not be saved to "
                                + file
                                + ". Nothing else was changed. Choose another place."));
        Thread.ofPlatform().daemon().name("chart export").start(saving);
    }
}
