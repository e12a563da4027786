package org.headroom.ui.assurance;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.AssuranceScope;
import org.headroom.domain.Model;
import org.headroom.schema.AssuranceTables;
import org.headroom.session.QaEdits;
import org.headroom.session.RecordEdits;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// What the model is for, what it covers, and who has which role.
final class ScopeView extends VBox {

    static final String BEGIN = "scope-begin";
    static final String DELETE = "scope-delete";
    private static final double WIDTH = 720;

    private final Workspace workspace;
    private final RecordForm<AssuranceScope> form;
    private final Node none;
    private final VBox written;

    ScopeView(Workspace workspace) {
        this.workspace = workspace;
        form = form(workspace);
        none = none();
        Button delete = Icons.button(DELETE, Feather.TRASH_2, "Delete the scope", this::delete);
        written = new VBox(8, form, delete);
        Em.maxWidth(written, WIDTH);
        setPadding(new Insets(8, 0, 8, 0));
    }

    private static RecordForm<AssuranceScope> form(Workspace workspace) {
        return RecordTable.of(workspace, AssuranceTables.ASSURANCE)
                .id("scope")
                .noun("scope", "scopes")
                .column("purpose", c -> c.title("Purpose").lines())
                .column("decision", c -> c.title("Decision it supports").lines())
                .column("criticality", c -> c.title("Importance"))
                .column("review_by", c -> c.title("Review by"))
                .column("commissioner", c -> c.title("Commissioner"))
                .column("analyst", c -> c.title("Analyst"))
                .column("assurer", c -> c.title("Assurer"))
                .column("approver", c -> c.title("Approver"))
                .column("included", c -> c.title("What it covers").lines())
                .column("excluded", c -> c.title("What it leaves out").lines())
                .form();
    }

    private Node none() {
        Label title = new Label("Nothing is said yet of what this model is for");
        title.getStyleClass().add("finding");
        Label words =
                new Label(
                        "Say its purpose and the decision that it supports, and who has which"
                                + " role. The analyst builds it, the assurer checks it and is"
                                + " somebody else, the approver accepts it for the decision.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Em.maxWidth(words, WIDTH);
        Button begin = new Button("Write the scope", Icons.of(Feather.EDIT_2));
        begin.setId(BEGIN);
        begin.getStyleClass().add("primary");
        begin.setOnAction(e -> begin());
        return new VBox(12, title, words, begin);
    }

    private void begin() {
        Model model = workspace.snapshot().get().model();
        workspace.commit(
                QaEdits.scope(
                        new AssuranceScope(
                                "Adult social care budget " + model.info().year(1),
                                "",
                                "",
                                "",
                                Optional.empty(),
                                "",
                                "",
                                "",
                                "",
                                Optional.empty())));
    }

    private void delete() {
        form.record()
                .ifPresent(scope ->
                        workspace.commit(
                                RecordEdits.delete(
                                        AssuranceTables.ASSURANCE,
                                        List.of(scope),
                                        "Delete the scope of assurance")));
    }

    void refresh() {
        Optional<AssuranceScope> scope = workspace.snapshot().get().model().assurance().scope();
        if (scope.isPresent()) {
            if (form.record().equals(scope)) {
                form.refresh();
            } else {
                form.show(scope.get());
            }
        }
        Node shown = scope.isPresent() ? written : none;
        if (!getChildren().contains(shown)) {
            getChildren().setAll(shown);
        }
    }
}
