package org.headroom.ui.savings;

import org.headroom.domain.Measure;
import org.headroom.domain.SavingTranche;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Savings schemes, their profile and their delivery, transformation measures, what may be counted
/// twice, and how the gap is closed.
public final class SavingsPage extends WorkPage implements MainWindow.Adapts {

    private static final String OVERLAPS = "overlaps";

    private final SavingsFigures figures;
    private final SchemesView schemes;
    private final Sections sections;

    public SavingsPage(Workspace workspace, RightSlot slot) {
        super(workspace, "savings", "Savings", Feather.SCISSORS);
        figures = new SavingsFigures(workspace);
        SavingsTables tables = new SavingsTables(workspace, figures);
        schemes = new SchemesView(workspace, figures, tables, slot, this::showOverlaps);
        RecordTable<SavingTranche> profile = tables.profile();
        RecordTable<Measure> measures = tables.measures();
        OverlapsView overlaps = new OverlapsView(figures);
        MixView mix = new MixView(workspace);
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
                                        OVERLAPS, "Counted twice?", overlaps, overlaps::refresh),
                                new Section("mix", "Close the gap", mix, mix::refresh)));
        body().setSpacing(8);
        head("New savings by the year they start, before and after risk", years());
        body().getChildren().addAll(sections.pills(), sections.body());
    }

    private void showOverlaps() {
        sections.choose(OVERLAPS);
    }

    @Override
    protected void refresh() {
        sections.refresh();
    }

    @Override
    public void dress(Theme theme, double zoom) {
        schemes.charts().dress(theme.charts(zoom), zoom);
    }

    @Override
    public void layout(Layout layout, double zoom) {
        schemes.charts().stack(layout == Layout.COMPACT);
    }
}
