package org.headroom.ui.staffing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Challenge;
import org.headroom.schema.CaseTables;
import org.headroom.session.RecordEdits;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The questions put to a bid, with their answers: a small form each, oldest first.
final class ChallengeLog extends VBox {

    private final Workspace workspace;
    private final List<Entry> entries = new ArrayList<>();
    private String bid = "";

    /// A challenge with its form and the button that takes it away.
    private record Entry(VBox view, RecordForm<Challenge> form) {}

    ChallengeLog(Workspace workspace) {
        super(10);
        this.workspace = workspace;
        setId("challenges");
        Label title = new Label("Challenge log");
        title.getStyleClass().add("medium");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button("Add challenge", Icons.of(Feather.PLUS));
        add.setId("challenge-add");
        add.setOnAction(e -> add());
        getChildren().add(new HBox(8, title, space, add));
    }

    /// Shows the challenges of a bid.
    void show(String shown) {
        bid = shown;
        List<Challenge> own = own();
        while (entries.size() < own.size()) {
            entries.add(entry(entries.size() + 1));
        }
        for (int i = 0; i < own.size(); i++) {
            RecordForm<Challenge> form = entries.get(i).form();
            boolean isSame = form.record().map(own.get(i)::equals).orElse(false);
            if (isSame) {
                form.refresh();
            } else {
                form.show(own.get(i));
            }
        }
        getChildren().remove(1, getChildren().size());
        entries.subList(0, own.size()).forEach(e -> getChildren().add(e.view()));
    }

    private List<Challenge> own() {
        return workspace.snapshot().get().model().challenges().stream()
                .filter(c -> c.bid().equals(bid))
                .toList();
    }

    private Entry entry(int number) {
        String id = "challenge-" + number;
        RecordForm<Challenge> form =
                RecordTable.of(workspace, CaseTables.CHALLENGES)
                        .id(id)
                        .noun("challenge", "challenges")
                        .column("date", c -> c.title("On"))
                        .column("by", c -> c.title("By"))
                        .column("challenge", c -> c.title("Challenge").lines())
                        .column("response", c -> c.title("Response").lines())
                        .form();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        HBox foot =
                new HBox(
                        space,
                        Icons.button(
                                id + "-delete",
                                Feather.TRASH_2,
                                "Delete challenge " + number,
                                () -> form.record().ifPresent(this::delete)));
        return new Entry(new VBox(6, rule, form, foot), form);
    }

    private void add() {
        workspace.commit(
                RecordEdits.add(
                        CaseTables.CHALLENGES,
                        new Challenge(
                                bid,
                                LocalDate.now(),
                                "To be named",
                                "Challenge " + (own().size() + 1),
                                ""),
                        "Add a challenge to " + bid));
    }

    private void delete(Challenge challenge) {
        workspace.commit(
                RecordEdits.delete(
                        CaseTables.CHALLENGES, List.of(challenge), "Delete a challenge of " + bid));
    }
}
