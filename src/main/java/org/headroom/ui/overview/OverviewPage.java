package org.headroom.ui.overview;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.GapColumns;
import org.headroom.chart.GapPlot;
import org.headroom.chart.GapWords;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Scrolling;
import org.headroom.ui.explain.Explaining;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.PlanChart;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bridge from this year's budget to the requirement, gap by year, budget lines.
public final class OverviewPage extends WorkPage implements MainWindow.Adapts, MainWindow.Explains {

    private static final double ONE_CHART = 920;

    private final LinesTable lines;
    private final BridgeBlock bridge;
    private final PlanChart<GapColumns> gap;
    private final GridPane charts = new GridPane();
    private final VBox content = new VBox(16);
    private final Explaining explaining;
    private Layout layout = Layout.NORMAL;
    private double zoom = 1;

    public OverviewPage(Workspace workspace, Explaining explaining) {
        super(workspace, "overview", "Overview", Feather.HOME);
        this.explaining = explaining;
        lines = new LinesTable(workspace, row -> explain(Subjects.of(row)));
        VBox.setVgrow(lines, Priority.ALWAYS);
        bridge = new BridgeBlock(workspace, row -> explain(Optional.of(Subjects.of(row))));
        gap =
                new PlanChart<>(
                        workspace,
                        Ids.GAP,
                        new PlanChart.Drawing<>(
                                s -> GapColumns.of(s.model(), s.projection()),
                                GapPlot::range,
                                GapPlot::new,
                                GapWords::finding,
                                GapWords::table));
        Explained.by(gap.block().pane(), () -> gaps(workspace));
        charts.getStyleClass().add("charts");
        head("Net cost, £ million unless a column says otherwise", years());
        content.getChildren().setAll(charts, lines);
        content.setMinWidth(0);
        ScrollPane scroll = Scrolling.of(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body().getChildren().add(scroll);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        arrange();
        body().widthProperty().addListener((o, was, is) -> rearrange(was.doubleValue()));
    }

    /// The bars and lines of the gap chart.
    private static List<Figure> gaps(Workspace workspace) {
        List<Figure> all = new ArrayList<>();
        for (YearProjection year : workspace.snapshot().get().projection().years()) {
            all.add(Figure.of(Kind.INCREMENTAL_GAP, year.year()));
            all.add(Figure.of(Kind.GAP, year.year()));
            year.councilGap().ifPresent(g -> all.add(Figure.of(Kind.COUNCIL_GAP, year.year())));
        }
        return all;
    }

    private void explain(Optional<Subject> figure) {
        figure.ifPresent(explaining::explain);
    }

    /// Movements of the bridge that join several steps, which explanations lead to.
    public static List<Subject.OfSteps> movements() {
        return Subjects.movements();
    }

    @Override
    public void explain(Object what) {
        explain(Subjects.of(what));
    }

    @Override
    protected void refresh() {
        bridge.refresh();
        gap.refresh();
        lines.refresh();
        sizeCharts();
    }

    /// Charts side by side where there is room, else one under the other; the page scrolls where it
    /// is low.
    private void arrange() {
        charts.getChildren().clear();
        charts.getColumnConstraints().clear();
        charts.setHgap(32 * zoom);
        charts.setVgap(16 * zoom);
        boolean isCompact = layout == Layout.COMPACT;
        lines.compact(isCompact);
        boolean isAlone = !isCompact && isNarrow();
        charts.getColumnConstraints().add(share(isCompact || isAlone ? 100 : 64));
        charts.add(bridge.block(), 0, 0);
        if (isCompact) {
            charts.add(gap.block(), 0, 1);
        } else if (!isAlone) {
            charts.getColumnConstraints().add(share(36));
            charts.add(gap.block(), 1, 0);
        }
        content.setSpacing(16 * zoom);
        lines.setMinHeight((isCompact ? 380 : 190) * zoom);
        sizeCharts();
    }

    private void rearrange(double widthBefore) {
        boolean wasNarrow = widthBefore > 0 && widthBefore < ONE_CHART * zoom;
        if (wasNarrow != isNarrow()) {
            arrange();
        }
    }

    /// Whether an open explanation leaves room for one chart only.
    private boolean isNarrow() {
        return body().getWidth() > 0 && body().getWidth() < ONE_CHART * zoom;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void sizeCharts() {
        double row = layout == Layout.WIDE ? 29 : layout == Layout.COMPACT ? 20 : 26;
        double height = bridge.height(row);
        for (ChartBlock block : List.of(bridge.block(), gap.block())) {
            block.pane().setMinHeight(height);
            block.pane().setPrefHeight(height);
            block.pane().setMaxHeight(height);
        }
    }

    @Override
    public void dress(Theme theme, double factor) {
        zoom = factor;
        ChartStyle style = theme.charts(factor);
        bridge.block().dress(style);
        gap.block().dress(style);
        arrange();
    }

    @Override
    public void layout(Layout next, double factor) {
        if (next != layout || factor != zoom) {
            layout = next;
            zoom = factor;
            arrange();
        }
    }
}
