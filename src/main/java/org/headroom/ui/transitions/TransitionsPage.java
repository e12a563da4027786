package org.headroom.ui.transitions;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.YearChooser;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/// Young people who move to adult social care: when, how surely, at what cost in the year and in a
/// full year.
public final class TransitionsPage implements Page, MainWindow.Adapts {

    static final String OPEN_WHAT_IF = "transitions-open-what-if";

    private static final double ROOM_FOR_CASES = 232;

    private final Workspace workspace;
    private final RightSlot slot;
    private final TransitionsModel transitions;
    private final TimelineBlock timeline;
    private final YearsGrid yearly;
    private final Cautions cautions;
    private final CaseTable cases;
    private final WhatIfPanel whatIf;
    private final YearChooser years;
    private final Label basis = new Label();
    private final VBox view = new VBox();
    private boolean isShown;
    private double zoom = 1;

    public TransitionsPage(Workspace workspace, RightSlot slot) {
        this.workspace = workspace;
        this.slot = slot;
        transitions = new TransitionsModel(workspace);
        timeline = new TimelineBlock(transitions, this::chosen);
        yearly = new YearsGrid(transitions);
        cautions = new Cautions(transitions, slot);
        cases = new CaseTable(transitions);
        whatIf = new WhatIfPanel(transitions, slot);
        years = new YearChooser(workspace.year()::set);
        VBox body = new VBox(14, timeline.block(), yearly, cautions, cases.view());
        body.setPadding(new Insets(0, 14, 12, 0));
        VBox.setVgrow(cases.view(), Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("page");
        view.getChildren().addAll(header(), scroll);
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
        transitions.selected().addListener((o, was, is) -> refreshSelection());
        whatIf.sceneProperty().addListener((o, was, is) -> refreshWhatIf());
        size();
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        basis.getStyleClass().add("muted");
        basis.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open = new Button("What if", Icons.of(Feather.SLIDERS));
        open.setId(OPEN_WHAT_IF);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> slot.show(whatIf));
        HBox header = new HBox(title, basis, space, open, years);
        header.getStyleClass().add("page-header");
        return header;
    }

    /// A case was chosen on the timeline: shows it in the table and beside.
    private void chosen() {
        slot.show(whatIf);
        transitions.selectedCase().ifPresent(cases::show);
    }

    private void refresh() {
        if (isShown) {
            transitions.refresh();
            years.show(
                    workspace.snapshot().get().projection().years().stream()
                            .map(y -> y.year())
                            .toList(),
                    workspace.year().get());
            long moving = transitions.moving();
            basis.setText(
                    moving
                            + (moving == 1 ? " young person moves" : " young people move")
                            + " by March "
                            + (transitions.model().info().year(0).startYear()
                                    + transitions.model().info().planYears()
                                    + 1));
            timeline.refresh();
            yearly.refresh();
            cautions.refresh();
            cases.refresh();
            size();
        }
        refreshWhatIf();
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
        ChartStyle style =
                ChartStyle.page(theme == Theme.DARK ? ChartTheme.dark() : ChartTheme.light())
                        .zoomed(factor);
        timeline.block().dress(style);
        size();
    }

    @Override
    public void layout(Layout next, double factor) {
        zoom = factor;
        size();
    }

    @Override
    public String id() {
        return "transitions";
    }

    @Override
    public String title() {
        return "Transitions";
    }

    @Override
    public Feather icon() {
        return Feather.GIT_COMMIT;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
