package org.headroom.ui.transitions;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.TimelinePlot;
import org.headroom.chart.TimelineView;
import org.headroom.chart.TimelineWords;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// The timeline on the page: a click or the arrow keys choose a case.
final class TimelineBlock {

    static final String ID = "timeline";

    private final TransitionsModel transitions;
    private final Runnable chosen;
    private final ChartBlock block;
    private TimelineView view;

    /// @param chosen called when a case was chosen on the chart
    TimelineBlock(TransitionsModel transitions, Runnable chosen) {
        this.transitions = transitions;
        this.chosen = chosen;
        view = TimelineView.of(transitions.model(), transitions.pipeline());
        block =
                new ChartBlock(
                        ID, new Chart(), new Region(), transitions.workspace().problem()::set);
        block.pane().onClickAt(this::click);
        block.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    ChartBlock block() {
        return block;
    }

    double height() {
        return new TimelinePlot(block.style(), view).preferredHeight();
    }

    void refresh() {
        view =
                TimelineView.of(transitions.model(), transitions.pipeline())
                        .selecting(transitions.selected().get());
        block.refresh();
    }

    private void click(Point2D point) {
        Rectangle2D area =
                new Rectangle2D.Double(0, 0, block.pane().getWidth(), block.pane().getHeight());
        new TimelinePlot(block.style(), view)
                .layout(area)
                .caseAt(point.getX(), point.getY())
                .ifPresent(this::choose);
    }

    private void choose(String person) {
        transitions.selected().set(Optional.of(person));
        chosen.run();
    }

    private void key(KeyEvent event) {
        List<String> people = view.dots().stream().map(TimelineView.Dot::person).toList();
        int at = transitions.selected().get().map(people::indexOf).orElse(-1);
        int next =
                switch (event.getCode()) {
                    case RIGHT, DOWN -> Math.min(people.size() - 1, at + 1);
                    case LEFT, UP -> Math.max(0, at - 1);
                    case HOME -> 0;
                    case END -> people.size() - 1;
                    default -> -1;
                };
        if (next >= 0 && !people.isEmpty()) {
            choose(people.get(next));
            event.consume();
        }
    }

    /// The pipeline as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new TimelinePlot(style, view);
        }

        @Override
        public ChartFinding finding() {
            return TimelineWords.finding(
                    transitions.model(),
                    transitions.pipeline(),
                    transitions.year(),
                    transitions.now().scenario());
        }

        @Override
        public ChartTable table() {
            return TimelineWords.table(transitions.pipeline());
        }
    }
}
