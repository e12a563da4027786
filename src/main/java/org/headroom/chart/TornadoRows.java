package org.headroom.chart;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Comparator;
import java.util.List;

/// The bars of a tornado as they are read: what each driver alone does to a figure at the two ends
/// of its own range, the widest first (method section 10).
///
/// @param figure what is moved, as `Gap 2025/26`
/// @param now the figure with every driver at its value
public record TornadoRows(String figure, Money now, List<Row> rows) {

    /// More bars than this say nothing: they are the narrowest.
    private static final int MOST = 10;

    private static final String EVERYTHING = "*";

    /// A driver.
    public record Row(String name, End low, End high) {

        /// The distance between the two ends.
        public Money swing() {
            return new Money(Math.abs(high.change().minus(low.change()).pence()));
        }
    }

    /// A driver at one end of its range.
    ///
    /// @param value the driver's value in the figure's year, as `£12.39`
    /// @param change of the figure
    public record End(String value, Money change) {}

    public TornadoRows {
        rows = List.copyOf(rows);
    }

    /// The widest bars of a tornado; drivers that do not move the figure have none.
    public static TornadoRows of(Tornado tornado) {
        Money now = Money.of(tornado.now());
        PlanFigure figure = tornado.figure();
        return new TornadoRows(
                name(figure),
                now,
                tornado.bars().stream()
                        .map(bar -> row(bar, now, figure.year()))
                        .filter(row ->
                                !row.low().change().isZero() || !row.high().change().isZero())
                        .limit(MOST)
                        .toList());
    }

    private static String name(PlanFigure figure) {
        String words =
                switch (figure.kind()) {
                    case REQUIREMENT -> "Requirement";
                    case FUNDING -> "Funding";
                    case GAP -> "Gap";
                    case INCREMENTAL_GAP -> "Incremental gap";
                    case COUNCIL_GAP -> "Council gap";
                    case LINE -> figure.line().orElse("");
                };
        return words + " " + figure.year();
    }

    private static Row row(Tornado.Bar bar, Money now, FinancialYear year) {
        DriverRow shown = shown(bar.dimension().rows(), year);
        Driver driver = bar.driver();
        return new Row(
                name(driver, bar.key()),
                new End(
                        DriverWords.of(driver, shown.low().orElse(shown.value())),
                        Money.of(bar.atLow()).minus(now)),
                new End(
                        DriverWords.of(driver, shown.high().orElse(shown.value())),
                        Money.of(bar.atHigh()).minus(now)));
    }

    /// A driver and what it applies to, as `Demography, 18–64`.
    public static String name(Driver driver, String key) {
        return key.isEmpty() || key.equals(EVERYTHING)
                ? driver.label()
                : driver.label() + ", " + CodeWords.ofKey(key);
    }

    /// Of all its years move together, the one whose value is named: the figure's, else the last
    /// before it, else the first.
    private static DriverRow shown(List<DriverRow> rows, FinancialYear year) {
        return rows.stream()
                .filter(r -> r.address().year().map(y -> y.since(year) <= 0).orElse(true))
                .max(
                        Comparator.comparingInt(
                                r -> r.address().year().map(y -> y.since(year)).orElse(-100)))
                .orElseGet(rows::getFirst);
    }
}
