package org.headroom.ui.presenter;

import org.headroom.chart.AxisRange;
import org.headroom.chart.BridgePlot;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.BridgeView;
import org.headroom.chart.BridgeWords;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.FundingColumns;
import org.headroom.chart.FundingPlot;
import org.headroom.chart.FundingWords;
import org.headroom.chart.GapColumns;
import org.headroom.chart.GapPlot;
import org.headroom.chart.GapWords;
import org.headroom.chart.Movement;
import org.headroom.chart.StepYears;
import org.headroom.chart.StepYearsPlot;
import org.headroom.chart.TornadoPlot;
import org.headroom.chart.TornadoRows;
import org.headroom.chart.TornadoWords;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.jfree.chart.plot.Plot;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chart before the room and the words above it. Its axis holds still while a thumb is held.
final class PresenterChart {

    private static final double AXIS = 40;

    private final PresenterModel presenter;
    private Optional<AxisRange> range = Optional.empty();
    private Optional<TornadoRows> settled = Optional.empty();
    private Optional<PresenterView> of = Optional.empty();

    PresenterChart(PresenterModel presenter) {
        this.presenter = presenter;
    }

    private Projection projection() {
        return presenter.shown().get().snapshot().projection();
    }

    private GapColumns gap() {
        return GapColumns.of(presenter.shown().get().snapshot().model(), projection());
    }

    private FundingColumns funding() {
        return FundingColumns.of(presenter.shown().get().snapshot().model(), projection());
    }

    private StepYears transitions() {
        return StepYears.of(projection(), Step.TRANSITIONS);
    }

    private TornadoRows tornado() {
        return presenter
                .shown()
                .get()
                .tornado()
                .orElseGet(() ->
                        new TornadoRows("Gap " + presenter.view().year(), Money.ZERO, List.of()));
    }

    private BridgeView bridge() {
        return BridgeView.of(
                        BridgeRows.of(
                                projection(),
                                presenter.view().year(),
                                EnumSet.noneOf(Movement.class)),
                        false)
                .withoutPercent()
                .withoutOpening();
    }

    /// Fits the axis to newest results, or holds it.
    void refresh() {
        AxisRange wanted =
                switch (presenter.view().chart()) {
                    case BRIDGE -> bridge().range();
                    case GAP -> GapPlot.range(gap());
                    case FUNDING -> FundingPlot.range(funding());
                    case TRANSITIONS -> transitions().range();
                    case TORNADO -> new AxisRange(0, 1);
                };
        boolean isHeld =
                presenter.shown().get().snapshot().isPreview()
                        && of.equals(Optional.of(presenter.view()));
        of = Optional.of(presenter.view());
        if (!isHeld) {
            range = Optional.of(wanted);
            settled = presenter.shown().get().tornado();
        }
    }

    /// The plot, as high as there is room.
    Plot plot(ChartStyle style, double height) {
        AxisRange axis = range.orElseGet(() -> new AxisRange(0, 1));
        return switch (presenter.view().chart()) {
            case BRIDGE -> {
                BridgeView view = bridge().with(axis);
                double rows = view.rows().rows().size();
                yield new BridgePlot(
                        style, view.withRowHeight((height / style.px(1) - AXIS) / rows));
            }
            case GAP -> new GapPlot(gap(), axis, style);
            case FUNDING -> new FundingPlot(funding(), axis, style);
            case TRANSITIONS -> new StepYearsPlot(transitions(), axis, style);
            case TORNADO -> new TornadoPlot(tornado(), settled.orElseGet(this::tornado), style);
        };
    }

    /// The figures of the chart.
    ChartTable table() {
        return switch (presenter.view().chart()) {
            case BRIDGE -> BridgeWords.table(bridge().rows());
            case GAP -> GapWords.table(gap());
            case FUNDING -> FundingWords.table(funding());
            case TRANSITIONS -> transitions().table();
            case TORNADO -> TornadoWords.table(tornado());
        };
    }

    /// What the chart says; where something is tried, what that does to the gap.
    ChartFinding finding() {
        Shown shown = presenter.shown().get();
        String council = shown.snapshot().model().info().council();
        boolean isTried = !shown.scratch().values().isEmpty();
        String basis =
                isTried ? "scratch on " + shown.scratch().overName() : shown.scratch().overName();
        ChartFinding plain = plain(council, Optional.of(basis));
        return isTried
                ? new ChartFinding(
                        effect(shown, presenter.view().year()),
                        plain.subtitle(),
                        effect(shown, presenter.view().year()) + ". " + plain.alternative())
                : plain;
    }

    private ChartFinding plain(String council, Optional<String> basis) {
        return switch (presenter.view().chart()) {
            case BRIDGE -> BridgeWords.finding(bridge().rows(), council, basis);
            case GAP -> GapWords.finding(gap(), council, basis);
            case FUNDING -> FundingWords.finding(funding(), council, basis);
            case TRANSITIONS -> transitions().finding("Transitions", council, basis);
            case TORNADO -> TornadoWords.finding(tornado(), council, basis);
        };
    }

    private static Money gapOf(Projection projection, FinancialYear year) {
        return projection.years().stream()
                .filter(y -> y.year().equals(year))
                .findFirst()
                .map(YearProjection::gap)
                .orElse(Money.ZERO);
    }

    /// As `National Living Wage of £12.39 adds £0.5m to the gap`.
    private static String effect(Shown shown, FinancialYear year) {
        Money change =
                gapOf(shown.snapshot().projection(), year)
                        .minus(gapOf(shown.snapshot().base(), year));
        String size = MoneyFormat.brief(new Money(Math.abs(change.pence())));
        Map<DriverAddress, Double> values = shown.scratch().values();
        boolean isOne = values.size() == 1;
        String what = isOne ? one(values) : values.size() + " changes";
        if (change.isZero()) {
            return what + (isOne ? " leaves" : " leave") + " the gap of " + year + " as it is";
        }
        return change.pence() > 0
                ? what + (isOne ? " adds " : " add ") + size + " to the gap"
                : what + (isOne ? " takes " : " take ") + size + " off the gap";
    }

    private static String one(Map<DriverAddress, Double> values) {
        Map.Entry<DriverAddress, Double> only = values.entrySet().iterator().next();
        Driver driver = only.getKey().driver();
        return driver.label() + " of " + DriverWords.of(driver, only.getValue());
    }
}
