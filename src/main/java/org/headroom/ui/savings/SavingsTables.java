package org.headroom.ui.savings;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.BudgetTables;
import org.headroom.ui.control.RiskMark;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tables of the page: schemes, their profile by year, transformation measures.
final class SavingsTables {

    private final Workspace workspace;
    private final SavingsFigures figures;

    SavingsTables(Workspace workspace, SavingsFigures figures) {
        this.workspace = workspace;
        this.figures = figures;
    }

    private static List<String> lines(Model model) {
        return model.budgetLines().stream().map(BudgetLine::name).toList();
    }

    private static List<String> schemeNames(Model model) {
        return model.savings().stream().map(SavingScheme::name).toList();
    }

    /// Schemes with what they newly save in the chosen year.
    RecordTable<SavingScheme> schemes() {
        RecordTableBuilder<SavingScheme> table =
                RecordTable.of(workspace, BudgetTables.SAVINGS)
                        .noun("scheme", "schemes")
                        .column("scheme", c -> c.title("Scheme").width(194))
                        .column(
                                "budget_line",
                                c -> c.title("Line").width(138).choices(SavingsTables::lines))
                        .column("recurrent", c -> c.title("Recurrent").width(72))
                        .column(
                                "deliverability",
                                c ->
                                        c.title("Deliverable")
                                                .width(88)
                                                .look((cell, s) ->
                                                        RiskMark.on(cell, s.deliverability())))
                        .column(
                                "timing",
                                c ->
                                        c.title("Timing")
                                                .width(78)
                                                .look((cell, s) -> RiskMark.on(cell, s.timing())));
        figure(table, "Target", SavingsAtRisk::target);
        figure(table, "Risk-weighted", SavingsAtRisk::expected);
        figure(table, "At risk", SavingsAtRisk::atRisk);
        return table.column("description", c -> c.title("Note").width(96))
                .blank(SavingsTables::scheme)
                .build();
    }

    private void figure(
            RecordTableBuilder<SavingScheme> table,
            String title,
            Function<SavingsAtRisk, Money> figure) {
        table.figure(
                title,
                scheme -> figures.of(scheme, figure),
                v -> MoneyFormat.tableThousands(Money.of(v)),
                c -> c.title(title, "£000").width(title.length() > 8 ? 106 : 62).total());
    }

    private static Optional<SavingScheme> scheme(Model model) {
        String name = "New scheme";
        for (int n = 2; schemeNames(model).contains(name); n++) {
            name = "New scheme " + n;
        }
        return Optional.of(
                new SavingScheme(name, Optional.empty(), true, Risk.AMBER, Risk.AMBER, ""));
    }

    /// New savings of every scheme by the year in which they start.
    RecordTable<SavingTranche> profile() {
        return RecordTable.of(workspace, BudgetTables.SAVINGS_PROFILE)
                .caption("What each scheme newly saves, by the year it starts")
                .noun("amount", "amounts")
                .column(
                        "scheme",
                        c -> c.title("Scheme").width(380).choices(SavingsTables::schemeNames))
                .column("year", c -> c.title("From").width(90))
                .column("target", c -> c.title("Target", "£").width(120).total())
                .column("delivered", c -> c.title("Delivered", "£").width(120).total())
                .blank(model ->
                        schemeNames(model).stream()
                                .map(scheme -> next(model, scheme))
                                .flatMap(Optional::stream)
                                .findFirst())
                .build();
    }

    /// The first plan year in which a scheme starts nothing yet, at nothing.
    static Optional<SavingTranche> next(Model model, String scheme) {
        return Stream.iterate(1, n -> n <= model.info().planYears(), n -> n + 1)
                .map(model.info()::year)
                .filter(year -> !hasAmount(model, scheme, year))
                .findFirst()
                .map(year -> new SavingTranche(scheme, year, Money.ZERO, Optional.empty()));
    }

    private static boolean hasAmount(Model model, String scheme, FinancialYear year) {
        return model.savingsProfile().stream()
                .anyMatch(t -> t.scheme().equals(scheme) && t.year().equals(year));
    }

    /// Transformation measures.
    RecordTable<Measure> measures() {
        return RecordTable.of(workspace, ActivityTables.MEASURES)
                .noun("measure", "measures")
                .column("measure", c -> c.title("Measure").width(200))
                .column(
                        "service_type",
                        c -> c.title("Service type").width(124).codesFrom(ModelCodes::serviceTypes))
                .column(
                        "age_group",
                        c -> c.title("Age group").width(84).codesFrom(ModelCodes::ageGroups))
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(110)
                                        .codesFrom(ModelCodes::supportReasons))
                .column(
                        "clients_per_month",
                        c -> c.title("Clients a month", "minus is out").width(104))
                .column("weekly_gross", c -> c.title("Weekly cost", "£ a client").width(88))
                .column("first_month", c -> c.title("First month").width(86))
                .column("last_month", c -> c.title("Last month").width(86))
                .blank(SavingsTables::measure)
                .build();
    }

    private static Stream<Cohort> cohorts(Model model) {
        return Stream.concat(
                model.cohorts().stream().map(CohortSettings::cohort),
                model.packages().stream().map(CarePackage::cohort));
    }

    /// A measure on the first cohort of the client data over the first plan year, which moves
    /// nobody yet.
    private static Optional<Measure> measure(Model model) {
        String name = "New measure";
        for (int n = 2; isTaken(model, name); n++) {
            name = "New measure " + n;
        }
        String free = name;
        YearMonth april = YearMonth.from(model.info().year(1).start());
        return cohorts(model)
                .findFirst()
                .map(cohort ->
                        new Measure(
                                free,
                                cohort,
                                0,
                                OptionalDouble.of(0),
                                april,
                                april.plusMonths(11)));
    }

    private static boolean isTaken(Model model, String name) {
        return model.measures().stream().anyMatch(m -> m.name().equals(name));
    }
}
