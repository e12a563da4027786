package org.headroom.ui.scenarios;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ScenarioSteps;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.LayerFigure;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The compared layers: results side by side, gaps by year, what differs, and the bridge from one
/// to another. All of it is worked out aside and shown when it is there.
final class CompareView extends ScrollPane {

    static final String RESULTS = "compare-results";
    static final String LINES = "compare-lines";
    static final String DIFFERENCES = "compare-differences";
    static final String STEPS = "compare-steps";
    private static final double CHART = 380;
    private static final double LINES_HEIGHT = 250;

    private final Workspace workspace;
    private final Runnable accepted;
    private final Consumer<String> refused;
    private final Aside<Comparing.Question, Compared> results;
    private final Aside<Comparing.Closer, Details> closer;
    private final ResultsGrid grid;
    private final GapLines lines;
    private final DifferencesTable differences = new DifferencesTable(DIFFERENCES);
    private final StepsBlock steps;
    private final Label finding = new Label();
    private final Label basis = new Label();
    private final Label differing = new Label();
    private final Label measured = new Label();
    private final ToggleSwitch onlyChanged = new ToggleSwitch("Only what changed");
    private final GridPane parts = new GridPane();
    private final Node table;
    private final Node rows;
    private Optional<Comparing.Question> asked = Optional.empty();
    private Optional<Comparing.Question> inputs = Optional.empty();
    private boolean hasInputs;
    private Optional<Compared> shown = Optional.empty();
    private boolean isStacked;
    private double zoom = 1;

    /// @param accepted told when there is something to see
    /// @param refused told why layers cannot be compared
    CompareView(
            Workspace workspace, Comparing comparing, Runnable accepted, Consumer<String> refused) {
        this.workspace = workspace;
        this.accepted = accepted;
        this.refused = refused;
        grid = new ResultsGrid(RESULTS, this::chosen);
        table = results();
        rows = differences();
        results = new Aside<>(comparing::compared, this::take, this::failed);
        closer = new Aside<>(comparing::details, this::take, this::failed);
        lines =
                new GapLines(
                        LINES,
                        () -> workspace.snapshot().get().model().info().council(),
                        workspace.problem()::set);
        steps =
                new StepsBlock(
                        STEPS,
                        ScenarioSteps.nothing(workspace.year().get()),
                        this::askCloser,
                        workspace.problem()::set);
        explain();
        onlyChanged.setId("only-changed");
        onlyChanged.setSelected(true);
        onlyChanged.setLabelPosition(HorizontalDirection.RIGHT);
        onlyChanged.setAccessibleText("Only what changed");
        onlyChanged.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        onlyChanged.selectedProperty().addListener((o, was, is) -> askCloser());
        parts.setVgap(20);
        parts.setPadding(new Insets(0, 4, 12, 16));
        arrange();
        parts.setVisible(false);
        setContent(parts);
        setFitToWidth(true);
        setFocusTraversable(false);
        widthProperty().addListener((o, was, is) -> fit());
    }

    private Optional<String> chosen() {
        return workspace.snapshot().get().scenario();
    }

    /// Charts and rows lead to the figures of each layer.
    private void explain() {
        Explained.byLayers(
                lines.block().pane(), () -> shown.map(c -> c.gaps(chosen())).orElse(List.of()));
        Explained.byLayers(steps.block().pane(), this::bridged);
        Explained.byLayers(differences, this::values);
    }

    /// What is bridged, in both layers.
    private List<LayerFigure> bridged() {
        List<LayerFigure> figures = new ArrayList<>();
        inputs.ifPresent(question -> {
            for (int side : new int[] {steps.from(), steps.to()}) {
                figures.add(
                        LayerFigure.of(
                                Figure.of(steps.figure()),
                                question.sides().get(side).scenario(),
                                chosen()));
            }
        });
        return figures;
    }

    /// The value of the chosen row in every layer.
    private List<LayerFigure> values() {
        List<LayerFigure> figures = new ArrayList<>();
        Details.Row row = differences.getSelectionModel().getSelectedItem();
        if (row != null) {
            FinancialYear next = workspace.snapshot().get().model().info().year(1);
            inputs.ifPresent(question ->
                    question.sides()
                            .forEach(side ->
                                    figures.add(
                                            LayerFigure.of(
                                                    Figure.of(
                                                            row.key(),
                                                            row.address().year().orElse(next)),
                                                    side.scenario(),
                                                    chosen()))));
        }
        return figures;
    }

