package org.headroom.ui.funding;

import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.ServiceType;
import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.BudgetTables;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.DriverRows;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tables of the page: funding, precept, income by service type and the published plan.
final class FundingTables {

    private static final String ALL = "*";

    private final Workspace workspace;
    private final FundingFigures figures;

    FundingTables(Workspace workspace, FundingFigures figures) {
        this.workspace = workspace;
        this.figures = figures;
    }

    /// Funding as dated rows.
    RecordTable<FundingAmount> funding() {
        return RecordTable.of(workspace, BudgetTables.FUNDING)
                .caption("Funding above the base budget, by year")
                .noun("funding amount", "funding amounts")
                .column("funding_line", c -> c.title("Funding").width(220))
                .column("year", c -> c.title("Year").width(70))
                .column("amount", c -> c.title("Amount", "£").width(96))
                .column("asc_share", c -> c.title("To ASC").percent().width(60))
                .figure(
                        "To ASC",
                        row -> OptionalDouble.of(row.amount().pounds() * row.ascShare().orElse(1)),
                        v -> MoneyFormat.tablePounds(Money.of(v)),
                        c -> c.title("To ASC", "£").width(90))
                .column("recurrent", c -> c.title("Recurrent").width(76))
                .column("ringfenced", c -> c.title("Ringfenced").width(80))
                .column("source", c -> c.title("Source").width(190))
                .blank(FundingTables::nextFunding)
                .build();
    }

    private static Optional<FundingAmount> nextFunding(Model model) {
        String name = "New funding";
        for (int n = 2; isFunded(model, name); n++) {
            name = "New funding " + n;
        }
        return Optional.of(
                new FundingAmount(
                        name,
                        model.info().year(1),
                        Money.ZERO,
                        OptionalDouble.empty(),
                        false,
                        false,
                        ""));
    }

    private static boolean isFunded(Model model, String name) {
        return model.funding().stream().anyMatch(r -> r.fundingLine().equals(name));
    }

    /// The precept by year.
    RecordTable<DriverRow> precept() {
        return new DriverRows(
                        List.of(Driver.PRECEPT_PERCENT, Driver.PRECEPT_YIELD_PER_PERCENT),
                        model -> List.of())
                .table(workspace, "precept", "ASC precept by year");
    }

    /// Amounts and shares that stand in place of those in the rows.
    RecordTable<DriverRow> instead() {
        return new DriverRows(
                        List.of(Driver.FUNDING_AMOUNT, Driver.ASC_SHARE),
                        model ->
                                model.funding().stream()
                                        .map(FundingAmount::fundingLine)
                                        .distinct()
                                        .toList())
                .table(workspace, "funding-instead", "Amounts and shares set as assumptions");
    }

    /// What clients and health pay, by service type.
    RecordTable<ServiceType> income() {
        RecordTableBuilder<ServiceType> table =
                RecordTable.of(workspace, ActivityTables.SERVICE_TYPES)
                        .id("income")
                        .caption("By service type")
                        .noun("service type", "service types")
                        .words(
                                "Service type",
                                row -> CodeWords.of(row.name()),
                                c -> c.title("Service type").width(170))
                        .figure(
                                "Client-weeks",
                                row -> of(row, t -> t.clientWeeks()),
                                v -> String.format(java.util.Locale.UK, "%,.0f", v),
                                c -> c.title("Client-weeks").width(84).total());
        amount(table, "Gross", ServiceTypeProjection::gross);
        amount(table, "Clients pay", ServiceTypeProjection::clientContributions);
        share(table, ServiceTypeProjection::clientContributions);
        table.figure(
                "Clients pay",
                row -> of(row, t -> ratio(t.clientContributions().pounds(), t.clientWeeks())),
                v -> MoneyFormat.poundsAndPence(Money.of(v)),
                c -> c.title("Clients pay", "£ a week each").width(88));
        amount(table, "Health pays", ServiceTypeProjection::healthIncome);
        share(table, ServiceTypeProjection::healthIncome);
        amount(table, "Net", t -> t.gross().minus(t.clientContributions()).minus(t.healthIncome()));
        return table.build();
    }

