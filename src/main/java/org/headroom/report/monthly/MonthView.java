package org.headroom.report.monthly;

import org.headroom.domain.Cohort;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthReport;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.Money;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.statutory.Suppression;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The newest month that is kept, with what may be told of it.
///
/// @param position against the budget
/// @param run forecasts up to the month
/// @param isShared whether small numbers are suppressed, and words left out that may name somebody
/// @param suppression cohorts of few people, in the month or in the budget
/// @param isLineHidden whether a line's purchased care would give a cohort away
public record MonthView(
        MonthPosition position,
        ForecastRun run,
        boolean isShared,
        Suppression suppression,
        boolean isLineHidden,
        String council) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final double DAYS_A_WEEK = 7;

    /// What is to be done where no month is kept.
    public static final String NONE =
            "No month is kept yet. Keep one on the Monitoring page, or with the command month take.";

    /// Counts of people by cohort, as they may be told.
    ///
    /// @param hidden in the order of the month's cohorts
    public record Counts(List<String> shown, boolean[] hidden) {

        public Counts {
            shown = List.copyOf(shown);
            hidden = hidden.clone();
        }

        @Override
        public boolean[] hidden() {
            return hidden.clone();
        }
    }

    /// The newest month of a model; empty where none is kept.
    public static Optional<MonthView> of(PaperBasis basis) {
        Monitoring monitoring = basis.model().monitoring();
        Optional<LocalDate> newest =
                monitoring.months().stream()
                        .map(MonthReport::monthEnd)
                        .max(Comparator.naturalOrder());
        return newest.map(end -> of(basis, MonthPosition.of(monitoring, end)));
    }

    private static MonthView of(PaperBasis basis, MonthPosition position) {
        List<CohortYear> people =
                position.cohorts().stream().map(c -> people(c, position)).toList();
        Suppression suppression = Suppression.of(basis.disclosure(), people);
        return new MonthView(
                position,
                ForecastRun.of(basis.model().monitoring(), position.month().monthEnd()),
                basis.disclosure().isOn(),
                suppression,
                givesAway(position, suppression),
                basis.model().info().council());
    }

    /// The people behind a cohort's figures: of those there at the end and those budgeted for, the
    /// fewer.
    private static CohortYear people(CohortPosition position, MonthPosition month) {
        MonthCohort kept = position.kept();
        double budget = kept.budgetClientWeeks() * DAYS_A_WEEK / month.month().year().days();
        double clients = kept.clients();
        double fewest =
                clients > 0 && budget > 0 ? Math.min(clients, budget) : Math.max(clients, budget);
        return new CohortYear(kept.cohort(), fewest, kept.gross(), Money.ZERO, Money.ZERO);
    }

    private static boolean givesAway(MonthPosition position, Suppression suppression) {
        Map<String, Integer> hidden = new HashMap<>();
        for (CohortPosition cohort : position.cohorts()) {
            if (suppression.cohorts().contains(cohort.cohort())) {
                hidden.merge(cohort.kept().budgetLine(), 1, Integer::sum);
            }
        }
        return suppression.total() || hidden.containsValue(1);
    }

    public boolean isHidden(Cohort cohort) {
        return suppression.cohorts().contains(cohort);
    }

    /// Whether the sums of all cohorts would give one away.
    public boolean isTotalHidden() {
        return suppression.total();
    }

    /// As `September 2024`.
    public String name() {
        return MONTH.format(position.month().monthEnd());
    }

    /// Which month of the year it is: April is 1.
    public int number() {
        return ForecastRun.monthOf(position.month().monthEnd());
    }

    /// Clients, starters and leavers of a cohort; small ones, and one more where one alone would be
    /// known from the sum, stand as words.
    ///
    /// @param counts by cohort, in the order of the month; negative is not known
    public Counts counts(Disclosure disclosure, double[] counts) {
        boolean[] hidden = disclosure.hidden(counts);
        String[] shown = new String[counts.length];
        for (int i = 0; i < counts.length; i++) {
            hidden[i] |= isHidden(position.cohorts().get(i).cohort());
            shown[i] =
                    counts[i] < 0
                            ? "–"
                            : !hidden[i]
                                    ? String.format(Locale.UK, "%,.0f", counts[i])
                                    : Disclosure.isFew(counts[i])
                                            ? Disclosure.FEWER
                                            : Disclosure.SUPPRESSED;
        }
        return new Counts(List.of(shown), hidden);
    }

    /// A cohort in words.
    public static String words(Cohort cohort) {
        return CodeWords.of(cohort.serviceType())
                + ", "
                + CodeWords.of(cohort.ageGroup())
                + ", "
                + CodeWords.of(cohort.supportReason()).toLowerCase(Locale.UK);
    }

    /// Where the month comes from; files and notes are left out of papers for sharing, because they
    /// may name somebody.
    public Optional<String> source() {
        return isShared ? Optional.empty() : Optional.of(position.month().source());
    }

    /// What the forecast rests on, as its maker wrote it.
    public Optional<String> assumptions() {
        String words = position.month().assumptions();
        return isShared || words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
