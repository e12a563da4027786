package org.headroom.ui.staffing;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.plan.OwnLines;
import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.BudgetTables;
import org.headroom.ui.control.Explained;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.DriverRows;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the page: own staff, other lines, every line and earlier years.
final class LineTables {

    private static final int MOST_YEARS_BACK = 10;

    private final Workspace workspace;
    private final LineFigures figures;

    LineTables(Workspace workspace, LineFigures figures) {
        this.workspace = workspace;
        this.figures = figures;
    }

    /// Ties a table of lines to the figures of the line that the keyboard is on.
    private RecordTable<BudgetLine> explained(
            RecordTable<BudgetLine> table, List<String> planned, List<String> base) {
        Explained.by(
                table.view(),
                () ->
                        table.selected().get().stream()
                                .map(BudgetLine::name)
                                .flatMap(line ->
                                        Stream.concat(
                                                of(line, planned, workspace.year().get()),
                                                of(line, base, baseYear())))
                                .toList());
        return table;
    }

    private FinancialYear baseYear() {
        return workspace.snapshot().get().model().info().baseYear();
    }

    private static Stream<Figure> of(String line, List<String> aspects, FinancialYear year) {
        return aspects.stream().map(aspect -> Figure.of(Kind.LINE, line, aspect, year));
    }

    private static List<String> withSteps(Step... steps) {
        return Stream.concat(
                        Stream.of("", "amount", "change"),
                        Arrays.stream(steps).map(step -> "bridge-" + step.code()))
                .toList();
    }

    /// Names of the budget lines, for columns that hold one.
    static List<String> names(Model model) {
        return model.budgetLines().stream().map(BudgetLine::name).toList();
    }

    /// Staffed lines with the steps of the chosen year.
    RecordTable<BudgetLine> staff() {
        RecordTableBuilder<BudgetLine> table =
                RecordTable.of(workspace, BudgetTables.BUDGET_LINES)
                        .id("own-staff")
                        .caption("By team")
                        .noun("team", "teams")
                        .where(line -> line.kind() == LineKind.STAFFED)
                        .column("budget_line", c -> c.title("Team").width(210))
                        .column("pay_share", c -> c.title("Pay", "% of line").percent().width(66))
                        .column("average_salary", c -> c.title("Salary", "£ a job").width(72))
                        .column(
                                "employer_pension_rate",
                                c -> c.title("Pension").percent().width(62));
        step(table, "Opening", OwnLines.Year::opening);
        step(table, "Pay award", OwnLines.Year::pay);
        step(table, "NI, pension", OwnLines.Year::rules);
        step(table, "Non-pay", OwnLines.Year::nonPay);
        step(table, "Cost", OwnLines.Year::amount);
        return explained(
                change(table).blank(LineTables::team).build(),
                withSteps(Step.OWN_PAY, Step.OWN_NI, Step.OWN_NON_PAY),
                List.of("start"));
    }

    /// Other lines with their growth in the chosen year.
    RecordTable<BudgetLine> others() {
        RecordTableBuilder<BudgetLine> table =
                RecordTable.of(workspace, BudgetTables.BUDGET_LINES)
                        .id("other-lines")
                        .caption("By line")
                        .noun("line", "lines")
                        .where(line -> line.kind() == LineKind.OTHER)
                        .column("budget_line", c -> c.title("Line").width(300))
                        .column("starts_from", c -> c.title("Starts from").width(100));
        step(table, "Opening", OwnLines.Year::opening);
        table.figure(
                "Growth",
                line -> figures.growthRate(line.name()),
                MoneyFormat::signedPercent,
                c -> c.title("Growth", "%").width(80));
        step(table, "Growth", OwnLines.Year::growth);
        step(table, "Cost", OwnLines.Year::amount);
        return explained(table.build(), withSteps(Step.OTHER_LINES), List.of("start"));
    }

    private void step(
            RecordTableBuilder<BudgetLine> table,
            String title,
            ToDoubleFunction<OwnLines.Year> figure) {
        table.figure(
                title,
                line -> figures.of(line.name(), figure),
                v -> MoneyFormat.tableThousands(Money.of(v)),
                c -> c.title(title, "£000").width(78).total());
    }

    private RecordTableBuilder<BudgetLine> change(RecordTableBuilder<BudgetLine> table) {
        return table.figure(
                "Change",
                line -> figures.changeShare(line.name()),
                MoneyFormat::signedPercent,
                c -> c.title("Change", "%").width(66));
    }

