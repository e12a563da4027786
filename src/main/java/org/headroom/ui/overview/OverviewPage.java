package org.headroom.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.engine.explain.Subject;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.YearChooser;
import org.headroom.ui.explain.ExplainModel;
import org.headroom.ui.explain.ExplainPanel;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Bridge from this year's budget to the requirement, gap by year, budget lines.
public final class OverviewPage implements Page, MainWindow.Adapts, MainWindow.Explains {

    private static final double ONE_CHART = 920;

    private final Workspace workspace;
    private final VBox view = new VBox();
    private final YearChooser years;
    private final LinesTable lines;
    private final BridgeBlock bridge;
    private final GapBlock gap;
    private final GridPane charts = new GridPane();
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane();
    private final RightSlot slot;
    private final ExplainModel explained;
    private final ExplainPanel panel;
    private boolean isShown;
    private Layout layout = Layout.NORMAL;
    private double zoom = 1;

    public OverviewPage(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        this.slot = slot;
        explained = new ExplainModel(workspace, Subjects.movements());
        panel = new ExplainPanel(explained, slot);
        years = new YearChooser(workspace.year()::set);
        lines = new LinesTable(workspace, row -> explain(Subjects.of(row)));
        view.getStyleClass().add("page");
        VBox.setVgrow(lines, Priority.ALWAYS);
        bridge = new BridgeBlock(workspace, row -> explain(Optional.of(Subjects.of(row))));
        gap = new GapBlock(workspace);
        charts.getStyleClass().add("charts");
        view.getChildren().addAll(header(), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        arrange();
        view.widthProperty().addListener((o, was, is) -> rearrange(was.doubleValue()));
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
    }

    private void explain(Optional<Subject> figure) {
        figure.ifPresent(subject -> {
            explained.explain(subject);
            slot.show(panel);
        });
    }

    @Override
    public void explain(Object what) {
        explain(Subjects.of(what));
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Label basis = new Label("Net cost, £ million unless a column says otherwise");
        basis.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, basis, space, years);
        header.getStyleClass().add("page-header");
        return header;
    }

    private void refresh() {
        if (!isShown) {
            return;
        }
        years.show(
                workspace.snapshot().get().projection().years().stream()
                        .map(y -> y.year())
                        .toList(),
                workspace.year().get());
        bridge.refresh();
        gap.refresh();
        lines.refresh();
        sizeCharts();
    }

    /// Charts side by side where there is room, else one under the other with the page scrolling.
    private void arrange() {
        charts.getChildren().clear();
        charts.getColumnConstraints().clear();
        charts.setHgap(32 * zoom);
        charts.setVgap(16 * zoom);
        boolean isCompact = layout == Layout.COMPACT;
        boolean isAlone = !isCompact && isNarrow();
        charts.getColumnConstraints().add(share(isCompact || isAlone ? 100 : 64));
        charts.add(bridge.block(), 0, 0);
        if (isCompact) {
            charts.add(gap.block(), 0, 1);
        } else if (!isAlone) {
            charts.getColumnConstraints().add(share(36));
            charts.add(gap.block(), 1, 0);
        }
        body.getChildren().clear();
        if (isCompact) {
            lines.setMinHeight(380 * zoom);
            VBox column = new VBox(16 * zoom, charts, lines);
            column.setMinWidth(0);
            scroll.setContent(column);
            body.getChildren().setAll(scroll);
            VBox.setVgrow(scroll, Priority.ALWAYS);
        } else {
            scroll.setContent(null);
            lines.setMinHeight(Region.USE_COMPUTED_SIZE);
            body.getChildren().setAll(charts, lines);
        }
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
        return view.getWidth() > 0 && view.getWidth() < ONE_CHART * zoom;
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
        ChartStyle style =
                ChartStyle.page(theme == Theme.DARK ? ChartTheme.dark() : ChartTheme.light())
                        .zoomed(factor);
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

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Feather icon() {
        return Feather.HOME;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
