package org.headroom.ui.funding;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.FigureList;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.explain.Explaining;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Income from clients and health, funding and precept, and both against the published plan.
public final class FundingPage extends WorkPage implements MainWindow.Adapts {

    private static final int MOST_YEARS = 10;

    private final Explaining explaining;
    private final FundingFigures figures;
    private Optional<Content> content = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private Layout layout = Layout.NORMAL;
    private double zoom = 1;

    /// The sections, and the one of them that holds a chart.
    private record Content(FundingView funding, Sections sections) {}

    public FundingPage(Workspace workspace, Explaining explaining) {
        super(workspace, "funding", "Income & funding", Feather.LAYERS);
        this.explaining = explaining;
        figures = new FundingFigures(workspace);
        body().setSpacing(8);
        head("What clients, health, grants and the precept bring", years());
    }

    /// What the page shows, made when it is first wanted, so that it does not delay the window.
    private Content build() {
        FundingTables tables = new FundingTables(workspace(), figures);
        FundingView funding = new FundingView(workspace(), figures, tables);
        IncomeView income = new IncomeView(workspace(), figures, tables, explaining);
        Sections sections =
                new Sections(
                        id(),
                        List.of(
                                new Section("rows", "Funding", funding, funding::refresh),
                                precept(tables),
                                new Section("income", "Income", income, income::refresh),
                                plan(tables)));
        body().getChildren().addAll(sections.pills(), sections.body());
        return new Content(funding, sections);
    }

    private static Section precept(FundingTables tables) {
        RecordTable<DriverRow> precept = tables.precept();
        RecordTable<DriverRow> instead = tables.instead();
        Em.minHeight(precept, 200);
        Em.minHeight(instead, 170);
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

    @Override
    protected void refresh() {
        content.ifPresent(c -> c.sections().refresh());
    }

    @Override
    public void dress(Theme chosen, double factor) {
        theme = chosen;
        zoom = factor;
        dress();
    }

    private void dress() {
        content.ifPresent(c -> c.funding().dress(theme.charts(zoom), zoom));
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
    public void shown() {
        if (content.isEmpty()) {
            content = Optional.of(build());
            dress();
            arrange();
        }
        super.shown();
    }
}
