package org.headroom.report.basis;

import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a paper may tell of few people. In papers for sharing, counts under five and the money that
/// rests on them are suppressed; where a total would give them away, a second part is suppressed
/// with them.
///
/// The bridge step of a year in which fewer than five young people move is told together with the
/// step before it, so that neither is known alone and the bridge still adds up.
///
/// @param isOn whether small numbers are suppressed at all
/// @param joined years in which transitions are told together with another step
/// @param suppression what no table tells of cohorts, services, lines and ages
public record Disclosure(boolean isOn, Set<FinancialYear> joined, Suppression suppression) {

    /// Stands for a suppressed count.
    public static final String FEWER = "fewer than 5";

    /// Stands for what somebody wrote by hand.
    public static final String LEFT_OUT = "Left out of copies for sharing.";

    /// Stands for suppressed money.
    public static final String SUPPRESSED = "[suppressed]";

    /// Steps that may carry transitions, the likeliest first.
    private static final List<Step> CARRIERS =
            List.of(
                    Step.COMPLEXITY,
                    Step.DEMAND,
                    Step.DEMOGRAPHY,
                    Step.FULL_YEAR_EFFECT,
                    Step.REBASE);

    public Disclosure {
        joined = Set.copyOf(joined);
    }

    static Disclosure of(
            boolean isSharing, Projection projection, Pipeline pipeline, Suppression suppression) {
        Set<FinancialYear> joined = new HashSet<>();
        if (isSharing) {
            for (YearProjection year : projection.years()) {
                if (FewPeople.isFew(pipeline.beginning(year.year()).size())) {
                    joined.add(year.year());
                }
            }
        }
        return new Disclosure(isSharing, joined, suppression);
    }

    /// Whether a step is told together with another, so that its own explanation does not hold.
    public boolean joins(YearProjection year, Step step) {
        return joined.contains(year.year()) && (step == Step.TRANSITIONS || step == carrier(year));
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

    /// The step that transitions are told with in a year.
    public static Step carrier(YearProjection year) {
        return CARRIERS.stream()
                .filter(step -> !year.bridge().amount(step).isZero())
                .findFirst()
                .orElse(Step.COMPLEXITY);
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
            years.add(joined.contains(year.year()) ? joining(year) : year);
        }
        return new Projection(
                projection.model(),
                projection.scenario(),
                projection.baseYear(),
                projection.dataCut(),
                projection.base(),
                years);
    }

    private static YearProjection joining(YearProjection year) {
        Step carrier = carrier(year);
        List<Money> amounts = new ArrayList<>(year.bridge().amounts());
        Money transitions = year.bridge().amount(Step.TRANSITIONS);
        amounts.set(carrier.ordinal(), year.bridge().amount(carrier).plus(transitions));
        amounts.set(Step.TRANSITIONS.ordinal(), Money.ZERO);
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
