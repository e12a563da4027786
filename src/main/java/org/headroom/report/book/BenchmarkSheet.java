package org.headroom.report.book;

import org.headroom.domain.Benchmark;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.benchmark.Comparison;
import org.headroom.report.book.Sheet.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The sheet of the council beside other councils.
final class BenchmarkSheet {

    private BenchmarkSheet() {}

    static Sheet of(PaperBasis basis) {
        List<List<Value>> rows = new ArrayList<>();
        for (Comparison each : Comparison.of(basis)) {
            Benchmark of = each.benchmark();
            rows.add(
                    List.of(
                            Value.of(of.measure()),
                            Value.of(of.unit().key()),
                            each.isHidden()
                                    ? Value.of(Disclosure.SUPPRESSED)
                                    : Value.plain(each.model()),
                            Value.of(each.origin()),
                            Value.plain(each.published()),
                            Value.plain(of.england()),
                            percentile(of, of.low()),
                            percentile(of, of.high()),
                            Value.of(each.against()),
                            Value.of(of.year()),
                            Value.of(of.source()),
                            Value.of(basis.stamp().sharing() ? "" : of.note())));
        }
        return new Sheet(
                "Benchmarks",
                List.of(
                        "Measure",
                        "Unit",
                        "Model, " + basis.projection().baseYear(),
                        "Model’s figure is",
                        "Published, this council",
                        "England",
                        "10th percentile",
                        "90th percentile",
                        "Against England",
                        "Published for",
                        "Source",
                        "Note"),
                rows);
    }

    private static Value percentile(Benchmark of, OptionalDouble figure) {
        return figure.isEmpty() && of.unit() != Benchmark.Unit.PEOPLE
                ? Value.of("not published in the model’s sources")
                : Value.plain(figure);
    }
}
