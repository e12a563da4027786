package org.headroom.report.statutory;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.benchmark.BenchmarkSection;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;
import org.headroom.report.paper.Paper;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Spending and clients of the base year for a return or a freedom of information request.
public final class StatutorySummary {

    /// Figures of money in a row.
    private static final int FIGURES = 4;

    private final PaperBasis basis;
    private final Model model;
    private final List<CohortYear> cohorts;
    private final Suppression suppression;

    private StatutorySummary(PaperBasis basis) {
        this.basis = basis;
        model = basis.model();
        cohorts = CohortYear.of(basis);
        suppression = basis.disclosure().suppression();
    }

    /// The summary of a run.
    public static Paper of(PaperBasis basis) {
        return new Paper(
                "Statutory summary " + basis.projection().baseYear(),
                basis.model().info().council()
                        + ", adult social care, clients at "
                        + Say.day(basis.model().info().dataCut()),
                basis.stamp(),
                new StatutorySummary(basis).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Where the figures come from"));
        blocks.add(
                new Block.Bullets(
                        List.of(
                                "Ledger: net budget and forecast of each budget line, as entered.",
                                "Modelled: clients, gross cost, contributions and health income of"
                                        + " purchased care, from the client data, to the end of the year.",
                                "Missing: gross spending and income of own services, spending by"
                                        + " primary support reason outside purchased care, and capital;"
                                        + " the model does not hold them.")));
        blocks.add(new Block.Heading(1, "Figures that are asked for most"));
        blocks.add(new AskedFigures(model, cohorts, suppression).grid());
        blocks.add(
                new Block.Paragraph(
                        "Home care hours.",
                        new HomeCareHours(model, basis.disclosure()).sentence()));
        blocks.add(new Block.Heading(1, "Net spending (ledger)"));
        blocks.add(lines());
        blocks.add(new Block.Heading(1, "Purchased care by service (modelled)"));
        blocks.add(services());
        blocks.add(new Block.Heading(1, "Layout of the finance return (modelled)"));
        blocks.add(returns());
        blocks.addAll(BenchmarkSection.of(basis));
        return blocks;
    }

    private String year() {
        return basis.projection().baseYear().toString();
    }

    private Block.Grid lines() {
        List<Row> rows = new ArrayList<>();
        Money budget = Money.ZERO;
        Money forecast = Money.ZERO;
        for (BudgetLine line : model.budgetLines()) {
            budget = budget.plus(line.approvedBudget());
            forecast = forecast.plus(line.forecastOutturn());
            rows.add(
                    suppression.lines().contains(line.name())
                            ? hiddenLine(line.name())
                            : line(
                                    line.name(),
                                    line.approvedBudget(),
                                    line.forecastOutturn(),
                                    false));
        }
        rows.add(line("All lines", budget, forecast, true));
        return new Block.Grid(
                "Net budget and forecast of " + year() + ", £000; a net income stands in brackets",
                List.of(
                        Column.text("Budget line", 6),
                        Column.number("Budget", 2),
                        Column.number("Forecast", 2),
                        Column.number("Variance", 3)),
                rows);
    }

    private static Row line(String name, Money budget, Money forecast, boolean isTotal) {
        return new Row(
                List.of(
                        name,
                        MoneyFormat.tableThousands(budget),
                        MoneyFormat.tableThousands(forecast),
                        MoneyFormat.varianceThousands(forecast.minus(budget))),
                isTotal);
    }

    private static Row hiddenLine(String name) {
        return Row.of(name, Disclosure.SUPPRESSED, Disclosure.SUPPRESSED, Disclosure.SUPPRESSED);
    }

    private Block.Grid services() {
        Map<String, List<CohortYear>> groups = new LinkedHashMap<>();
        for (CohortYear cohort : cohorts) {
            groups.computeIfAbsent(cohort.cohort().serviceType(), g -> new ArrayList<>())
                    .add(cohort);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((service, of) ->
                rows.add(
                        row(
                                List.of(CodeWords.of(service)),
                                CohortYear.sum(of),
                                suppression.services().contains(service),
                                false)));
        return grid("Clients and cost by service, " + year() + ", £000", List.of("Service"), rows);
    }

    private Block.Grid returns() {
        List<Row> rows = new ArrayList<>();
        for (CohortYear year : cohorts) {
            Cohort cohort = year.cohort();
            rows.add(
                    row(
                            List.of(
                                    CodeWords.of(cohort.ageGroup()),
                                    CodeWords.of(cohort.supportReason()),
                                    CodeWords.of(cohort.serviceType())),
                            year,
                            suppression.cohorts().contains(cohort),
                            false));
        }
        return grid(
                "By age group, support reason and setting, " + year() + ", £000",
                List.of("Age group", "Support reason", "Setting"),
                rows);
    }

    private Block.Grid grid(String caption, List<String> names, List<Row> parts) {
        List<Row> rows = new ArrayList<>(parts);
        if (!cohorts.isEmpty()) {
            List<String> all = new ArrayList<>(List.of("All"));
            names.stream().skip(1).forEach(n -> all.add(""));
            rows.add(row(all, CohortYear.sum(cohorts), suppression.total(), true));
        }
        List<Column> columns = new ArrayList<>();
        names.forEach(n -> columns.add(Column.text(n, 4)));
        columns.add(Column.number("Clients", 3));
        for (String figure : List.of("Gross", "Client income", "Health income", "Net")) {
            columns.add(Column.number(figure, 3));
        }
        return new Block.Grid(caption, columns, rows);
    }

    private static Row row(List<String> name, CohortYear sum, boolean isHidden, boolean isTotal) {
        List<String> cells = new ArrayList<>(name);
        if (isHidden) {
            cells.add(FewPeople.isFew(sum.clients()) ? Disclosure.FEWER : Disclosure.SUPPRESSED);
            for (int i = 0; i < FIGURES; i++) {
                cells.add(Disclosure.SUPPRESSED);
            }
        } else {
            cells.add(MoneyFormat.tablePounds(Money.of(sum.clients())));
            for (Money amount :
                    List.of(sum.gross(), sum.contributions(), sum.health(), sum.net())) {
                cells.add(MoneyFormat.tableThousands(amount));
            }
        }
        return new Row(cells, isTotal);
    }
}