    /// Values of the drivers that move own staff.
    RecordTable<DriverRow> staffDrivers() {
        return new DriverRows(
                        List.of(
                                Driver.PAY_AWARD,
                                Driver.EMPLOYER_NI_RATE,
                                Driver.EMPLOYER_NI_THRESHOLD,
                                Driver.EMPLOYER_PENSION_RATE),
                        LineTables::names)
                .table(workspace, "staff-drivers", "Pay award, NI and pension by year");
    }

    /// Values of the growth of lines.
    RecordTable<DriverRow> growth() {
        return new DriverRows(List.of(Driver.LINE_GROWTH), LineTables::names)
                .table(workspace, "line-growth", "Growth by line and year");
    }

    /// Every line, each cell to be changed.
    RecordTable<BudgetLine> all() {
        RecordTable<BudgetLine> table =
                RecordTable.of(workspace, BudgetTables.BUDGET_LINES)
                        .id("all-lines")
                        .caption("Every line of the budget in the base year")
                        .noun("line", "lines")
                        .column("budget_line", c -> c.title("Line").width(200))
                        .column("kind", c -> c.title("Kind").width(80))
                        .column("approved_budget", c -> c.title("Budget", "£").width(90).total())
                        .column("forecast_outturn", c -> c.title("Forecast", "£").width(90).total())
                        .figure(
                                "Variance",
                                line ->
                                        OptionalDouble.of(
                                                line.forecastOutturn()
                                                        .minus(line.approvedBudget())
                                                        .pounds()),
                                v -> MoneyFormat.varianceThousands(Money.of(v)),
                                c -> c.title("Variance", "£000").width(88).total())
                        .column("non_recurrent", c -> c.title("One-off", "£").width(60).total())
                        .column("starts_from", c -> c.title("Starts from").width(82))
                        .column("pay_share", c -> c.title("Pay", "% of line").percent().width(68))
                        .column("average_salary", c -> c.title("Salary", "£ a job").width(66))
                        .column(
                                "employer_pension_rate",
                                c -> c.title("Pension").percent().width(66))
                        .blank(LineTables::line)
                        .build();
        return explained(
                table, withSteps(), List.of("approved-budget", "forecast", "variance", "start"));
    }

    /// Earlier years, for the trend.
    RecordTable<LedgerYear> history() {
        return RecordTable.of(workspace, BudgetTables.LEDGER_HISTORY)
                .caption("Budget and actual of earlier years")
                .noun("year of a line", "years of lines")
                .column("budget_line", c -> c.title("Line").width(300).choices(LineTables::names))
                .column("year", c -> c.title("Year").width(90))
                .column("budget", c -> c.title("Budget", "£").width(120).total())
                .column("actual", c -> c.title("Actual", "£").width(120).total())
                .figure(
                        "Variance",
                        row -> OptionalDouble.of(row.actual().minus(row.budget()).pounds()),
                        v -> MoneyFormat.varianceThousands(Money.of(v)),
                        c -> c.title("Variance", "£000").width(110).total())
                .blank(LineTables::earlier)
                .build();
    }

    private static Optional<BudgetLine> line(Model model) {
        return Optional.of(
                new BudgetLine(
                        free(model, "New line"),
                        LineKind.OTHER,
                        Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }

    /// A team with the pay of the first that there is, else all of it pay of one job at nothing.
    private static Optional<BudgetLine> team(Model model) {
        Optional<BudgetLine> like =
                model.budgetLines().stream().filter(l -> l.kind() == LineKind.STAFFED).findFirst();
        return Optional.of(
                new BudgetLine(
                        free(model, "New team"),
                        LineKind.STAFFED,
                        Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        like.map(BudgetLine::payShare).orElse(OptionalDouble.of(1)),
                        like.map(BudgetLine::averageSalary).orElse(OptionalDouble.of(0)),
                        like.map(BudgetLine::employerPensionRate).orElse(OptionalDouble.empty())));
    }

    private static String free(Model model, String wanted) {
        Set<String> taken =
                model.budgetLines().stream()
                        .map(l -> l.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        String name = wanted;
        for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    /// The newest year before the base year that a line has no row of.
    private static Optional<LedgerYear> earlier(Model model) {
        for (BudgetLine line : model.budgetLines()) {
            for (int back = 1; back <= MOST_YEARS_BACK; back++) {
                var year = model.info().year(-back);
                boolean isThere =
                        model.ledgerHistory().stream()
                                .anyMatch(r ->
                                        r.budgetLine().equals(line.name())
                                                && r.year().equals(year));
                if (!isThere) {
                    return Optional.of(new LedgerYear(line.name(), year, Money.ZERO, Money.ZERO));
                }
            }
        }
        return Optional.empty();
    }
}
