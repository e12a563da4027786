package org.headroom.engine.explain;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// One or two sentences on a step of the bridge, made from its drivers and parts.
final class StepSentence {

    private static final List<String> NUMBERS =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten");

    private static final double PER_MILLE = 1000;
    private static final Moves PROVIDER_PAY =
            new Moves(
                    "Other pay at providers grows by ",
                    "Other pay at providers falls by ",
                    "Other pay at providers does not change");
    private static final Moves PRICES =
            new Moves(
                    "Prices other than pay rise by ",
                    "Prices other than pay fall by ",
                    "Prices other than pay do not change");
    private static final Moves AWARD =
            new Moves(
                    "Own staff get a pay award of ",
                    "The pay of own staff is cut by ",
                    "Own staff get no pay award");
    private static final Moves OWN_PRICES =
            new Moves(
                    "Costs of own teams other than pay rise by ",
                    "Costs of own teams other than pay fall by ",
                    "Costs of own teams other than pay do not change");
    private static final Moves FEES =
            new Moves("Fees rise by ", "Fees fall by ", "Fees stay as they are");

    private final Basis basis;
    private final PartsTable parts;

    StepSentence(Basis basis, PartsTable parts) {
        this.basis = basis;
        this.parts = parts;
    }

    String of(Step step) {
        return switch (step) {
            case OPENING -> opening();
            case REBASE ->
                    "Each line starts from what it is expected to cost, not from its budget. "
                            + ofParts(parts);
            case FULL_YEAR_EFFECT ->
                    "What began or ended part-way through "
                            + basis.yearBefore()
                            + " counts for a whole year in "
                            + basis.year()
                            + ". "
                            + ofParts(parts);
            case TURNOVER ->
                    "New clients take the places of those who leave, at another cost. "
                            + ofParts(parts);
            case CALENDAR -> calendar();
            case DEMOGRAPHY -> new GrowthSentence(basis).demography();
            case DEMAND -> new GrowthSentence(basis).demand();
            case COMPLEXITY -> new GrowthSentence(basis).complexity();
            case TRANSITIONS -> transitions();
            case TRANSFORMATION ->
                    "Measures that move clients in " + basis.year() + ". " + ofParts(parts);
            case NLW -> livingWage();
            case PROVIDER_PAY ->
                    said(PROVIDER_PAY, Driver.PROVIDER_PAY_GROWTH)
                            + types(
                                    ServiceType::otherPayShare,
                                    "has such staff",
                                    "have such staff");
            case EMPLOYER_NI -> insurance() + " " + ofParts(parts);
            case NON_PAY -> said(PRICES, Driver.CPI) + ofParts(parts);
            case FEE_DECISION -> feeDecision();
            case CLIENT_CONTRIBUTIONS -> income(step, "Client contributions");
            case HEALTH_INCOME -> income(step, "Payments from health");
            case OWN_PAY -> said(AWARD, Driver.PAY_AWARD) + ofParts(parts);
            case OWN_NI -> insurance() + " " + ofParts(parts);
            case OWN_NON_PAY -> said(OWN_PRICES, Driver.CPI) + ofParts(parts);
            case OTHER_LINES -> "Other lines change at rates of their own. " + ofParts(parts);
            case GROWTH_BIDS -> bids();
            case SAVINGS -> savings();
        };
    }

    /// Which parts weigh most.
    static String ofParts(PartsTable parts) {
        if (parts.rows().isEmpty()) {
            return "It adds nothing.";
        }
        PartsTable.Part first = parts.rows().getFirst();
        if (parts.rows().size() == 1) {
            return "All of it is in " + first.name() + ".";
        }
        PartsTable.Part second = parts.rows().get(1);
        return first.name()
                + " moves most, by "
                + MoneyFormat.signedMillions(first.amount())
                + ", then "
                + second.name()
                + ", by "
                + MoneyFormat.signedMillions(second.amount())
                + ".";
    }

    private String opening() {
        return basis.y() == 1
                ? "The approved budget of "
                        + basis.yearBefore()
                        + ": the sum of "
                        + basis.model().budgetLines().size()
                        + " lines."
                : "The requirement of " + basis.yearBefore() + ", where this year starts.";
    }

    private String calendar() {
        int more = basis.year().days() - basis.yearBefore().days();
        String compared =
                switch (Integer.signum(more)) {
                    case 1 -> "one more than ";
                    case -1 -> "one fewer than ";
                    default -> "as many as ";
                };
        return basis.year()
                + " has "
                + basis.year().days()
                + " days, "
                + compared
                + basis.yearBefore()
                + ", and care is paid by the day.";
    }

    private String said(Moves moves, Driver driver) {
        return moves.of(basis.drivers().value(driver, basis.year())) + ". ";
    }

