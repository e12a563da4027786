package org.headroom.ui.uncertainty;

import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// How sure the plan is: first what has a name – scenarios, drivers on their own ranges, standard
/// steps – then what a seeded simulation makes of all ranges together.
public final class UncertaintyPage extends WorkPage implements MainWindow.Adapts {

    private final DriversView drivers;
    private final RangesView ranges;
    private final Sections sections;

    public UncertaintyPage(Workspace workspace) {
        super(workspace, "uncertainty", "Uncertainty", Feather.ACTIVITY);
        drivers = new DriversView(workspace);
        ranges = new RangesView(workspace);
        sections =
                new Sections(
                        id(),
                        List.of(
                                new Section(
                                        "drivers",
                                        "Scenarios and drivers",
                                        drivers,
                                        drivers::refresh),
                                new Section(
                                        "ranges", "All ranges together", ranges, ranges::refresh)));
        body().setSpacing(12);
        head("How far the result moves, and with what", years());
        body().getChildren().addAll(sections.pills(), sections.body());
    }

    @Override
    protected void refresh() {
        sections.refresh();
    }

    @Override
    public void dress(Theme theme, double zoom) {
        drivers.dress(theme.charts(zoom), zoom);
        ranges.dress(theme.charts(zoom), zoom);
    }

    @Override
    public void layout(Layout layout, double zoom) {
        ranges.stack(layout == Layout.COMPACT);
    }
}
