package org.headroom.ui.imports;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.extract.Field;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The second step: which heading fills which column of the model, and what the words of the
/// extract mean.
final class ColumnsPane {

    private static final double[] WIDTHS = {210, 230, 330, 300};

    private final ImportModel model;
    private final VBox page = new VBox(16);
    private final ScrollPane view = new ScrollPane(page);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final MessageBox message = new MessageBox(ImportIds.MESSAGE + "-columns");
    private final CheckBox uniqueIds =
            new CheckBox("Keep second rows of a package reference, each as a package of its own");
    private final GridPane grid = new GridPane();
    private final WordTables words;
    private final Label ignored = new Label();
    private final List<FieldRow> rows = new ArrayList<>();
    private Optional<Inspection> built = Optional.empty();

    ColumnsPane(ImportModel model) {
        this.model = model;
        words = new WordTables(model);
        page.setId(ImportIds.COLUMNS);
        page.getStyleClass().add("import-page");
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().addAll("muted", "small");
        subtitle.setWrapText(true);
        ignored.getStyleClass().addAll("muted", "small");
        ignored.setWrapText(true);
        uniqueIds.setId(ImportIds.UNIQUE_IDS);
        uniqueIds.setOnAction(e -> model.uniqueIds(uniqueIds.isSelected()));
        grid.setHgap(16);
        grid.setVgap(6);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPrefWidth(width);
            column.setMinWidth(width * 0.6);
            column.setHgrow(width == WIDTHS[3] ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        page.getChildren()
                .addAll(
                        new VBox(2, title, subtitle),
                        message,
                        grid,
                        uniqueIds,
                        ignored,
                        words.view());
        view.setFitToWidth(true);
        view.setFocusTraversable(false);
    }

    Node refresh() {
        Optional<Draft> now = model.draft().get();
        if (now.isEmpty()) {
            return view;
        }
        Draft draft = now.get();
        if (!built.equals(Optional.of(draft.look()))) {
            built = Optional.of(draft.look());
            build(draft);
        }
        rows.forEach(row -> row.show(draft));
        List<String> missing = model.missing();
        title.setText(
                missing.isEmpty()
                        ? "Every needed column is matched"
                        : missing.size() == 1
                                ? "One needed column is not matched yet"
                                : missing.size() + " needed columns are not matched yet");
        subtitle.setText(
                draft.isRemembered()
                        ? "As the last extract with these headings was read."
                        : "Guessed from the headings; choose otherwise where the guess is wrong.");
        if (missing.isEmpty()) {
            message.none();
        } else {
            message.warning(
                    "Choose a heading for "
                            + String.join(", ", missing.stream().map(ImportWords::field).toList()),
                    draft.look().advice());
        }
        boolean isPackages = draft.kind().equals(Optional.of(ImportKind.PACKAGES));
        uniqueIds.setVisible(isPackages);
        uniqueIds.setManaged(isPackages);
        uniqueIds.setSelected(draft.mapping().makesIdsUnique());
        ignored.setText(ignored(draft));
        words.refresh(draft);
        return view;
    }

    private static String ignored(Draft draft) {
        Set<String> used = new HashSet<>();
        draft.mapping().columns().values().forEach(rule -> used.addAll(rule.headings()));
        List<String> left =
                draft.look().header().stream()
                        .filter(h -> !h.isBlank() && !used.contains(h))
                        .toList();
        return left.isEmpty()
                ? "All columns of the file are read in."
                : "Not read in: " + String.join(", ", left) + ".";
    }

    private void build(Draft draft) {
        grid.getChildren().clear();
        rows.clear();
        String[] heads = {"In the model", "Heading in the file", "How it is read", "Examples"};
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(heads[i]);
            head.getStyleClass().add("header-name");
            grid.add(head, i, 0);
        }
        for (Field field : model.fields()) {
            FieldRow row = new FieldRow(model, field, draft.look());
            rows.add(row);
            int at = rows.size();
            Node[] nodes = row.nodes();
            for (int i = 0; i < nodes.length; i++) {
                grid.add(nodes[i], i, at);
                GridPane.setValignment(nodes[i], VPos.CENTER);
            }
        }
    }
}
