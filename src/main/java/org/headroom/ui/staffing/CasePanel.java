package org.headroom.ui.staffing;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.CaseTables;
import org.headroom.session.RecordEdits;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The business case of a bid in the right slot: what drives it, how it was worked out, how far it
/// may be out, what was asked, and who agreed it. Every change is one undo step.
final class CasePanel extends VBox {

    private final Workspace workspace;
    private final Label name = new Label();
    private final Label amount = words();
    private final RecordForm<BusinessCase> form;
    private final ChallengeLog challenges;
    private final Button delete;
    private final VBox none;
    private final VBox body = new VBox(12);
    private Optional<GrowthBid> bid = Optional.empty();
    private Optional<Model> known = Optional.empty();

    CasePanel(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        setId("business-case");
        getStyleClass().add("right-slot");
        form = form(workspace);
        challenges = new ChallengeLog(workspace);
        none = none();
        delete = delete();
        name.getStyleClass().add("finding");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox header =
                new HBox(
                        name,
                        delete,
                        Icons.button(
                                "case-close",
                                Feather.X,
                                "Close the business case",
                                slot::showDrivers));
        header.getStyleClass().add("slot-header");
        body.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    private static RecordForm<BusinessCase> form(Workspace workspace) {
        return RecordTable.of(workspace, CaseTables.BUSINESS_CASES)
                .id("case")
                .noun("business case", "business cases")
                .column("driver", c -> c.title("What drives the cost").lines())
                .column("evidence", c -> c.title("Evidence and source").lines())
                .column("activity", c -> c.title("Activity").lines())
                .column("unit_cost", c -> c.title("Unit cost", "£"))
                .column("method", c -> c.title("How it was worked out").lines())
                .column("alternatives", c -> c.title("Alternatives").lines())
                .column("low", c -> c.title("Low", "£ a year"))
                .column("central", c -> c.title("Central", "£ a year"))
                .column("high", c -> c.title("High", "£ a year"))
                .column("risk", c -> c.title("Risk").lines())
                .column("signed_off_by", c -> c.title("Agreed by"))
                .column("signed_off_on", c -> c.title("Agreed on"))
                .form();
    }

    private VBox none() {
        Label text = words();
        text.setText("This bid has no business case yet.");
        Button begin = new Button("Begin a business case", Icons.of(Feather.PLUS));
        begin.setId("case-begin");
        begin.setOnAction(e ->
                bid.ifPresent(b ->
                        workspace.commit(
                                RecordEdits.add(
                                        CaseTables.BUSINESS_CASES,
                                        BusinessCase.blank(b.name()),
                                        "Begin the business case of " + b.name()))));
        return new VBox(8, text, begin);
    }

    private Button delete() {
        return Icons.button(
                "case-delete",
                Feather.TRASH_2,
                "Delete the business case",
                () ->
                        form.record()
                                .ifPresent(written ->
                                        workspace.commit(
                                                RecordEdits.delete(
                                                        CaseTables.BUSINESS_CASES,
                                                        List.of(written),
                                                        "Delete the business case of "
                                                                + written.bid()))));
    }

    /// Shows the case of a bid.
    void show(GrowthBid shown) {
        bid = Optional.of(shown);
        known = Optional.empty();
        name.setText(shown.name());
        amount.setText(
                MoneyFormat.pounds(shown.amount())
                        + (shown.recurrent() ? " a year from " : " once in ")
                        + shown.year()
                        + shown.budgetLine().map(l -> ", " + l).orElse(""));
        refreshNow();
    }

    /// Shows the newest state, where the panel is in sight.
    void refresh() {
        if (getScene() != null) {
            refreshNow();
        }
    }

    private void refreshNow() {
        Model model = workspace.snapshot().get().model();
        boolean isKnown = known.map(m -> m == model).orElse(false);
        if (bid.isEmpty() || isKnown || workspace.snapshot().get().isPreview()) {
            return;
        }
        known = Optional.of(model);
        String of = bid.get().name();
        Optional<BusinessCase> found =
                model.businessCases().stream().filter(c -> c.bid().equals(of)).findFirst();
        if (found.isPresent()) {
            if (form.record().equals(found)) {
                form.refresh();
            } else {
                form.show(found.get());
            }
        }
        delete.setVisible(found.isPresent());
        challenges.show(of);
        Node[] parts =
                found.isPresent()
                        ? new Node[] {amount, form, challenges}
                        : new Node[] {amount, none, challenges};
        if (!body.getChildren().contains(parts[1])) {
            body.getChildren().setAll(parts);
        }
    }

    private static Label words() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }
}