    private String transitions() {
        List<PipelineCase> moving =
                Pipeline.of(basis.model(), basis.drivers(), basis.projection())
                        .beginning(basis.year());
        if (moving.isEmpty()) {
            return "No young person is due to move from children’s services in "
                    + basis.year()
                    + ". "
                    + ofParts(parts);
        }
        double expected = moving.stream().mapToDouble(PipelineCase::weight).sum();
        return number(moving.size())
                + (moving.size() == 1 ? " young person is" : " young people are")
                + " due to move from children’s services in "
                + basis.year()
                + "; by probability "
                + Math.round(expected)
                + " of them. "
                + ofParts(parts);
    }

    private String livingWage() {
        String now = value(Driver.NLW);
        String before = value(Driver.NLW, basis.yearBefore());
        String change =
                now.equals(before)
                        ? "The wage stays at " + now + " an hour. "
                        : "The wage goes from "
                                + before
                                + " to "
                                + now
                                + " an hour on 1 April "
                                + basis.year().startYear()
                                + ". ";
        return change
                + types(
                        ServiceType::nlwShare,
                        "pays staff at that wage; its fees follow by the share of cost it covers",
                        "pay staff at that wage; their fees follow by the share of cost it covers");
    }

    private String types(ToDoubleFunction<ServiceType> share, String one, String many) {
        long count =
                basis.model().serviceTypes().stream()
                        .filter(t -> share.applyAsDouble(t) > 0)
                        .count();
        String which =
                switch ((int) count) {
                    case 0 -> "No service type " + one.split(";", 2)[0];
                    case 1 -> "One service type " + one;
                    default -> number(count) + " service types " + many;
                };
        return which + ".";
    }

    private String insurance() {
        String now = rules(basis.year());
        String before = rules(basis.yearBefore());
        return now.equals(before)
                ? "Employer National Insurance stays at " + now + "."
                : "Employer National Insurance goes from " + before + " to " + now + " a job.";
    }

    private String rules(FinancialYear year) {
        return value(Driver.EMPLOYER_NI_RATE, year)
                + " over "
                + value(Driver.EMPLOYER_NI_THRESHOLD, year);
    }

    private String feeDecision() {
        StepParts types = new StepParts(basis);
        double cost = 0;
        double pressure = 0;
        double award = 0;
        for (int t = 0; t < basis.run().types().length; t++) {
            double on = types.upliftedCost(t);
            cost += on;
            pressure += on * basis.run().types()[t].uplift().pressure();
            award += on * basis.run().types()[t].uplift().award();
        }
        if (cost == 0) {
            return "No fees are uplifted in " + basis.year() + ".";
        }
        Money amount = basis.amount(Step.FEE_DECISION);
        String effect =
                switch (Long.signum(amount.pence())) {
                    case 1 -> ", which adds " + MoneyFormat.brief(amount) + ".";
                    case -1 -> ", which spares " + MoneyFormat.brief(amount.negated()) + ".";
                    default -> ".";
                };
        return FEES.of(Math.round(award / cost * PER_MILLE) / PER_MILLE)
                + " on average against a pressure of "
                + MoneyFormat.percent(pressure / cost)
                + effect;
    }

    private String income(Step step, String what) {
        Money amount = basis.amount(step);
        String change =
                switch (Long.signum(amount.pence())) {
                    case 1 -> "fall by " + MoneyFormat.brief(amount) + ", which raises net cost.";
                    case -1 ->
                            "grow by "
                                    + MoneyFormat.brief(amount.negated())
                                    + ", which lowers net cost.";
                    default -> "do not change.";
                };
        return what + " " + change + " " + ofParts(parts);
    }

    private String bids() {
        List<GrowthBid> fresh =
                basis.model().bids().stream()
                        .filter(b -> b.year().equals(basis.year()))
                        .sorted(Comparator.comparing(GrowthBid::amount).reversed())
                        .toList();
        if (fresh.isEmpty()) {
            return "No bid is new in " + basis.year() + ". " + ofParts(parts);
        }
        return number(fresh.size())
                + (fresh.size() == 1 ? " bid is" : " bids are")
                + " new in "
                + basis.year()
                + ", the largest "
                + fresh.getFirst().name()
                + " at "
                + MoneyFormat.brief(fresh.getFirst().amount())
                + ".";
    }

    private String savings() {
        SavingsAtRisk fresh = SavingsAtRisk.of(basis.model(), basis.scenario(), basis.year());
        if (fresh.target().isZero()) {
            return "No new savings are planned for " + basis.year() + ". " + ofParts(parts);
        }
        return "New savings of "
                + MoneyFormat.brief(fresh.target())
                + " are planned for "
                + basis.year()
                + "; after deliverability and delay "
                + MoneyFormat.brief(fresh.expected())
                + " of that is expected in the year.";
    }

    private String value(Driver driver) {
        return value(driver, basis.year());
    }

    private String value(Driver driver, FinancialYear year) {
        OptionalDouble found = basis.drivers().find(driver, year);
        boolean isGrowth = driver.unit() == DriverUnit.FRACTION;
        return found.isPresent()
                ? DriverWords.of(driver, found.getAsDouble())
                : isGrowth ? "0.0%" : "no value";
    }

    private static String number(long count) {
        return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
    }
}
