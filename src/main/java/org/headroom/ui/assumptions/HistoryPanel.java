package org.headroom.ui.assumptions;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.kernel.CodeWords;
import org.headroom.schema.AssumptionTables;
import org.headroom.session.CellChange;
import org.headroom.session.Edits;
import org.headroom.session.RowHistory;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.Units;
import org.kordamp.ikonli.feather.Feather;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One assumption in the right slot: its evidence to edit, and who changed what when and why, with
/// a way back to each value.
final class HistoryPanel extends VBox {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Workspace workspace;
    private final Register register;
    private final Label name = new Label();
    private final Label quality = words("");
    private final RecordForm<DriverRow> form;
    private final VBox entries = new VBox(8);
    private Optional<DriverRow> row = Optional.empty();
    private Optional<Model> known = Optional.empty();

    HistoryPanel(Workspace workspace, RightSlot slot, Register register) {
        this.workspace = workspace;
        this.register = register;
        quality.setId("evidence-quality");
        setId("history");
        getStyleClass().add("right-slot");
        form =
                RecordTable.of(workspace, AssumptionTables.DRIVERS)
                        .id("evidence")
                        .column("low", c -> c.title("Low").percentWhere(Units::isShare))
                        .column("value", c -> c.title("Value").percentWhere(Units::isShare))
                        .column("high", c -> c.title("High").percentWhere(Units::isShare))
                        .column("status", c -> c.title("Status"))
                        .column("source", c -> c.title("Source").lines())
                        .column("rationale", c -> c.title("Why this value").lines())
                        .column("owner", c -> c.title("Owner"))
                        .form();
        name.getStyleClass().add("finding");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox header =
                new HBox(
                        name,
                        Icons.button(
                                "history-close",
                                Feather.X,
                                "Close the history",
                                slot::showDrivers));
        header.getStyleClass().add("slot-header");
        Label title = new Label("History");
        title.getStyleClass().add("medium");
        VBox body = new VBox(12, form, quality, title, entries);
        body.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
        sceneProperty().addListener((o, was, is) -> refresh());
    }

    /// Shows an assumption.
    void show(DriverRow assumption) {
        row = Optional.of(assumption);
        known = Optional.empty();
        form.show(assumption);
        name.setText(
                assumption.address().driver().label()
                        + (assumption.address().key().isEmpty()
                                ? ""
                                : ", " + CodeWords.ofKey(assumption.address().key()))
                        + assumption.address().year().map(y -> ", " + y).orElse(", every year"));
        refresh();
    }

    /// Shows the newest state, where the panel is in sight.
    void refresh() {
        weigh();
        Model model = workspace.snapshot().get().model();
        boolean isPreview = workspace.snapshot().get().isPreview();
        boolean isKnown = known.map(m -> m == model).orElse(false);
        if (row.isEmpty() || isKnown || isPreview || getScene() == null) {
            return;
        }
        known = Optional.of(model);
        form.refresh();
        weigh();
        String key = AssumptionTables.DRIVERS.key(row.get());
        workspace
                .history(AssumptionTables.DRIVERS)
                .thenAccept(all -> Feedback.post(() -> show(key, all)));
    }

    /// Says what the evidence lacks and what that is worth; the impact comes after the edit.
    private void weigh() {
        form.record()
                .ifPresent(r ->
                        quality.setText(
                                EvidenceWords.of(register.evidence(r), register.impact(r))));
    }

    private void show(String key, List<RowHistory> all) {
        List<Node> lines = all.stream().flatMap(h -> line(key, h).stream()).toList();
        entries.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            Label none = new Label("Unchanged since this file was made.");
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            entries.getChildren().add(none);
        }
    }

    private Optional<Node> line(String key, RowHistory history) {
        List<CellChange> cells = history.cells().stream().filter(c -> c.row().equals(key)).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox(2);
        Label who =
                new Label(
                        WHEN.format(history.entry().when().atZone(ZoneId.systemDefault()))
                                + " · "
                                + history.entry().who());
        who.getStyleClass().addAll("muted", "small");
        box.getChildren().add(who);
        for (CellChange cell : cells) {
            box.getChildren().add(change(cell, history.entry().number()));
        }
        if (!history.entry().why().isEmpty()) {
            box.getChildren().add(words(history.entry().why()));
        }
        return Optional.of(box);
    }

    private Node change(CellChange cell, long number) {
        String from = cell.from().filter(f -> !f.isEmpty()).orElse("blank");
        String to = cell.to().filter(t -> !t.isEmpty()).orElse("blank");
        boolean isValue = cell.column().equals("value");
        Label text =
                words(
                        isValue
                                ? "Value " + shown(from) + " became " + shown(to)
                                : cell.column().replace('_', ' ') + ": " + from + " became " + to);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, text, space);
        if (isValue && cell.from().filter(f -> !f.isEmpty()).isPresent()) {
            Button back = new Button("Restore " + shown(from));
            back.getStyleClass().add("link-button");
            back.setId("history-restore-" + number);
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(e -> restore(Double.parseDouble(from)));
            line.getChildren().add(back);
        }
        return line;
    }

    private String shown(String value) {
        return value.equals("blank")
                ? value
                : DriverScale.of(row.orElseThrow().address().driver().unit())
                        .withUnit(Double.parseDouble(value));
    }

    private void restore(double value) {
        row.ifPresent(r ->
                workspace.commit(
                        Edits.setDriver(
                                Optional.empty(),
                                r.address(),
                                value,
                                "Restored from the history")));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
