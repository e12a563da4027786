package org.headroom.cli;

import org.headroom.domain.Benchmark;
import org.headroom.domain.Model;
import org.headroom.exchange.benchmarks.BenchmarkFile;
import org.headroom.report.Kind;
import org.headroom.report.Papers;
import org.headroom.report.basis.Commission;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes a paper from a model.
@Command(
        name = "report",
        description = "Make a paper from the model: the same bytes every time.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "The end of the file's name says what it becomes.",
            "",
            "Examples:",
            "  headroom report budget.headroom --kind narrative --out narrative.docx",
            "  headroom report models/luton-2025-26 --kind narrative --scenario \"High wage\"",
            "      --sharing --out \"High wage.docx\"",
            "  headroom report budget.headroom --kind monthly --month 2024-06 --out June.pptx"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "narrative, case, monthly, statutory, workbook or deck.")
    private String kind = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
    private Path out = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(
            names = "--sharing",
            description = "Suppress counts under five and the money that rests on them.")
    private boolean sharing;

    @Option(
            names = "--benchmarks",
            paramLabel = "FILE",
            description = "Published figures to compare with, instead of those at hand.")
    private Optional<Path> benchmarks = Optional.empty();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "Of the monthly report; the newest that is kept if not given.")
    private Optional<String> month = Optional.empty();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Kind paper = Kind.of(kind);
        Optional<YearMonth> of = month(paper);
        Model read = new ModelPath(model).read(console.files());
        Commission commission =
                new Commission(
                        read,
                        Asked.scenario(read, scenario),
                        sharing,
                        ProgramVersion.name(),
                        benchmarks(),
                        of);
        Papers.write(commission, paper, out);
        console.out().println(paper.label() + " written to " + out);
        return Exit.OK;
    }

    private Optional<YearMonth> month(Kind paper) throws Refusal {
        if (month.isPresent() && paper != Kind.MONTHLY) {
            throw new Refusal("A month is of the monthly report; leave --month out of the others.");
        }
        try {
            return month.map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            throw new Refusal("“" + month.orElse("") + "” is no month; write it as 2024-09.");
        }
    }

    private List<Benchmark> benchmarks() throws IOException {
        return benchmarks.isPresent()
                ? BenchmarkFile.read(
                        benchmarks.get().toString(), Files.readString(benchmarks.get()))
                : console.benchmarks().read();
    }
}
