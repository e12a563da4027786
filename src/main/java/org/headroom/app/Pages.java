package org.headroom.app;

import org.headroom.engine.result.Projection;
import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionReading;
import org.headroom.session.ApprovedVersion;
import org.headroom.ui.assumptions.AssumptionsPage;
import org.headroom.ui.assurance.AssurancePage;
import org.headroom.ui.clients.ClientsPage;
import org.headroom.ui.explain.Explaining;
import org.headroom.ui.fees.FeesPage;
import org.headroom.ui.funding.FundingPage;
import org.headroom.ui.monitoring.MonitoringPage;
import org.headroom.ui.overview.OverviewPage;
import org.headroom.ui.report.ReportPage;
import org.headroom.ui.savings.SavingsPage;
import org.headroom.ui.scenarios.ScenariosPage;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.staffing.StaffingPage;
import org.headroom.ui.transitions.TransitionsPage;
import org.headroom.ui.uncertainty.UncertaintyPage;

import java.util.List;

/// The pages of the window, in the order of the navigation.
public final class Pages {

    private Pages() {}

    /// Fresh pages for a window.
    ///
    /// @param slot takes what a page shows beside itself
    public static List<Page> of(Workspace workspace, RightSlot slot) {
        Explaining explaining = new Explaining(workspace, slot, OverviewPage.movements());
        List<Page> pages = all(workspace, slot, explaining);
        pages.forEach(page -> explaining.listen(page.view()));
        return pages;
    }

    private static List<Page> all(Workspace workspace, RightSlot slot, Explaining explaining) {
        return List.of(
                new OverviewPage(workspace, explaining),
                new ClientsPage(workspace),
                new FeesPage(workspace, slot),
                new TransitionsPage(workspace, slot),
                new StaffingPage(workspace, slot),
                new FundingPage(workspace, explaining),
                new SavingsPage(workspace, slot),
                new ScenariosPage(workspace, slot, Pages::published),
                new UncertaintyPage(workspace),
                new MonitoringPage(workspace, slot, new MonthFiles()),
                new AssumptionsPage(workspace, slot, RatePackFiles::unpacked),
                new ReportPage(
                        workspace,
                        new PaperPress(
                                new BenchmarkPacks(
                                        AppFolders.of(System.getProperties(), System.getenv())
                                                .benchmarks()))),
                new AssurancePage(workspace, Account.name(), new KitFiles()));
    }

    /// The result that an approved version keeps, as it was printed.
    private static Projection published(ApprovedVersion version) {
        return ProjectionReading.of(
                FrozenResult.text(version.frozen().results(), OutputFormat.JSON));
    }
}
