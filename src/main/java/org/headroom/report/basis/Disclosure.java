package org.headroom.report.basis;

import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a paper may tell of few people. In papers for sharing, counts under five and the money that
/// rests on them are suppressed; where a total would give them away, a second part is suppressed
/// with them.
///
/// The bridge step of a year that rests on few people is told together with another, so that
/// neither is known alone and the bridge still adds up.
///
/// @param isOn whether small numbers are suppressed at all
/// @param joined steps that are told together with another, by year
/// @param suppression what no table tells of cohorts, services, lines and ages
public record Disclosure(boolean isOn, Map<FinancialYear, Joined> joined, Suppression suppression) {

    /// Steps of few people and the step that they are told with.
    public record Joined(Set<Step> steps, Step carrier) {

        public Joined {
            steps = Set.copyOf(steps);
        }
    }

    /// Stands for a suppressed count.
    public static final String FEWER = "fewer than 5";

    /// Stands for what somebody wrote by hand.
    public static final String LEFT_OUT = "Left out of copies for sharing.";

    /// Stands for suppressed money.
    public static final String SUPPRESSED = "[suppressed]";

    /// Steps that may carry others, the likeliest first.
    private static final List<Step> CARRIERS =
            List.of(
                    Step.COMPLEXITY,
                    Step.DEMAND,
                    Step.DEMOGRAPHY,
                    Step.FULL_YEAR_EFFECT,
                    Step.TURNOVER,
                    Step.NLW,
                    Step.NON_PAY,
                    Step.PROVIDER_PAY,
                    Step.REBASE,
                    Step.OWN_PAY,
                    Step.OTHER_LINES);

    public Disclosure {
        joined = Map.copyOf(joined);
    }

    static Disclosure of(Projection projection, StepsOfFew few, Suppression suppression) {
        Map<FinancialYear, Joined> joined = new HashMap<>();
        for (YearProjection year : projection.years()) {
            Set<Step> steps = few.of(year);
            if (!steps.isEmpty()) {
                joined.put(year.year(), new Joined(steps, carrier(year, steps)));
            }
        }
        return new Disclosure(true, joined, suppression);
    }

    /// Of papers that stay in the council.
    static Disclosure open() {
        return new Disclosure(false, Map.of(), Suppression.NONE);
    }

    private static Step carrier(YearProjection year, Set<Step> steps) {
        List<Step> others = CARRIERS.stream().filter(step -> !steps.contains(step)).toList();
        return others.stream()
                .filter(step -> !year.bridge().amount(step).isZero())
                .findFirst()
                .orElseGet(others::getFirst);
    }

    /// Steps of a year that are told together with another, and that one.
    public Optional<Joined> joined(YearProjection year) {
        return Optional.ofNullable(joined.get(year.year()));
    }

    /// Whether a step is told together with another, so that its own explanation does not hold.
    public boolean joins(YearProjection year, Step step) {
        return joined(year)
                .filter(j -> j.steps().contains(step) || j.carrier() == step)
                .isPresent();
    }

    /// Whether naming the parts of a step, which are service types or budget lines, would tell of
    /// few people.
    public boolean silences(YearProjection year, Step step) {
        return isOn
                && switch (step) {
                    case TRANSITIONS, TRANSFORMATION -> true;
                    case OPENING,
                            REBASE,
                            OWN_PAY,
                            OWN_NI,
                            OWN_NON_PAY,
                            OTHER_LINES,
                            GROWTH_BIDS,
                            SAVINGS ->
                            joins(year, step) || !suppression.lines().isEmpty();
                    case FULL_YEAR_EFFECT,
                            TURNOVER,
                            CALENDAR,
                            DEMOGRAPHY,
                            DEMAND,
                            COMPLEXITY,
                            NLW,
                            PROVIDER_PAY,
                            EMPLOYER_NI,
                            NON_PAY,
                            FEE_DECISION,
                            CLIENT_CONTRIBUTIONS,
                            HEALTH_INCOME ->
                            joins(year, step) || !suppression.services().isEmpty();
                };
    }

    /// Whether a figure that rests on so many people is suppressed.
    public boolean hides(double count) {
        return isOn && FewPeople.isFew(count);
    }

    /// Which of some parts are suppressed: those of few people and, where that is one alone, the
    /// next smallest, because the total less all others would give it away.
    ///
    /// @param counts people behind each part
    public boolean[] hidden(double[] counts) {
        boolean[] hidden = new boolean[counts.length];
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = hides(counts[i]);
            all += hidden[i] ? 1 : 0;
        }
        if (all == 1) {
            int next = -1;
            for (int i = 0; i < counts.length; i++) {
                boolean open = !hidden[i] && counts[i] > 0;
                if (open && (next < 0 || counts[i] < counts[next])) {
                    next = i;
                }
            }
            if (next >= 0) {
                hidden[next] = true;
            }
        }
        return hidden;
    }

    /// The projection as it may be told.
    Projection applied(Projection projection) {
        List<YearProjection> years = new ArrayList<>();
        for (YearProjection year : projection.years()) {
            years.add(joined(year).map(j -> joining(year, j)).orElse(year));
        }
        return new Projection(
                projection.model(),
                projection.scenario(),
                projection.baseYear(),
                projection.dataCut(),
                projection.base(),
                years);
    }

    private static YearProjection joining(YearProjection year, Joined joined) {
        List<Money> amounts = new ArrayList<>(year.bridge().amounts());
        for (Step step : joined.steps()) {
            int carrier = joined.carrier().ordinal();
            amounts.set(carrier, amounts.get(carrier).plus(year.bridge().amount(step)));
            amounts.set(step.ordinal(), Money.ZERO);
        }
        return new YearProjection(
                year.year(),
                year.requirement(),
                year.funding(),
                year.gap(),
                year.incrementalGap(),
                year.councilGap(),
                new BudgetBridge(amounts),
                year.lines(),
                year.serviceTypes());
    }
}
