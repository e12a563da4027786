package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the commands that question a plan have in common: the figure asked about and the form of
/// the answer.
final class Asked {

    /// What the base is called where a scenario is named.
    static final String BASE = "base";

    @Option(
            names = "--figure",
            paramLabel = "FIGURE",
            description =
                    "requirement, funding, gap, incremental-gap, council-gap or line; gap if not"
                            + " given.")
    private String figure = PlanFigure.Kind.GAP.code();

    @Option(
            names = "--line",
            paramLabel = "NAME",
            description = "The budget line of --figure line.")
    private Optional<String> line = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "As 2026/27; the first plan year if not given.")
    private Optional<String> year = Optional.empty();

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    OutputFormat format() {
        return format;
    }

    PlanFigure.Kind kind() {
        return line.isPresent() && figure.equals(PlanFigure.Kind.GAP.code())
                ? PlanFigure.Kind.LINE
                : PlanFigure.Kind.of(figure);
    }

    Optional<String> line() {
        return line;
    }

    /// The figure that is asked about.
    ///
    /// @throws IllegalArgumentException if the model does not have it
    PlanFigure figure(Model model) {
        PlanFigure.Kind kind = kind();
        if (kind == PlanFigure.Kind.LINE && line.isEmpty()) {
            throw new IllegalArgumentException("Name the budget line with --line.");
        }
        FinancialYear of = year.map(FinancialYear::parse).orElseGet(() -> model.info().year(1));
        return new PlanFigure(kind, of, kind == PlanFigure.Kind.LINE ? line : Optional.empty())
                .requireIn(model);
    }

    /// The amount that an option gives.
    ///
    /// @throws IllegalArgumentException if it is none; the message names the option
    static Money pounds(String option, String text) {
        try {
            return Money.parse(text.strip());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    option
                            + ": “"
                            + text
                            + "” is not an amount. Write pounds without thousands separators, as"
                            + " 8000000 or -1234.50.",
                    e);
        }
    }

    /// The scenario of a name; empty for the base.
    ///
    /// @throws IllegalArgumentException if there is none; the message lists those there are
    static Optional<String> scenario(Model model, String name) {
        if (model.scenario(name).isPresent()) {
            return Optional.of(name);
        }
        if (name.equals(BASE)) {
            return Optional.empty();
        }
        List<String> names = model.scenarios().stream().map(Scenario::name).toList();
        throw new IllegalArgumentException(
                "There is no scenario “"
                        + name
                        + "”. There are "
                        + BASE
                        + names.stream().map(n -> ", “" + n + "”").collect(Collectors.joining())
                        + ".");
    }

    /// As above, the base where no name is given.
    static Optional<String> scenario(Model model, Optional<String> name) {
        return name.flatMap(n -> scenario(model, n));
    }
}
