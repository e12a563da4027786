package org.headroom.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.CostPlot;
import org.headroom.chart.CostWords;
import org.headroom.chart.FlowPlot;
import org.headroom.chart.FlowWords;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.jfree.chart.plot.Plot;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The page's two charts in one place: the spread of weekly cost, and starters and leavers by
/// month.
final class ClientCharts extends StackPane {

    static final String COSTS = "weekly-costs";
    static final String FLOWS = "starters-leavers";
    static final String TO_FLOWS = "show-starters-leavers";
    static final String TO_COSTS = "show-weekly-costs";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final ChartBlock costs;
    private final ChartBlock flows;
    private Optional<ClientsModel.Shown> shown = Optional.empty();

    /// @param problem told in words what could not be done
    ClientCharts(Consumer<String> problem) {
        costs =
                new ChartBlock(
                        COSTS,
                        new Costs(),
                        turn(TO_FLOWS, Feather.ACTIVITY, "Show starters and leavers by month"),
                        problem);
        flows =
                new ChartBlock(
                        FLOWS,
                        new Flows(),
                        turn(TO_COSTS, Feather.BAR_CHART_2, "Show clients by weekly cost"),
                        problem);
        setMinWidth(0);
    }

    /// Ties both charts to the figures that stand behind them.
    void explain(Explained.Figures figures) {
        Explained.by(costs.pane(), figures);
        Explained.by(flows.pane(), figures);
    }

    private Button turn(String id, Feather icon, String name) {
        return Icons.button(id, icon, name, this::turn);
    }

    private void turn() {
        boolean isCosts = getChildren().contains(costs);
        getChildren().setAll(isCosts ? flows : costs);
        refresh();
    }

    void show(ClientsModel.Shown newest) {
        shown = Optional.of(newest);
        if (getChildren().isEmpty()) {
            getChildren().add(costs);
        }
        refresh();
    }

    private void refresh() {
        if (shown.isPresent()) {
            (getChildren().contains(costs) ? costs : flows).refresh();
        }
    }

    void dress(ChartStyle style) {
        costs.dress(style);
        flows.dress(style);
    }

    private ClientsModel.Shown now() {
        return shown.orElseThrow(() -> new IllegalStateException("No figures yet"));
    }

    private String place() {
        return now().figures().base().model().info().council();
    }

    private String selection() {
        return now().choice().isWhole() ? "" : ChoiceWords.title(now().choice());
    }

    /// The spread of weekly cost as a chart, its words and its table.
    private final class Costs implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new CostPlot(now().marked().costs(), selection(), style);
        }

        @Override
        public ChartFinding finding() {
            return CostWords.finding(
                    now().marked().costs(), place(), DAY.format(now().figures().base().cut()));
        }

        @Override
        public ChartTable table() {
            return CostWords.table(now().marked().costs());
        }
    }

    /// Starters and leavers as a chart, its words and its table.
    private final class Flows implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new FlowPlot(now().marked().flows(), style);
        }

        @Override
        public ChartFinding finding() {
            String whose = selection().isEmpty() ? "all clients" : selection();
            return FlowWords.finding(now().marked().flows(), whose, place());
        }

        @Override
        public ChartTable table() {
            return FlowWords.table(now().marked().flows());
        }
    }
}
