package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Positions;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.variance.Position;
import org.headroom.engine.variance.Variance;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.VarianceText;
import org.headroom.kernel.FinancialYear;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Splits the change of gross cost between two years or scenarios into volume, mix and price.
@Command(
        name = "variance",
        description = "Split a change of purchased care into volume, mix and price, by cohort.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "A and B are each a year (2025/26), a scenario's name, \"base\", or both as",
            "\"High wage@2026/27\". A year alone is of the base; a scenario alone is of the first",
            "plan year, or of --year.",
            "",
            "Examples:",
            "  headroom variance budget.headroom --from 2024/25 --to 2025/26",
            "  headroom variance budget.headroom --from base --to \"High wage\" --year 2026/27"
        })
final class VarianceCommand implements Callable<Integer> {

    private static final String BASE = "base";

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "A", description = "Compared with B.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "B", description = "Compared with A.")
    private String to = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "Of scenarios without a year.")
    private Optional<String> year = Optional.empty();

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    /// A side of the comparison.
    private record Side(Optional<String> scenario, FinancialYear year) {

        String label() {
            return scenario.orElse(BASE) + " " + year;
        }
    }

    VarianceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model read = new ModelPath(model).read(console.files());
        PreparedModel prepared = PreparedModel.of(read);
        Side before = side(from, read);
        Side after = side(to, read);
        Variance variance = Variance.between(position(prepared, before), position(prepared, after));
        console.out().print(VarianceText.of(variance, before.label(), after.label(), format));
        return Exit.OK;
    }

    private static Position position(PreparedModel prepared, Side side) {
        return Positions.of(prepared, side.scenario(), side.year());
    }

    private Side side(String text, Model read) {
        FinancialYear usual = year.map(FinancialYear::parse).orElseGet(() -> read.info().year(1));
        if (read.scenario(text).isPresent()) {
            return new Side(Optional.of(text), usual);
        }
        if (text.equals(BASE)) {
            return new Side(Optional.empty(), usual);
        }
        int at = text.lastIndexOf('@');
        FinancialYear named =
                at < 0 ? yearOrScenario(text) : FinancialYear.parse(text.substring(at + 1));
        String name = at < 0 ? BASE : text.substring(0, at);
        if (!name.equals(BASE) && read.scenario(name).isEmpty()) {
            throw unknown(name);
        }
        return new Side(name.equals(BASE) ? Optional.empty() : Optional.of(name), named);
    }

    private static FinancialYear yearOrScenario(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "“" + name + "” is neither a scenario of the model nor a year such as 2025/26.");
    }
}
