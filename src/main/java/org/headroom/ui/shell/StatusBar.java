package org.headroom.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.rules.AssuranceState;
import org.headroom.session.SaveState;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// The foot of the window: whether all is saved, the data cut, how long the calculation took, what
/// to explain, zoom.
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Workspace workspace;
    private final Label saved = new Label();
    private final Label cut = new Label();
    private final Label calculation = new Label();
    private final Label problem = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label assurance = new Label();
    private final Tooltip assuranceWords = new Tooltip();
    private final Region assuranceRule = rule();
    private final Label warnings = new Label();
    private final Label zoom = new Label("100%");

    StatusBar(Workspace workspace) {
        this.workspace = workspace;
        setId(Ids.STATUS);
        getStyleClass().add("status-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
        problem.setMinWidth(0);
        problem.setTooltip(whole);
        for (Label label : List.of(saved, cut, calculation, warnings, zoom)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren()
                .addAll(
                        saved,
                        rule(),
                        cut,
                        rule(),
                        calculation,
                        problem,
                        space,
                        assurance,
                        assuranceRule,
                        warnings,
                        rule(),
                        zoom);
        workspace.snapshot().addListener((o, was, is) -> showCalculation());
        workspace.saveState().addListener((o, was, is) -> showSaved(is));
        workspace.checks().addListener((o, was, is) -> showChecks());
        workspace.problem().addListener((o, was, is) -> showProblem());
        assurance.setId("status-assurance");
        assurance.setTooltip(assuranceWords);
        assurance.setMinWidth(0);
        workspace.assurance().seen().addListener((o, was, is) -> showAssurance());
        showAssurance();
        showCalculation();
        showSaved(workspace.saveState().get());
        showChecks();
        showProblem();
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("status-rule");
        return rule;
    }

    void showZoom(double factor) {
        zoom.setText(Math.round(factor * 100) + "%");
    }

    void compact(boolean isCompact) {
        calculation.setVisible(!isCompact);
        calculation.setManaged(!isCompact);
    }

    static String day(LocalDate date) {
        // The locale's own abbreviation of September has four letters.
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    private void showCalculation() {
        cut.setText("Data to " + day(workspace.snapshot().get().model().info().dataCut()));
        long micros = workspace.snapshot().get().calculation().toNanos() / 1000;
        calculation.setText(
                workspace.approved().isShown()
                        ? "As approved"
                        : micros < 1000
                                ? "Recalculated in under 1 ms"
                                : "Recalculated in " + micros / 1000 + " ms");
    }

    private void showProblem() {
        showSaved(workspace.saveState().get());
        String what = workspace.problem().get();
        problem.setText(what);
        whole.setText(what);
        problem.setVisible(!what.isEmpty());
        problem.setManaged(!what.isEmpty());
    }

    private void showAssurance() {
        AssuranceNow.Seen now = workspace.assurance().seen().get();
        assurance.setText(now.inShort());
        assuranceWords.setText(now.state().words());
        assurance.setGraphic(
                now.state() instanceof AssuranceState.Assured
                        ? Icons.of(Feather.SHIELD, "success-icon")
                        : Icons.of(Feather.SHIELD_OFF, "warning-icon"));
        for (Region part : List.of(assurance, assuranceRule)) {
            part.setVisible(!now.inShort().isEmpty());
            part.setManaged(!now.inShort().isEmpty());
        }
    }

    private void showChecks() {
        int count = workspace.checks().get().toExplain();
        warnings.setText(
                count == 0
                        ? "All checks pass"
                        : count + (count == 1 ? " check" : " checks") + " to explain");
        warnings.setGraphic(
                count == 0
                        ? Icons.of(Feather.CHECK, "success-icon")
                        : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
    }

    private void showSaved(SaveState state) {
        switch (state) {
            case SaveState.Saved done -> {
                boolean isNew = done.at().getEpochSecond() == 0;
                saved.setText(
                        isNew
                                ? "Saved"
                                : "Saved " + TIME.format(done.at().atZone(ZoneId.systemDefault())));
                saved.setGraphic(Icons.of(Feather.CHECK, "success-icon"));
            }
            case SaveState.Saving saving -> {
                saved.setText("Saving…");
                saved.setGraphic(null);
            }
            case SaveState.ReadOnly only -> {
                saved.setText("Read only: " + only.why());
                saved.setGraphic(Icons.of(Feather.LOCK));
            }
            case SaveState.Failed failed -> {
                boolean isSaid = failed.what().equals(workspace.problem().get());
                saved.setText(isSaid ? "Not saved" : "Not saved: " + failed.what());
                saved.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
            }
        }
    }
}
