package org.headroom.ui.fees;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.FeePlot;
import org.headroom.chart.FeeView;
import org.headroom.chart.FeeWords;
import org.headroom.domain.ServiceType;
import org.headroom.ui.control.ChartBlock;
import org.jfree.chart.plot.Plot;

import java.awt.geom.Rectangle2D;

/// The fee chart on the page: chooses a service type, holds its axis still while a change is under
/// the thumb.
final class FeeBlock {

    static final String ID = "fee-chart";

    private final FeesModel fees;
    private final ChartBlock block;
    private FeeView view;

    FeeBlock(FeesModel fees) {
        this.fees = fees;
        view = FeeView.of(fees.rows());
        block = new ChartBlock(ID, new Chart(), new Region(), fees.workspace().problem()::set);
        block.pane().onClick(this::click);
        block.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    ChartBlock block() {
        return block;
    }

    double height() {
        return new FeePlot(block.style(), view).preferredHeight();
    }

    void refresh() {
        view = fees.workspace().isDragged() ? view.holding(fees.rows()) : FeeView.of(fees.rows());
        view = view.selecting(fees.type().map(ServiceType::name));
        block.refresh();
    }

    private void click(double y) {
        Rectangle2D area =
                new Rectangle2D.Double(0, 0, block.pane().getWidth(), block.pane().getHeight());
        new FeePlot(block.style(), view).layout(area).rowAt(y).ifPresent(fees::choose);
    }

    private void key(KeyEvent event) {
        int last = view.rows().types().size() - 1;
        switch (event.getCode()) {
            case DOWN -> fees.choose(Math.min(last, fees.place() + 1));
            case UP -> fees.choose(Math.max(0, fees.place() - 1));
            case HOME -> fees.choose(0);
            case END -> fees.choose(Math.max(0, last));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The fees as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new FeePlot(style, view);
        }

        @Override
        public ChartFinding finding() {
            return FeeWords.finding(
                    view.rows(), fees.model().info().council(), fees.now().scenario());
        }

        @Override
        public ChartTable table() {
            return FeeWords.table(view.rows());
        }
    }
}