    private void amount(
            RecordTableBuilder<ServiceType> table,
            String title,
            Function<ServiceTypeProjection, Money> figure) {
        table.figure(
                title,
                row -> of(row, t -> figure.apply(t).pounds()),
                v -> MoneyFormat.tableThousands(Money.of(v)),
                c -> c.title(title, "£000").width(82).total());
    }

    private void share(
            RecordTableBuilder<ServiceType> table, Function<ServiceTypeProjection, Money> figure) {
        table.figure(
                "Share",
                row -> of(row, t -> ratio(figure.apply(t).pounds(), t.gross().pounds())),
                MoneyFormat::percent,
                c -> c.title("Share", "% of gross").width(72));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private OptionalDouble of(ServiceType type, Function<ServiceTypeProjection, Double> figure) {
        return figures.type(type.name())
                .map(t -> OptionalDouble.of(figure.apply(t)))
                .orElse(OptionalDouble.empty());
    }

    /// What assessed contributions grow by.
    RecordTable<DriverRow> uprating() {
        return new DriverRows(List.of(Driver.BENEFIT_UPRATING), FundingTables::payers)
                .table(workspace, "uprating", "Growth of what a client pays, by year");
    }

    /// Everybody, age groups, service types, and the cohorts that have a value of their own.
    private static List<String> payers(Model model) {
        Stream<String> ages =
                Stream.concat(
                                model.packages().stream().map(p -> p.cohort().ageGroup()),
                                model.cohorts().stream()
                                        .map(CohortSettings::cohort)
                                        .map(c -> c.ageGroup()))
                        .distinct()
                        .sorted();
        Stream<String> own =
                model.drivers().stream()
                        .filter(r -> r.address().driver() == Driver.BENEFIT_UPRATING)
                        .map(r -> r.address().key());
        List<String> all = new ArrayList<>(List.of(ALL));
        Stream.of(ages, model.serviceTypes().stream().map(ServiceType::name), own)
                .flatMap(s -> s)
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    /// The council's published plan beside this one, £000.
    RecordTable<PublishedPlanYear> plan() {
        RecordTableBuilder<PublishedPlanYear> table =
                RecordTable.of(workspace, BudgetTables.MTFP)
                        .id("mtfp")
                        .caption("The published plan, by year")
                        .noun("year", "years")
                        .column("year", c -> c.title("Year").width(76))
                        .column("published_gap", c -> c.title("Published gap", "£").width(110))
                        .column(
                                "asc_growth_assumed",
                                c -> c.title("ASC growth assumed", "£").width(130));
        planned(table, "ASC growth here", GrowthAndFunding::growth);
        table.column("asc_funding_assumed", c -> c.title("ASC funding assumed", "£").width(134));
        planned(table, "ASC funding here", GrowthAndFunding::funding);
        table.figure(
                "Council gap",
                row ->
                        figures.of(row.year())
                                .flatMap(GrowthAndFunding::plan)
                                .map(p -> OptionalDouble.of(p.councilGap().pounds()))
                                .orElse(OptionalDouble.empty()),
                v -> MoneyFormat.tablePounds(Money.of(v)),
                c -> c.title("Council gap", "£, incremental").width(120));
        return table.blank(FundingTables::nextYear).build();
    }

    private void planned(
            RecordTableBuilder<PublishedPlanYear> table,
            String title,
            Function<GrowthAndFunding, Money> figure) {
        table.figure(
                title,
                row ->
                        figures.of(row.year())
                                .map(y -> OptionalDouble.of(figure.apply(y).pounds()))
                                .orElse(OptionalDouble.empty()),
                v -> MoneyFormat.tablePounds(Money.of(v)),
                c -> c.title(title, "£").width(118));
    }

    private static Optional<PublishedPlanYear> nextYear(Model model) {
        for (int y = 1; y <= model.info().planYears(); y++) {
            FinancialYear year = model.info().year(y);
            boolean isThere = model.publishedPlan().stream().anyMatch(p -> p.year().equals(year));
            if (!isThere) {
                return Optional.of(
                        new PublishedPlanYear(year, Money.ZERO, Money.ZERO, Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
