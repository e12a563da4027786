package org.headroom.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.extract.Effect;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The third step: rows and pounds as a sum, what was found, and what the import would do to the
/// budget.
final class CheckPane {

    private final ImportModel model;
    private final HBox view = new HBox();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final SumCards cards = new SumCards();
    private final Button rejected = new Button("", Icons.of(Feather.DOWNLOAD));
    private final FindingsList findings = new FindingsList();
    private final Label ignored = new Label();
    private final EffectPane effect;
    private final ToggleGroup filters = new ToggleGroup();
    private Optional<Effect> only = Optional.empty();
    private Optional<ImportModel.Checked> shown = Optional.empty();

    CheckPane(ImportModel model, Runnable saveRejected) {
        this.model = model;
        effect = new EffectPane(model.workspace().problem()::set);
        view.setId(ImportIds.CHECK);
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().addAll("muted", "small");
        subtitle.setWrapText(true);
        ignored.getStyleClass().addAll("muted", "small");
        ignored.setWrapText(true);
        rejected.setId(ImportIds.REJECTED);
        rejected.setOnAction(e -> saveRejected.run());
        rejected.setMinWidth(Region.USE_PREF_SIZE);
        VBox list = new VBox(12, findings, ignored);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(16, new VBox(2, title, subtitle), cards, filterBar(), scroll);
        left.getStyleClass().add("import-page");
        Em.minWidth(left, 420);
        Em.prefWidth(left, 420);
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollPane right = new ScrollPane(effect);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.getStyleClass().add("import-effect");
        Em.prefWidth(right, 540);
        Em.minWidth(right, 440);
        view.getChildren().addAll(left, right);
    }

    void dress(ChartStyle style) {
        effect.dress(style);
    }

    private Node filterBar() {
        Label name = new Label("Findings");
        name.getStyleClass().add("finding");
        HBox pills = new HBox();
        pills.getStyleClass().add("year-chooser");
        pills.setMaxHeight(Region.USE_PREF_SIZE);
        pills.getChildren()
                .addAll(
                        pill("All", Optional.empty(), "left-pill"),
                        pill("Rejected", Optional.of(Effect.REJECTED), "center-pill"),
                        pill("Worth a look", Optional.of(Effect.REPORTED), "center-pill"),
                        pill("Out of scope", Optional.of(Effect.OUT_OF_SCOPE), "right-pill"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(12, name, pills, space, rejected);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToggleButton pill(String text, Optional<Effect> effectShown, String style) {
        ToggleButton pill = new ToggleButton(text);
        pill.setId(ImportIds.FILTER + effectShown.map(Enum::name).orElse("ALL"));
        pill.setToggleGroup(filters);
        pill.setSelected(effectShown.isEmpty());
        pill.getStyleClass().add(style);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setAccessibleText("Show findings: " + text);
        pill.setOnAction(e -> {
            pill.setSelected(true);
            only = effectShown;
            shown.ifPresent(c -> findings.show(c.outcome(), only));
        });
        return pill;
    }

    Node refresh() {
        Optional<ImportModel.Checked> now = model.checked().get();
        view.setVisible(now.isPresent());
        if (now.isPresent() && !now.equals(shown)) {
            show(now.get());
        }
        shown = now;
        return view;
    }

    private void show(ImportModel.Checked checked) {
        ImportOutcome outcome = checked.outcome();
        title.setText(
                outcome.accepted() == 0
                        ? "None of " + ImportWords.rows(outcome.rowsIn()) + " can be taken"
                        : ImportWords.count(outcome.accepted())
                                + " of "
                                + ImportWords.rows(outcome.rowsIn())
                                + (outcome.accepted() == 1 ? " is ready" : " are ready"));
        List<String> facts = new ArrayList<>();
        model.file().ifPresent(f -> facts.add(f.getFileName().toString()));
        facts.add(outcome.title());
        for (String fact :
                List.of(
                        outcome.facts().encoding(),
                        outcome.facts().delimiter(),
                        outcome.facts().sheet())) {
            if (!fact.isEmpty()) {
                facts.add(fact);
            }
        }
        if (outcome.kind() == ImportKind.CLD || outcome.kind() == ImportKind.PACKAGES) {
            outcome.dataCut().ifPresent(cut -> facts.add("data to " + ImportWords.day(cut)));
        }
        subtitle.setText(String.join(", ", facts));
        cards.show(outcome);
        boolean hasRejected = outcome.rejectedCount() > 0;
        rejected.setText("Save " + ImportWords.rejected(outcome.rejectedCount()) + "…");
        rejected.setVisible(hasRejected);
        rejected.setManaged(hasRejected);
        findings.show(outcome, only);
        ignored.setText(
                outcome.ignoredColumns().isEmpty()
                        ? ""
                        : "Columns not read in: "
                                + String.join(", ", outcome.ignoredColumns())
                                + ".");
        effect.show(checked, model.workspace().scenarioName());
    }
}
