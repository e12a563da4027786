package org.headroom.ui.staffing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverRow;
import org.headroom.domain.LedgerYear;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.control.YearChooser;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Own teams, other lines, the whole budget, growth bids and earlier years, each to be changed.
public final class StaffingPage implements Page {

    private static final int MOST_LINES = 12;

    private final Workspace workspace;
    private final RightSlot slot;
    private final LineFigures figures;
    private final VBox view = new VBox(8);
    private final YearChooser years;
    private Optional<Sections> sections = Optional.empty();
    private boolean isShown;

    public StaffingPage(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        this.slot = slot;
        figures = new LineFigures(workspace);
        years = new YearChooser(workspace.year()::set);
        view.getStyleClass().add("page");
        view.getChildren().add(header());
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
    }

    /// The tables, made when the page is first wanted, so that they do not delay the window.
    private Sections build() {
        LineTables tables = new LineTables(workspace, figures);
        StaffView staff = new StaffView(figures, tables, slot);
        BidsView bids = new BidsView(workspace, slot);
        RecordTable<BudgetLine> all = tables.all();
        RecordTable<LedgerYear> history = tables.history();
        Sections made =
                new Sections(
                        id(),
                        List.of(
                                new Section("staff", "Own staff", staff, staff::refresh),
                                others(tables),
                                new Section("lines", "All lines", all, all::refresh),
                                new Section("bids", "Growth bids", bids, bids::refresh),
                                new Section(
                                        "history", "Earlier years", history, history::refresh)));
        view.getChildren().addAll(made.pills(), made.body());
        return made;
    }

    private Section others(LineTables tables) {
        Label finding = new Label();
        finding.setId("other-finding");
        finding.getStyleClass().add("finding");
        RecordTable<BudgetLine> lines = tables.others().upTo(MOST_LINES);
        RecordTable<DriverRow> growth = tables.growth();
        growth.setMinHeight(170);
        VBox.setVgrow(growth, Priority.ALWAYS);
        return new Section(
                "others",
                "Other lines",
                new VBox(8, finding, lines, growth),
                () -> {
                    figures.refresh();
                    finding.setText(figures.otherFinding());
                    lines.refresh();
                    growth.refresh();
                });
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Label basis = new Label("Net budget by line; pay, NI and pension of own teams");
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
            sections.ifPresent(Sections::refresh);
        }
    }

    @Override
    public String id() {
        return "staffing";
    }

    @Override
    public String title() {
        return "Staffing & lines";
    }

    @Override
    public Feather icon() {
        return Feather.BRIEFCASE;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        if (sections.isEmpty()) {
            sections = Optional.of(build());
        }
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
