package org.headroom.ui.scenarios;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.chart.BridgePlot;
import org.headroom.chart.BridgeView;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.ScenarioSteps;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The bridge from one of the compared layers to another, and what is bridged: two layers and a
/// figure to choose.
final class StepsBlock {

    private static final double ROW = 28;

    private final ComboBox<String> from = new ComboBox<>();
    private final ComboBox<String> to = new ComboBox<>();
    private final ComboBox<PlanFigure> figure = new ComboBox<>();
    private final ChartBlock block;
    private final Runnable asked;
    private BridgeView view;
    private ScenarioSteps steps;
    private boolean isFilling;
    private boolean isFitted;

    /// @param nothing the steps until there are any
    /// @param asked told when another bridge is chosen
    StepsBlock(String id, ScenarioSteps nothing, Runnable asked, Consumer<String> problem) {
        steps = nothing;
        view = fresh(nothing);
        this.asked = asked;
        block = new ChartBlock(id, new Chart(), new Region(), problem);
        name(from, id + "-from", "Bridge from");
        name(to, id + "-to", "Bridge to");
        name(figure, id + "-figure", "What is bridged");
        figure.setConverter(new FigureNames());
        Label arrow = new Label("to");
        arrow.getStyleClass().add("muted");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, from, arrow, to, figure);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.setMinWidth(0);
        block.getChildren().add(1, line);
    }

    private <T> void name(ComboBox<T> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setMinWidth(70);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("small-choice");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty()
                .addListener((o, was, is) -> {
                    if (!isFilling && is != null) {
                        asked.run();
                    }
                });
    }

    ChartBlock block() {
        return block;
    }

    /// Offers the compared layers and the figures of the plan; what was chosen stays chosen where
    /// it still can be.
    void offer(List<String> sides, List<FinancialYear> years) {
        isFilling = true;
        if (!sides.equals(from.getItems())) {
            keep(from, sides, sides.get(sides.size() - 2));
            keep(to, sides, sides.getLast());
            if (from.getValue().equals(to.getValue())) {
                from.setValue(sides.get(sides.size() - 2));
                to.setValue(sides.getLast());
            }
        }
        List<PlanFigure> figures = new ArrayList<>();
        years.forEach(y -> figures.add(PlanFigure.of(PlanFigure.Kind.GAP, y)));
        years.forEach(y -> figures.add(PlanFigure.of(PlanFigure.Kind.REQUIREMENT, y)));
        if (!figures.equals(figure.getItems())) {
            keep(figure, figures, PlanFigure.of(PlanFigure.Kind.GAP, years.getLast()));
        }
        isFilling = false;
    }

    private static <T> void keep(ComboBox<T> box, List<T> choices, T otherwise) {
        T was = box.getValue();
        box.setItems(FXCollections.observableArrayList(choices));
        box.setValue(was != null && choices.contains(was) ? was : otherwise);
    }

    int from() {
        return from.getItems().indexOf(from.getValue());
    }

    int to() {
        return to.getItems().indexOf(to.getValue());
    }

    PlanFigure figure() {
        return figure.getValue();
    }

    void show(Details details) {
        steps = details.steps();
        view = isFitted && details.isDragged() ? view.holding(steps.rows()) : fresh(steps);
        isFitted = true;
        fit();
        block.refresh();
    }

    private static BridgeView fresh(ScenarioSteps steps) {
        return BridgeView.of(steps.rows(), true).withoutPercent().withRowHeight(ROW);
    }

    BridgeView view() {
        return view;
    }

    void dress(ChartStyle style) {
        block.dress(style);
        fit();
    }

    private void fit() {
        double height = new BridgePlot(block.style(), view).preferredHeight();
        block.pane().setMinHeight(height);
        block.pane().setPrefHeight(height);
        block.pane().setMaxHeight(height);
    }

    /// The bridge as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new BridgePlot(style, view);
        }

        @Override
        public ChartFinding finding() {
            return steps.finding();
        }

        @Override
        public ChartTable table() {
            return steps.table();
        }
    }

    /// Figures in the words of a choice.
    private static final class FigureNames extends javafx.util.StringConverter<PlanFigure> {

        @Override
        public String toString(@Nullable PlanFigure chosen) {
            return chosen == null ? "" : FigureWords.brief(chosen);
        }

        @Override
        public PlanFigure fromString(String text) {
            throw new UnsupportedOperationException("A figure is chosen, not typed: " + text);
        }
    }
}
