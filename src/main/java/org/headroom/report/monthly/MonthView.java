package org.headroom.report.monthly;

import org.headroom.domain.Cohort;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthReport;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.LinePosition;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A month that is kept, with what may be told of it.
///
/// @param position against the budget
/// @param run forecasts up to the month
/// @param isShared whether small numbers are suppressed, and words left out that may name somebody
/// @param suppression cohorts and lines of few people, in the month or in the budget
public record MonthView(
        MonthPosition position,
        ForecastRun run,
        boolean isShared,
        Suppression suppression,
        String council) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final double DAYS_A_WEEK = 7;

    /// What is to be done where no month is kept.
    public static final String NONE =
            "No month is kept yet. Keep one on the Monitoring page, or with the command month take.";

    /// A count of a cohort's people, as it may be told.
    ///
    /// @param count negative is not known
    public record Count(double count, boolean isHidden) {

        /// A number, or the words that stand for it.
        public String shown() {
            return count < 0
                    ? MoneyFormat.NONE
                    : !isHidden
                            ? String.format(Locale.UK, "%,.0f", count)
                            : FewPeople.isFew(count) ? Disclosure.FEWER : Disclosure.SUPPRESSED;
        }
    }

    /// The month that was asked for, else the newest; empty where none is kept.
    ///
    /// @throws IllegalArgumentException if months are kept but not the one that was asked for
    public static Optional<MonthView> of(PaperBasis basis) {
        Monitoring monitoring = basis.model().monitoring();
        List<LocalDate> kept =
                monitoring.months().stream().map(MonthReport::monthEnd).sorted().toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of(
                                basis,
                                MonthPosition.of(
                                        monitoring,
                                        basis.month()
                                                .map(m -> asked(m, kept))
                                                .orElse(kept.getLast()))));
    }

    private static LocalDate asked(YearMonth month, List<LocalDate> kept) {
        if (!kept.contains(month.atEndOfMonth())) {
            throw new IllegalArgumentException(
                    "The month "
                            + month
                            + " is not kept. There are "
                            + kept.stream()
                                    .map(YearMonth::from)
                                    .map(YearMonth::toString)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return month.atEndOfMonth();
    }

    private static MonthView of(PaperBasis basis, MonthPosition position) {
        boolean isShared = basis.disclosure().isOn();
        Suppression suppression =
                isShared
                        ? Suppression.ofMonth(
                                position.cohorts().stream().map(c -> part(c, position)).toList(),
                                position.lines().stream().map(l -> l.kept().budgetLine()).toList())
                        : Suppression.NONE;
        return new MonthView(
                position,
                ForecastRun.of(basis.model().monitoring(), position.month().monthEnd()),
                isShared,
                suppression,
                basis.model().info().council());
    }

    /// The people behind a cohort's figures: those there at the end and those budgeted for. Where
    /// nobody is left the cost is of few who were there.
    private static Suppression.Part part(CohortPosition position, MonthPosition month) {
        MonthCohort kept = position.kept();
        double budget = kept.budgetClientWeeks() * DAYS_A_WEEK / month.month().year().days();
        boolean isOfNobody = kept.clients() == 0 && !kept.gross().isZero();
        return new Suppression.Part(
                kept.cohort(), kept.budgetLine(), List.of(isOfNobody ? 1 : kept.clients(), budget));
    }

    public boolean isHidden(Cohort cohort) {
        return suppression.cohorts().contains(cohort);
    }

    /// Whether neither the ledger nor the purchased care of a line is told.
    public boolean isHidden(LinePosition line) {
        return suppression.lines().contains(line.kept().budgetLine());
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

    /// Clients of each cohort at the end of the month.
    public List<Count> clients() {
        return position.cohorts().stream()
                .map(c -> new Count(c.kept().clients(), isHidden(c.cohort())))
                .toList();
    }

    /// Starters of each cohort since April.
    public List<Count> starters() {
        return position.cohorts().stream().map(c -> moved(c, c.kept().starters())).toList();
    }

    /// Leavers of each cohort since April.
    public List<Count> leavers() {
        return position.cohorts().stream().map(c -> moved(c, c.kept().leavers())).toList();
    }

    /// Starters and leavers are suppressed together: their difference is known from the clients of
    /// two months.
    private Count moved(CohortPosition of, OptionalInt count) {
        boolean isHidden =
                isShared
                        && (isHidden(of.cohort())
                                || FewPeople.isFew(of.kept().starters().orElse(0))
                                || FewPeople.isFew(of.kept().leavers().orElse(0)));
        return new Count(count.orElse(-1), isHidden);
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
        return Optional.of(position.month().source()).filter(s -> !s.isEmpty());
    }

    /// What the forecast rests on, as its maker wrote it.
    public Optional<String> assumptions() {
        return Optional.of(position.month().assumptions()).filter(s -> !s.isEmpty());
    }
}
