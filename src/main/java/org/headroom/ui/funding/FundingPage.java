package org.headroom.ui.funding;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.domain.DriverRow;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.ui.control.FigureList;
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
import java.util.Optional;

/// Income from clients and health, funding and precept, and both against the published plan.
public final class FundingPage implements Page, MainWindow.Adapts {

    private static final int MOST_YEARS = 10;

    private final Workspace workspace;
    private final RightSlot slot;
    private final FundingFigures figures;
    private final VBox view = new VBox(8);
    private final YearChooser years;
    private Optional<Content> content = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private Layout layout = Layout.NORMAL;
    private double zoom = 1;
    private boolean isShown;

    /// The sections, and the one of them that holds a chart.
    private record Content(FundingView funding, Sections sections) {}

    public FundingPage(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        this.slot = slot;
        figures = new FundingFigures(workspace);
        years = new YearChooser(workspace.year()::set);
        view.getStyleClass().add("page");
        view.getChildren().add(header());
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
    }

    /// What the page shows, made when it is first wanted, so that it does not delay the window.
    private Content build() {
        FundingTables tables = new FundingTables(workspace, figures);
        FundingView funding = new FundingView(workspace, figures, tables);
        IncomeView income = new IncomeView(workspace, figures, tables, slot);
        Sections sections =
                new Sections(
                        id(),
                        List.of(
                                new Section("rows", "Funding", funding, funding::refresh),
                                precept(tables),
                                new Section("income", "Income", income, income::refresh),
                                plan(tables)));
        view.getChildren().addAll(sections.pills(), sections.body());
        return new Content(funding, sections);
    }

    private static Section precept(FundingTables tables) {
        RecordTable<DriverRow> precept = tables.precept();
        RecordTable<DriverRow> instead = tables.instead();
        precept.setMinHeight(200);
        instead.setMinHeight(170);
        VBox.setVgrow(precept, Priority.ALWAYS);
        VBox.setVgrow(instead, Priority.ALWAYS);
        return new Section(
                "precept",
                "Precept and overrides",
                new VBox(12, precept, instead),
                () -> {
                    precept.refresh();
                    instead.refresh();
                });
    }

    private Section plan(FundingTables tables) {
        Label finding = new Label();
        finding.setId("plan-finding");
        finding.getStyleClass().add("finding");
        Label basis = new Label("The published gap brought up to date, £000, incremental");
        basis.getStyleClass().addAll("muted", "small");
        FigureList sum = new FigureList("council-gap-sum");
        RecordTable<PublishedPlanYear> plan = tables.plan().upTo(MOST_YEARS);
        return new Section(
                "plan",
                "Published plan",
                new VBox(12, new VBox(4, finding, basis, sum), plan),
                () -> {
                    figures.refresh();
                    finding.setText(figures.planFinding());
                    sum.show(figures.plan());
                    plan.refresh();
                });
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Label basis = new Label("What clients, health, grants and the precept bring");
        basis.getStyleClass().add("muted");
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
            content.ifPresent(c -> c.sections().refresh());
        }
    }

    @Override
    public void dress(Theme chosen, double factor) {
        theme = chosen;
        zoom = factor;
        dress();
    }

    private void dress() {
        ChartTheme colours = theme == Theme.DARK ? ChartTheme.dark() : ChartTheme.light();
        content.ifPresent(c -> c.funding().dress(ChartStyle.page(colours).zoomed(zoom), zoom));
    }

    @Override
    public void layout(Layout next, double factor) {
        layout = next;
        arrange();
    }

    private void arrange() {
        content.ifPresent(c -> c.funding().arrange(layout == Layout.COMPACT));
    }

    @Override
    public String id() {
        return "funding";
    }

    @Override
    public String title() {
        return "Income & funding";
    }

    @Override
    public Feather icon() {
        return Feather.LAYERS;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        if (content.isEmpty()) {
            content = Optional.of(build());
            dress();
            arrange();
        }
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