    private void arrange() {
        parts.getChildren().clear();
        parts.getColumnConstraints().clear();
        for (int i = 0; i < (isStacked ? 1 : 2); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(isStacked ? 100 : i == 0 ? 54 : 46);
            column.setHgrow(Priority.ALWAYS);
            parts.getColumnConstraints().add(column);
        }
        parts.setHgap(isStacked ? 0 : 28 * zoom);
        List<Node> order = List.of(table, lines.block(), rows, steps.block());
        GridPane.setFillHeight(steps.block(), false);
        GridPane.setValignment(steps.block(), VPos.TOP);
        for (int i = 0; i < order.size(); i++) {
            parts.add(order.get(i), isStacked ? 0 : i % 2, isStacked ? i : i / 2);
        }
    }

    private Node results() {
        finding.getStyleClass().setAll("label", "finding");
        finding.setMinWidth(0);
        basis.getStyleClass().setAll("label", "muted", "small");
        Node copy =
                Icons.button(RESULTS + "-copy", Feather.COPY, "Copy as table", this::copyResults);
        VBox box = new VBox(2, line(finding, copy), basis, grid);
        VBox.setMargin(grid, new Insets(4, 0, 0, 0));
        return box;
    }

    private Node differences() {
        differing.getStyleClass().setAll("label", "finding");
        measured.getStyleClass().setAll("label", "muted", "small");
        measured.setWrapText(true);
        VBox box = new VBox(2, line(differing, onlyChanged), measured, differences);
        VBox.setMargin(differences, new Insets(4, 0, 0, 0));
        return box;
    }

    private static HBox line(Label title, Node tool) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, title, space, tool);
        line.getStyleClass().add("chart-tools");
        line.setMinHeight(24);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fit() {
        int sides = asked.map(q -> q.sides().size()).orElse(2);
        double room = getWidth() - 40;
        boolean isTight = room < grid.needed(sides) + CHART * zoom;
        if (room > 0 && isTight != isStacked) {
            isStacked = isTight;
            arrange();
        }
    }

    void dress(ChartStyle style, double factor) {
        zoom = factor;
        lines.block().dress(style);
        lines.block().pane().setMinHeight(LINES_HEIGHT * zoom);
        lines.block().pane().setPrefHeight(LINES_HEIGHT * zoom);
        steps.dress(style);
        grid.zoom(zoom);
        differences.zoom(zoom);
        fit();
    }

    /// Compares other layers, or the same in the newest results.
    void ask(List<Layer> sides) {
        Snapshot now = workspace.snapshot().get();
        Comparing.Question question =
                new Comparing.Question(now.model(), sides, now.scenario(), workspace.isDragged());
        asked = Optional.of(question);
        results.ask(question);
        List<Layer> own = sides.stream().filter(l -> l.version().isEmpty()).toList();
        hasInputs = own.size() >= Ticks.FEWEST;
        for (Node part : List.of(rows, steps.block())) {
            part.setVisible(hasInputs);
            part.setManaged(hasInputs);
        }
        if (hasInputs) {
            offer(question, own);
        }
        fit();
    }

    /// What differs is known of layers of this model; an approved version keeps its inputs apart.
    private void offer(Comparing.Question question, List<Layer> own) {
        Snapshot now = workspace.snapshot().get();
        inputs =
                Optional.of(
                        new Comparing.Question(
                                question.model(), own, question.chosen(), question.isDragged()));
        steps.offer(
                own.stream().map(Layer::name).toList(),
                now.projection().years().stream().map(YearProjection::year).toList());
        askCloser();
    }

    private void askCloser() {
        inputs.filter(q -> hasInputs)
                .ifPresent(question ->
                        closer.ask(
                                new Comparing.Closer(
                                        question,
                                        steps.from(),
                                        steps.to(),
                                        steps.figure(),
                                        !onlyChanged.isSelected())));
    }

    private void take(Compared compared) {
        shown = Optional.of(compared);
        finding.setText(compared.finding());
        basis.setText(
                "Results side by side, £m net, "
                        + workspace.snapshot().get().model().info().council());
        grid.show(compared);
        lines.show(compared);
        parts.setVisible(true);
        accepted.run();
    }

    private void take(Details details) {
        differing.setText(
                switch (details.changed()) {
                    case 0 -> "Nothing differs";
                    case 1 -> "What differs: 1 value";
                    default -> "What differs: " + details.changed() + " values";
                });
        measured.setText(
                "Reason, and below each value what it alone does to the "
                        + details.steps().figure());
        differences.show(details);
        steps.show(details);
    }

    private void failed(RuntimeException failure) {
        String words = failure.getMessage();
        refused.accept(words == null ? "These layers cannot be compared." : words);
    }

    private void copyResults() {
        shown.ifPresent(compared -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(ResultsGrid.tabbed(compared));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
