package org.headroom.ui.transitions;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.analysis.TrendCases;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.extract.ImportKind;
import org.headroom.session.Edit;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.ImportEvent;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Young people who move to adult social care: when, how surely, at what cost in the year and in a
/// full year.
public final class TransitionsPage extends WorkPage implements MainWindow.Adapts {

    static final String IMPORT = "transitions-import";
    static final String OPEN_WHAT_IF = "transitions-open-what-if";
    static final String PROBABLE = "transitions-probable";
    static final String NOT_PROBABLE = "transitions-remove-probable";

    private static final double ROOM_FOR_CASES = 232;

    private final RightSlot slot;
    private final TransitionsModel transitions;
    private final TimelineBlock timeline;
    private final YearsGrid yearly;
    private final Cautions cautions;
    private final CaseTable cases;
    private final WhatIfPanel whatIf;
    private final TrendPanel trend;
    private final ScrollPane scroll = new ScrollPane();
    private final Button removeProbable = new Button();
    private double zoom = 1;

    public TransitionsPage(Workspace workspace, RightSlot slot) {
        super(workspace, "transitions", "Transitions", Feather.GIT_COMMIT);
        this.slot = slot;
        transitions = new TransitionsModel(workspace);
        timeline = new TimelineBlock(transitions, this::chosen);
        Explained.by(
                timeline.block().pane(),
                () -> List.of(Figure.of(Kind.BRIDGE, "transitions", workspace.year().get())));
        yearly = new YearsGrid(transitions);
        cautions = new Cautions(transitions, slot);
        cases = new CaseTable(transitions);
        whatIf = new WhatIfPanel(transitions, slot);
        trend = new TrendPanel(transitions);
        VBox content = new VBox(14, timeline.block(), yearly, cautions, trend, cases.view());
        content.setPadding(new Insets(0, 14, 12, 0));
        VBox.setVgrow(cases.view(), Priority.ALWAYS);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button bring = ImportEvent.button(IMPORT, "Import…", Optional.of(ImportKind.TRANSITIONS));
        head("", whatIfButton(), addProbable(), removeProbable(), bring, years());
        body().getChildren().add(scroll);
        workspace.snapshot().addListener((o, was, is) -> refreshWhatIf());
        workspace.year().addListener((o, was, is) -> refreshWhatIf());
        transitions.selected().addListener((o, was, is) -> refreshSelection());
        whatIf.sceneProperty().addListener((o, was, is) -> refreshWhatIf());
        size();
    }

    private Button whatIfButton() {
        Button open = new Button("What if", Icons.of(Feather.SLIDERS));
        open.setId(OPEN_WHAT_IF);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> slot.show(whatIf));
        return open;
    }

    private Button addProbable() {
        Button add = new Button("Add probable…");
        add.setId(PROBABLE);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText("Add probable young people beyond the named list");
        add.setOnAction(e -> {
            trend.propose();
            reveal(trend);
        });
        return add;
    }

    /// Scrolls so far that a part of the page stands at the top, where there is so much below it.
    private void reveal(Node part) {
        scroll.applyCss();
        scroll.layout();
        double beyond =
                scroll.getContent().getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.min(1, part.getBoundsInParent().getMinY() / beyond));
        }
    }

    private Button removeProbable() {
        removeProbable.setId(NOT_PROBABLE);
        removeProbable.setMinWidth(Region.USE_PREF_SIZE);
        removeProbable.setOnAction(e ->
                workspace().commit(Edit.of("Remove probable young people", TrendCases::without)));
        return removeProbable;
    }

    private void refreshProbable() {
        long probable = transitions.probable();
        removeProbable.setText("Remove " + probable + " probable");
        removeProbable.setVisible(probable > 0);
        removeProbable.setManaged(probable > 0);
    }

    /// A case was chosen on the timeline: shows it in the table and beside.
    private void chosen() {
        slot.show(whatIf);
        transitions.selectedCase().ifPresent(cases::show);
    }

    @Override
    protected void refresh() {
        transitions.refresh();
        refreshProbable();
        long moving = transitions.moving();
        basis(
                moving
                        + (moving == 1 ? " young person moves" : " young people move")
                        + " by March "
                        + (transitions.model().info().year(0).startYear()
                                + transitions.model().info().planYears()
                                + 1)
                        + (transitions.probable() > 0
                                ? ", " + transitions.probable() + " of them probable only"
                                : ""));
        timeline.refresh();
        yearly.refresh();
        cautions.refresh();
        cases.refresh();
        size();
    }

    private void refreshSelection() {
        timeline.refresh();
        whatIf.refresh();
    }

    /// The panel may stay in sight beside another page.
    private void refreshWhatIf() {
        if (whatIf.getScene() != null) {
            transitions.refresh();
            whatIf.refresh();
        }
    }

    private void size() {
        double height = timeline.height();
        Region pane = timeline.block().pane();
        if (pane.getPrefHeight() != height) {
            pane.setMinHeight(height);
            pane.setPrefHeight(height);
            pane.setMaxHeight(height);
        }
        cases.view().setMinHeight(ROOM_FOR_CASES * zoom);
    }

    @Override
    public void dress(Theme theme, double factor) {
        zoom = factor;
        timeline.block().dress(theme.charts(factor));
        size();
    }

    @Override
    public void layout(Layout next, double factor) {
        zoom = factor;
        size();
    }
}
