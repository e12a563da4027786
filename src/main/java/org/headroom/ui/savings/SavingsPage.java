package org.headroom.ui.savings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.domain.Measure;
import org.headroom.domain.SavingTranche;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.control.YearChooser;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Savings schemes, their profile and their delivery, transformation measures, what may be counted
/// twice, and how the gap is closed.
public final class SavingsPage implements Page, MainWindow.Adapts {

    private static final String OVERLAPS = "overlaps";

    private final Workspace workspace;
    private final SavingsFigures figures;
    private final VBox view = new VBox(8);
    private final YearChooser years;
    private final SchemesView schemes;
    private final Sections sections;
    private boolean isShown;

    public SavingsPage(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        figures = new SavingsFigures(workspace);
        years = new YearChooser(workspace.year()::set);
        SavingsTables tables = new SavingsTables(workspace, figures);
        schemes = new SchemesView(workspace, figures, tables, slot, this::showOverlaps);
        RecordTable<SavingTranche> profile = tables.profile();
        RecordTable<Measure> measures = tables.measures();
        OverlapsView overlaps = new OverlapsView(figures);
        sections =
                new Sections(
                        id(),
                        List.of(
                                new Section("schemes", "Schemes", schemes, schemes::refresh),
                                new Section(
                                        "by-year", "Profile by year", profile, profile::refresh),
                                new Section(
                                        "measures",
                                        "Transformation",
                                        measures,
                                        () -> {
                                            figures.refresh();
                                            measures.caption(figures.measuresFinding());
                                            measures.refresh();
                                        }),
                                new Section(
                                        OVERLAPS, "Counted twice?", overlaps, overlaps::refresh)));
        view.getStyleClass().add("page");
        view.getChildren().addAll(header(), sections.pills(), sections.body());
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
    }

    private void showOverlaps() {
        sections.choose(OVERLAPS);
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Label basis = new Label("New savings by the year they start, before and after risk");
        basis.getStyleClass().add("muted");
        basis.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, basis, space, years);
        header.getStyleClass().add("page-header");
        return header;
    }

    private void refresh() {
        if (isShown) {
            years.show(
                    workspace.snapshot().get().projection().years().stream()
                            .map(y -> y.year())
                            .toList(),
                    workspace.year().get());
            sections.refresh();
        }
    }

    @Override
    public void dress(Theme theme, double zoom) {
        ChartStyle style =
                ChartStyle.page(theme == Theme.DARK ? ChartTheme.dark() : ChartTheme.light())
                        .zoomed(zoom);
        schemes.charts().dress(style, zoom);
    }

    @Override
    public void layout(Layout layout, double zoom) {
        schemes.charts().stack(layout == Layout.COMPACT);
    }

    @Override
    public String id() {
        return "savings";
    }

    @Override
    public String title() {
        return "Savings";
    }

    @Override
    public Feather icon() {
        return Feather.SCISSORS;
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
