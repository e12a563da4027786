package org.headroom.report.benchmark;

import org.headroom.domain.Benchmark;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A benchmark beside the council's own published figure and the model's.
///
/// @param published of the same council; empty if the pack is of another
/// @param model the model's figure; empty if it holds none
/// @param isHidden whether the model's figure rests on too few people to be told
public record Comparison(
        Benchmark benchmark, OptionalDouble published, OptionalDouble model, boolean isHidden) {

    private static final double SMALL_SHARE = 0.1;
    private static final int LARGE_POUNDS = 10_000;

    /// The benchmarks of a run, in the order of their packs.
    public static List<Comparison> of(PaperBasis basis) {
        OwnFigures own = new OwnFigures(basis);
        List<Comparison> all = new ArrayList<>();
        for (Benchmark each : basis.benchmarks()) {
            boolean isOwn = each.council().equals(basis.model().info().council());
            OptionalDouble figure = each.figure().map(own::of).orElse(OptionalDouble.empty());
            boolean isHidden =
                    figure.isPresent() && each.figure().filter(own::isHidden).isPresent();
            all.add(
                    new Comparison(
                            each,
                            isOwn ? each.value() : OptionalDouble.empty(),
                            isHidden ? OptionalDouble.empty() : figure,
                            isHidden));
        }
        return all;
    }

    /// Where the model's figure comes from: `modelled`, or `missing` where it holds none.
    public String origin() {
        return isHidden ? Disclosure.SUPPRESSED : model.isPresent() ? "modelled" : "missing";
    }

    /// The published figure against England and the percentiles in words; the model's where none is
    /// published.
    public String against() {
        OptionalDouble figure = published.isPresent() ? published : model;
        OptionalDouble england = benchmark.england();
        if (figure.isEmpty() || england.isEmpty() || england.getAsDouble() == 0) {
            return MoneyFormat.NONE;
        }
        double change = figure.getAsDouble() / england.getAsDouble() - 1;
        String percent = MoneyFormat.percent(Math.abs(change));
        String words =
                percent.equals("0.0%")
                        ? "as England"
                        : percent + (change > 0 ? " above" : " below");
        return words + place(figure.getAsDouble()) + (published.isPresent() ? "" : " (model)");
    }

    private String place(double figure) {
        boolean isLow = benchmark.low().isPresent() && figure < benchmark.low().getAsDouble();
        boolean isHigh = benchmark.high().isPresent() && figure > benchmark.high().getAsDouble();
        return isLow ? ", in the lowest tenth" : isHigh ? ", in the highest tenth" : "";
    }

    /// A figure of this benchmark as people read it, a dash where there is none.
    public String text(OptionalDouble figure) {
        if (figure.isEmpty()) {
            return MoneyFormat.NONE;
        }
        double value = figure.getAsDouble();
        return switch (benchmark.unit()) {
            case POUNDS ->
                    Math.abs(value) < LARGE_POUNDS
                            ? MoneyFormat.poundsAndPence(Money.of(value))
                            : MoneyFormat.pounds(Money.of(value));
            case SHARE ->
                    Math.abs(value) < SMALL_SHARE
                            ? fine(value * 100) + "%"
                            : MoneyFormat.percent(value);
            case RATIO -> fine(value);
            case PEOPLE -> MoneyFormat.tablePounds(Money.of(value));
        };
    }

    /// The 10th and 90th percentile as people read them, or that they are not published; of numbers
    /// of people there are none to publish.
    public String percentiles() {
        if (benchmark.unit() == Benchmark.Unit.PEOPLE) {
            return MoneyFormat.NONE;
        }
        return benchmark.low().isEmpty() && benchmark.high().isEmpty()
                ? "not published"
                : text(benchmark.low()) + " to " + text(benchmark.high());
    }

    private static String fine(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
