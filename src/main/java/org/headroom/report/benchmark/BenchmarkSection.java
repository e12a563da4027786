package org.headroom.report.benchmark;

import org.headroom.domain.Benchmark;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;

import java.util.ArrayList;
import java.util.List;

/// What a paper says of the council beside others.
public final class BenchmarkSection {

    private BenchmarkSection() {}

    /// The section; nothing where no benchmarks are at hand.
    public static List<Block> of(PaperBasis basis) {
        List<Comparison> all = Comparison.of(basis);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Beside other councils"));
        blocks.add(
                new Block.Paragraph(
                        "",
                        "Published figures of the council and of England, each of its own year, with what"
                                + " this model comes to for "
                                + basis.projection().baseYear()
                                + ". They move nothing in the plan."));
        blocks.add(table(basis, all));
        blocks.add(
                new Block.Bullets(
                        List.of(
                                "Modelled: gross cost of purchased care in the base year, by the"
                                        + " council’s adults of that age or by the people with a package"
                                        + " at the data cut, each counted once. Own services are not in"
                                        + " it, so that the model’s spend per adult is lower than a"
                                        + " published one.",
                                "Ledger: none; the ledger holds no gross spending by age.",
                                missing(all))));
        blocks.add(new Block.Paragraph("Sources.", String.join("; ", sources(all)) + "."));
        return blocks;
    }

    private static String missing(List<Comparison> all) {
        boolean percentiles =
                all.stream()
                        .anyMatch(c ->
                                c.benchmark().low().isPresent()
                                        || c.benchmark().high().isPresent());
        return "Missing: where the model’s column has a dash it holds no such figure"
                + (percentiles
                        ? "."
                        : "; the 10th and 90th percentiles of councils are not published in the"
                                + " model’s sources.");
    }

    private static List<String> sources(List<Comparison> all) {
        return all.stream()
                .map(Comparison::benchmark)
                .map(b -> b.source() + (b.year().isBlank() ? "" : " (" + b.year() + ")"))
                .distinct()
                .toList();
    }

    private static Block.Grid table(PaperBasis basis, List<Comparison> all) {
        List<Row> rows = new ArrayList<>();
        for (Comparison each : all) {
            Benchmark of = each.benchmark();
            rows.add(
                    Row.of(
                            of.measure(),
                            each.isHidden() ? Disclosure.SUPPRESSED : each.text(each.model()),
                            each.text(each.published()),
                            each.text(of.england()),
                            each.percentiles(),
                            each.against()));
        }
        return new Block.Grid(
                "The council beside England; model " + basis.projection().baseYear(),
                List.of(
                        Column.text("Measure", 7),
                        Column.number("Model", 4),
                        Column.number("Published", 4),
                        Column.number("England", 4),
                        Column.number("10th to 90th percentile", 6),
                        Column.text("Against England", 5)),
                rows);
    }
}
