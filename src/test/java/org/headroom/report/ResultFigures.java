package org.headroom.report;

import org.headroom.chart.Movement;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.CaseCost;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.plan.GapPlan;
import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.plan.SavingsTracking;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.paper.Block;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every amount that the results and the model hold, as it may be written. An amount in a paper
/// that is not among them was made up.
final class ResultFigures {

    /// An amount in a sentence, without its sign.
    private static final Pattern AMOUNT = Pattern.compile("£\\d[\\d,]*(\\.\\d+)?[mk]?");

    /// A cell of a table that is an amount, with brackets or a sign.
    private static final Pattern CELL =
            Pattern.compile("[+\u2212]?[\\d,]+(\\.\\d\\d)?|\\([\\d,.]+\\)");

    /// Columns of people, not of amounts.
    private static final Set<String> COUNTS = Set.of("Young people", "Expected, by probability");

    private final Set<String> written = new HashSet<>();
    private final Set<String> tabled = new HashSet<>();

    /// Published results, what they are worked out from, and the differences that the narrative
    /// tells: of requirement, funding and forecast from what they are compared with.
    static ResultFigures of(PaperBasis basis) {
        ResultFigures figures = new ResultFigures();
        Model model = basis.model();
        figures.take(basis.projection());
        figures.take(model);
        model.drivers().forEach(figures::take);
        basis.effects().values().forEach(figures::take);
        figures.reconciled(basis);
        figures.take(SavingsTracking.of(model));
        figures.take(GapPlan.of(model, basis.projection()));
        Money budget = basis.projection().base().approvedBudget();
        figures.add(basis.projection().base().forecastOutturn().minus(budget));
        for (int y = 0; y < basis.projection().years().size(); y++) {
            YearProjection year = basis.projection().years().get(y);
            figures.add(year.requirement().minus(year.bridge().amount(Step.OPENING)));
            List<SavingsAtRisk> schemes =
                    SavingsAtRisk.bySchemes(model, basis.projection().scenario(), year.year());
            figures.take(schemes);
            schemes.forEach(scheme -> figures.add(scheme.atRisk()));
            figures.moves(basis.pipeline(), year.year());
            SavingsAtRisk risk =
                    SavingsAtRisk.of(model, basis.projection().scenario(), year.year());
            figures.take(risk);
            figures.add(risk.atRisk());
            GrowthAndFunding growth =
                    GrowthAndFunding.of(model, basis.projection(), basis.base(), y + 1);
            figures.take(growth);
            figures.add(growth.notFunded());
            figures.add(growth.ringfenced());
            growth.plan().ifPresent(p -> figures.add(p.councilGap().minus(p.gap())));
            for (Movement movement : Movement.values()) {
                figures.add(
                        movement.steps().stream()
                                .map(s -> year.bridge().amount(s))
                                .reduce(Money.ZERO, Money::plus));
            }
            for (Step step : Step.values()) {
                Explanation why = basis.explainer().explain(new Subject.OfStep(step), year.year());
                why.parts().rows().forEach(part -> figures.add(part.amount()));
                why.inputs().forEach(input -> figures.text(input.value()));
            }
        }
        return figures;
    }

    /// What those who move in a year cost, all together.
    private void moves(Pipeline pipeline, FinancialYear year) {
        List<CaseCost> costs =
                pipeline.beginning(year).stream().map(c -> pipeline.cost(c, year)).toList();
        add(Money.of(costs.stream().mapToDouble(CaseCost::partYear).sum()));
        add(Money.of(costs.stream().mapToDouble(CaseCost::fullYear).sum()));
        add(Money.of(costs.stream().mapToDouble(CaseCost::fullYearHealth).sum()));
        add(Money.of(costs.stream().mapToDouble(CaseCost::childrens).sum()));
    }

    /// What the client data explains of a purchased line, and what it does not (method section 4).
    private void reconciled(PaperBasis basis) {
        for (BudgetLine line : basis.model().budgetLines()) {
            Set<String> types =
                    basis.model().serviceTypes().stream()
                            .filter(t -> t.budgetLine().equals(line.name()))
                            .map(ServiceType::name)
                            .collect(Collectors.toSet());
            Money explained =
                    CohortYear.of(basis).stream()
                            .filter(c -> types.contains(c.cohort().serviceType()))
                            .map(CohortYear::net)
                            .reduce(Money.ZERO, Money::plus);
            Money oneOff = line.nonRecurrent().orElse(Money.ZERO);
            add(explained);
            add(line.forecastOutturn().minus(oneOff).minus(explained));
        }
    }

    /// Amounts of a sentence that are in no result.
    List<String> madeUp(String sentence) {
        return AMOUNT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(amount ->
                        !amount.startsWith("£000")
                                && !written.contains(amount.replaceAll(",$", "")))
                .toList();
    }

    /// Amounts of a table, with their signs, that are in no result.
    ///
    /// @param grid whose caption says in which unit its amounts are
    List<String> madeUp(Block.Grid grid) {
        List<String> found = new ArrayList<>();
        String unit =
                grid.caption().contains("£000")
                        ? "£000"
                        : grid.caption().contains("£m") ? "£m" : "£";
        for (Block.Row row : grid.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                String cell = row.cells().get(c);
                Block.Column column = grid.columns().get(c);
                boolean isAmount =
                        column.isNumber()
                                && !COUNTS.contains(column.header())
                                && CELL.matcher(cell).matches();
                if (isAmount && !tabled.contains(unit + " " + cell)) {
                    found.add(column.header() + " " + cell + " of " + row.cells().getFirst());
                }
            }
        }
        return found;
    }

    private void add(Money amount) {
        tabled.add("£m " + MoneyFormat.tableMillions(amount));
        tabled.add("£000 " + MoneyFormat.tableThousands(amount));
        tabled.add("£000 " + MoneyFormat.signedThousands(amount));
        tabled.add("£ " + MoneyFormat.tablePounds(amount));
        Money size = amount.pence() < 0 ? amount.negated() : amount;
        written.add(MoneyFormat.poundsAndPence(size));
        written.add(MoneyFormat.pounds(size));
        written.add(MoneyFormat.millions(size));
        written.add(MoneyFormat.brief(size));
    }

    private void text(String text) {
        AMOUNT.matcher(text).results().forEach(found -> written.add(found.group()));
    }

    private void take(Object value) {
        switch (value) {
            case Money money -> add(money);
            case Double number when Math.abs(number) < 1e12 -> add(Money.of(number));
            case String text -> text(text);
            case Optional<?> some -> some.ifPresent(this::take);
            case Collection<?> many -> many.forEach(this::take);
            case Map<?, ?> map -> map.values().forEach(this::take);
            case DriverRow row -> {
                text(DriverWords.of(row.address().driver(), row.value()));
                row.low().ifPresent(v -> text(DriverWords.of(row.address().driver(), v)));
                row.high().ifPresent(v -> text(DriverWords.of(row.address().driver(), v)));
                text(row.source());
            }
            case ServiceType type -> text(type.toString());
            case Record record -> components(record);
            default -> {
                // Words, dates and counts are no amounts.
            }
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                take(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
    }
}
