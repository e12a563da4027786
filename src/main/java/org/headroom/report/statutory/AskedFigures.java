package org.headroom.report.statutory;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Block.Column;
import org.headroom.report.paper.Block.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What freedom of information requests ask for first, each figure with where it comes from:
/// ledger, modelled or missing.
///
/// @param cohorts of the base year
/// @param suppression what may not be told of few people
record AskedFigures(Model model, List<CohortYear> cohorts, Suppression suppression) {

    private static final String DIRECT_PAYMENTS = "direct_payment";
    private static final String HOME_CARE = "homecare";
    private static final String LEDGER = "Ledger";
    private static final String MODELLED = "Modelled";

    Block.Grid grid() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Net budget, all lines", sum(true, false), LEDGER));
        rows.add(Row.of("Net forecast, all lines", sum(false, false), LEDGER));
        rows.add(
                Row.of(
                        "Net forecast of own services and other lines",
                        suppression.lines().isEmpty() ? sum(false, true) : Disclosure.SUPPRESSED,
                        LEDGER));
        rows.add(
                missing(
                        "Gross spending of own services",
                        "the ledger’s lines are net of their income"));
        rows.add(care("Gross cost of purchased care", Optional.empty()));
        rows.add(missing("Gross spending in all", "own services are known net only"));
        rows.add(care("Direct payments, gross", Optional.of(DIRECT_PAYMENTS)));
        rows.add(clients("People with a direct payment", DIRECT_PAYMENTS));
        rows.add(care("Home care, gross", Optional.of(HOME_CARE)));
        rows.add(clients("Clients of home care", HOME_CARE));
        return new Block.Grid(
                "Figures of "
                        + model.info().baseYear()
                        + " that are asked for most, £000 unless they are people",
                List.of(
                        Column.text("Figure", 5),
                        Column.number("£000 or people", 3),
                        Column.text("Where it comes from", 6)),
                rows);
    }

    private static Row missing(String figure, String why) {
        return Row.of(figure, MoneyFormat.NONE, "Missing: " + why);
    }

    private String sum(boolean isBudget, boolean isOwn) {
        return MoneyFormat.tableThousands(
                model.budgetLines().stream()
                        .filter(l -> !isOwn || l.kind() != LineKind.PURCHASED)
                        .map(isBudget ? BudgetLine::approvedBudget : BudgetLine::forecastOutturn)
                        .reduce(Money.ZERO, Money::plus));
    }

    private List<CohortYear> of(String service) {
        return cohorts.stream().filter(c -> c.cohort().serviceType().equals(service)).toList();
    }

    private Row care(String figure, Optional<String> service) {
        List<CohortYear> of = service.map(this::of).orElse(cohorts);
        if (of.isEmpty()) {
            return missing(figure, "no client data of it");
        }
        boolean isHidden =
                service.map(suppression.services()::contains).orElse(suppression.total());
        return Row.of(
                figure,
                isHidden
                        ? Disclosure.SUPPRESSED
                        : MoneyFormat.tableThousands(CohortYear.sum(of).gross()),
                MODELLED);
    }

    private Row clients(String figure, String service) {
        List<CohortYear> of = of(service);
        if (of.isEmpty()) {
            return missing(figure, "no client data of it");
        }
        double clients = CohortYear.sum(of).clients();
        boolean isHidden = suppression.services().contains(service);
        return Row.of(
                figure,
                !isHidden
                        ? MoneyFormat.tablePounds(Money.of(clients))
                        : FewPeople.isFew(clients) ? Disclosure.FEWER : Disclosure.SUPPRESSED,
                MODELLED + ", at the data cut");
    }
}
