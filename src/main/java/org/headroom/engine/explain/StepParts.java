package org.headroom.engine.explain;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.ServiceType;
import org.headroom.engine.explain.PartsTable.Column;
import org.headroom.engine.explain.PartsTable.Part;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.result.Step;
import org.headroom.engine.uplift.FeeUplift;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/// What each step of the bridge is made of: by service type where it comes from purchased care, by
/// budget line where it comes from both or from own services.
final class StepParts {

    private static final double SMALLEST = 1e-12;
    private static final String TYPE = "Service type";
    private static final String LINE = "Budget line";
    private static final Column GROSS = new Column("Gross", "£m");

    private final Basis basis;

    StepParts(Basis basis) {
        this.basis = basis;
    }

    PartsTable of(Step step) {
        return switch (step) {
            case OPENING -> opening();
            case REBASE -> rebase();
            case FULL_YEAR_EFFECT, TURNOVER, CALENDAR, DEMOGRAPHY, DEMAND, COMPLEXITY ->
                    types(step, clientWeeks(), t -> List.of(weeks(t)));
            case TRANSITIONS, TRANSFORMATION -> types(step, List.of(), t -> List.of());
            case NLW -> price(step, "NLW", FeeUplift::nlw, ServiceType::nlwShare);
            case PROVIDER_PAY ->
                    price(step, "Pay", FeeUplift::providerPay, ServiceType::otherPayShare);
            case NON_PAY -> price(step, "Non-pay", FeeUplift::nonPay, ServiceType::nonPayShare);
            case EMPLOYER_NI -> employerNi();
            case FEE_DECISION -> feeDecision();
            case CLIENT_CONTRIBUTIONS -> income(step, Figures.Type::contributions);
            case HEALTH_INCOME -> income(step, Figures.Type::healthIncome);
            case OWN_PAY, OWN_NI, OWN_NON_PAY, OTHER_LINES, GROWTH_BIDS, SAVINGS -> lines(step);
        };
    }

    private PartsTable opening() {
        List<Part> rows =
                basis.y() == 1
                        ? basis.model().budgetLines().stream()
                                .map(l -> new Part(l.name(), List.of(), l.approvedBudget()))
                                .toList()
                        : basis.projection().years().get(basis.y() - 2).lines().stream()
                                .map(l -> new Part(l.line(), List.of(), l.budget()))
                                .toList();
        return new PartsTable(LINE, List.of(), rows, basis.amount(Step.OPENING));
    }

    private PartsTable rebase() {
        List<BudgetLine> lines = basis.model().budgetLines();
        return table(
                LINE,
                List.of(new Column("Budget", "£m")),
                basis.lineNames(),
                l ->
                        List.of(
                                l < lines.size()
                                        ? MoneyFormat.tableMillions(lines.get(l).approvedBudget())
                                        : ""),
                basis.byLine(Step.REBASE),
                Step.REBASE);
    }

    private PartsTable lines(Step step) {
        return table(LINE, List.of(), basis.lineNames(), l -> List.of(), basis.byLine(step), step);
    }

    private PartsTable types(Step step, List<Column> columns, IntFunction<List<String>> cells) {
        return table(TYPE, columns, basis.typeNames(), cells, basis.byType(step), step);
    }

    private PartsTable table(
            String heading,
            List<Column> columns,
            List<String> names,
            IntFunction<List<String>> cells,
            double[] pounds,
            Step step) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < pounds.length; i++) {
            texts.add(cells.apply(i));
        }
        Money total = basis.amount(step);
        return pounds.length == 0
                ? new PartsTable(heading, columns, List.of(), total)
                : PartsTable.of(heading, columns, names, texts, pounds, total);
    }

    private static List<Column> clientWeeks() {
        return List.of(new Column("Client-weeks", "000"));
    }

    private String weeks(int type) {
        return decimal(basis.run().types()[type].clientWeeks() / 1000);
    }

    /// A part of the uplift: gross cost × share of cost × rise.
    private PartsTable price(
            Step step,
            String what,
            ToDoubleFunction<FeeUplift> part,
            ToDoubleFunction<ServiceType> shareOf) {
        return types(
                step,
                List.of(GROSS, new Column(what, "share"), new Column("Rise", "%")),
                t -> {
                    double share = shareOf.applyAsDouble(basis.model().serviceTypes().get(t));
                    double rise = share == 0 ? 0 : part.applyAsDouble(uplift(t)) / share;
                    return List.of(gross(t), whole(share), points(rise));
                });
    }

    private PartsTable employerNi() {
        return types(
                Step.EMPLOYER_NI,
                List.of(GROSS, new Column("Rise", "%")),
                t -> List.of(gross(t), points(uplift(t).employerNi())));
    }

    private PartsTable feeDecision() {
        return types(
                Step.FEE_DECISION,
                List.of(GROSS, new Column("Pressure", "%"), new Column("Award", "%")),
                t -> List.of(gross(t), points(uplift(t).pressure()), points(uplift(t).award())));
    }

    private PartsTable income(Step step, ToDoubleFunction<Figures.Type> amount) {
        boolean hasBefore = basis.y() > 1;
        List<Column> columns =
                hasBefore
                        ? List.of(new Column("Before", "£m"), new Column("Now", "£m"))
                        : List.of(new Column("Now", "£m"));
        return types(
                step,
                columns,
                t -> {
                    List<String> cells = new ArrayList<>();
                    basis.typeBefore(t)
                            .ifPresent(b -> cells.add(millions(amount.applyAsDouble(b))));
                    cells.add(millions(amount.applyAsDouble(basis.run().types()[t])));
                    return Collections.unmodifiableList(cells);
                });
    }

    private FeeUplift uplift(int type) {
        return basis.run().types()[type].uplift();
    }

    private String gross(int type) {
        return decimal(upliftedCost(type) / 1e6);
    }

    /// The cost that the uplift of a type falls on, £: what a price step adds ÷ its part of the
    /// uplift, taken from the largest part.
    double upliftedCost(int type) {
        FeeUplift uplift = uplift(type);
        double[] parts = {uplift.nlw(), uplift.providerPay(), uplift.employerNi(), uplift.nonPay()};
        Step[] steps = {Step.NLW, Step.PROVIDER_PAY, Step.EMPLOYER_NI, Step.NON_PAY};
        int largest = 0;
        for (int i = 1; i < parts.length; i++) {
            largest = Math.abs(parts[i]) > Math.abs(parts[largest]) ? i : largest;
        }
        return Math.abs(parts[largest]) < SMALLEST
                ? 0
                : basis.byType(steps[largest])[type] / parts[largest];
    }

    private static String millions(double pounds) {
        return MoneyFormat.tableMillions(Money.of(pounds));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String whole(double fraction) {
        return BigDecimal.valueOf(fraction * 100).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private static String points(double fraction) {
        String text = MoneyFormat.signedPercent(fraction);
        return text.substring(0, text.length() - 1);
    }
}
