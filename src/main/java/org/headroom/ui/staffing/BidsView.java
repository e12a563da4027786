package org.headroom.ui.staffing;

import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.BusinessCase;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.BudgetTables;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Growth bids, each with how far its business case has come; the case stands at the right.
final class BidsView extends VBox {

    private final Workspace workspace;
    private final RightSlot slot;
    private final RecordTable<GrowthBid> table;
    private final CasePanel panel;

    BidsView(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        this.slot = slot;
        panel = new CasePanel(workspace, slot);
        table = table();
        Button open = new Button("Business case", Icons.of(Feather.FILE_TEXT));
        open.setId("open-case");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> open());
        open.disableProperty().bind(table.selected().map(Optional::isEmpty).orElse(true));
        table.addTool(open);
        Explained.by(table.view(), this::figures);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        table.selected().addListener((o, was, is) -> is.ifPresent(this::follow));
    }

    private RecordTable<GrowthBid> table() {
        return RecordTable.of(workspace, BudgetTables.BIDS)
                .caption("Growth bids")
                .noun("bid", "bids")
                .column("bid", c -> c.title("Bid").width(180))
                .column("budget_line", c -> c.title("Line").width(170).choices(LineTables::names))
                .column("year", c -> c.title("From").width(68))
                .column("amount", c -> c.title("Amount", "£ a year").width(84).total())
                .column("recurrent", c -> c.title("Recurrent").width(76))
                .words("Case", this::state, c -> c.title("Case").width(84))
                .words("Range", this::range, c -> c.title("Low to high", "£").width(134))
                .column("business_case", c -> c.title("Note").width(80))
                .blank(BidsView::bid)
                .build();
    }

    private List<Figure> figures() {
        FinancialYear year = workspace.year().get();
        return Stream.concat(
                        table.selected().get().stream()
                                .map(bid -> Figure.of(Kind.BID, bid.name(), year)),
                        Stream.of(Figure.of(Kind.BIDS, year)))
                .toList();
    }

    private Optional<BusinessCase> businessCase(GrowthBid bid) {
        return workspace.snapshot().get().model().businessCases().stream()
                .filter(c -> c.bid().equals(bid.name()))
                .findFirst();
    }

    private String state(GrowthBid bid) {
        return businessCase(bid)
                .map(c -> c.signedOffBy().isEmpty() ? "Draft" : "Agreed by " + c.signedOffBy())
                .orElse("None yet");
    }

    private String range(GrowthBid bid) {
        return businessCase(bid)
                .filter(c -> c.low().isPresent() && c.high().isPresent())
                .map(c ->
                        MoneyFormat.tablePounds(c.low().get())
                                + " to "
                                + MoneyFormat.tablePounds(c.high().get()))
                .orElse("");
    }

    private static Optional<GrowthBid> bid(Model model) {
        String name = "New bid";
        for (int n = 2; isTaken(model, name); n++) {
            name = "New bid " + n;
        }
        Optional<String> line =
                model.budgetLines().stream()
                        .filter(l -> l.kind() == LineKind.STAFFED)
                        .findFirst()
                        .map(BudgetLine::name);
        return Optional.of(new GrowthBid(name, line, model.info().year(1), Money.ZERO, true, ""));
    }

    private static boolean isTaken(Model model, String name) {
        return model.bids().stream().anyMatch(b -> b.name().equals(name));
    }

    private void open() {
        table.selected()
                .get()
                .ifPresent(bid -> {
                    panel.show(bid);
                    slot.show(panel);
                });
    }

    /// An open case is that of the bid that the keyboard is on.
    private void follow(GrowthBid bid) {
        if (panel.getScene() != null) {
            panel.show(bid);
        }
    }

    void refresh() {
        table.refresh();
        panel.refresh();
    }
}
