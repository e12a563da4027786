package org.headroom.ui.staffing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverRow;
import org.headroom.domain.LedgerYear;
import org.headroom.extract.ImportKind;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.shell.ImportEvent;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Own teams, other lines, the whole budget, growth bids and earlier years, each to be changed.
public final class StaffingPage extends WorkPage {

    static final String IMPORT = "staffing-import";
    private static final int MOST_LINES = 12;

    private final RightSlot slot;
    private final LineFigures figures;
    private Optional<Sections> sections = Optional.empty();

    public StaffingPage(Workspace workspace, RightSlot slot) {
        super(workspace, "staffing", "Staffing & lines", Feather.BRIEFCASE);
        this.slot = slot;
        figures = new LineFigures(workspace);
        body().setSpacing(8);
        Button bring = ImportEvent.button(IMPORT, "Import ledger…", Optional.of(ImportKind.LEDGER));
        head("Net budget by line; pay, NI and pension of own teams", bring, years());
    }

    /// The tables, made when the page is first wanted, so that they do not delay the window.
    private Sections build() {
        LineTables tables = new LineTables(workspace(), figures);
        StaffView staff = new StaffView(figures, tables, slot);
        BidsView bids = new BidsView(workspace(), slot);
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
        body().getChildren().addAll(made.pills(), made.body());
        return made;
    }

    private Section others(LineTables tables) {
        Label finding = new Label();
        finding.setId("other-finding");
        finding.getStyleClass().add("finding");
        RecordTable<BudgetLine> lines = tables.others().upTo(MOST_LINES);
        RecordTable<DriverRow> growth = tables.growth();
        Em.minHeight(growth, 170);
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

    @Override
    protected void refresh() {
        sections.ifPresent(Sections::refresh);
    }

    @Override
    public void shown() {
        if (sections.isEmpty()) {
            sections = Optional.of(build());
        }
        super.shown();
    }
}
