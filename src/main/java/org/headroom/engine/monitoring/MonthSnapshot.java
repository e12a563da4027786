package org.headroom.engine.monitoring;

import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.CohortActivity.ToDate;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.variance.Position.Care;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A month as it stood: what a model's packages, lines and savings said at its data cut, beside the
/// budget's activity.
///
/// @param month what it is compared with and where it comes from
/// @param cohorts those with care or with a budget
/// @param lines every budget line
/// @param savings every scheme with a target in the year
public record MonthSnapshot(
        MonthReport month,
        List<MonthCohort> cohorts,
        List<MonthLine> lines,
        List<MonthSaving> savings) {

    public MonthSnapshot {
        cohorts = List.copyOf(cohorts);
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
    }

    /// Where a month comes from, in words.
    ///
    /// @param source the extracts that were read
    /// @param assumptions what the forecast rests on; may be empty
    public record Words(String source, String assumptions) {}

    /// The month that ends on a model's data cut.
    ///
    /// @param model with the packages and the ledger of the month
    public static MonthSnapshot of(PreparedModel model, BudgetActivity budget, Words words) {
        LocalDate end = model.model().info().dataCut();
        return new MonthSnapshot(
                new MonthReport(end, budget.name(), words.source(), words.assumptions()),
                cohorts(model, budget, end),
                lines(model.model(), end),
                savings(model.model(), end));
    }

    private static List<MonthCohort> cohorts(
            PreparedModel prepared, BudgetActivity budget, LocalDate end) {
        Model model = prepared.model();
        Map<String, String> lineOf = new HashMap<>();
        for (ServiceType type : model.serviceTypes()) {
            lineOf.put(type.name(), type.budgetLine());
        }
        Set<Cohort> averages = new HashSet<>();
        for (CohortSettings settings : model.cohorts()) {
            if (settings.isAverages()) {
                averages.add(settings.cohort());
            }
        }
        Map<Cohort, ClientMovement> movements = ClientMovement.of(model);
        List<MonthCohort> cohorts = new ArrayList<>();
        Set<Cohort> met = new HashSet<>();
        for (CohortActivity activity : prepared.activity().cohorts()) {
            Cohort cohort = activity.cohort();
            met.add(cohort);
            String line = lineOf.getOrDefault(cohort.serviceType(), "");
            Care care = budget.wholeYear().care(cohort);
            cohorts.add(
                    averages.contains(cohort)
                            ? averaged(end, activity, line, care)
                            : counted(
                                    end,
                                    activity,
                                    line,
                                    movements.getOrDefault(cohort, ClientMovement.NONE),
                                    care));
        }
        budget.wholeYear()
                .cohorts()
                .forEach((cohort, care) -> {
                    if (!met.contains(cohort)) {
                        String line = lineOf.getOrDefault(cohort.serviceType(), UNKNOWN_LINE);
                        cohorts.add(
                                row(
                                        end,
                                        cohort,
                                        line,
                                        Presence.counted(ClientMovement.NONE),
                                        NOTHING,
                                        care));
                    }
                });
        return cohorts.stream().filter(MonthSnapshot::isAnything).toList();
    }

    /// The line of a cohort whose service type the model no longer has.
    private static final String UNKNOWN_LINE = "No line of the model";

    private static final ToDate NOTHING = new ToDate(0, 0, 0, 0);

    /// Who is there and who came and went, as far as it is known.
    private record Presence(double clients, OptionalInt starters, OptionalInt leavers) {

        static Presence counted(ClientMovement movement) {
            return new Presence(
                    movement.closing(),
                    OptionalInt.of(movement.starters()),
                    OptionalInt.of(movement.leavers()));
        }

        static Presence averaged(double clients) {
            return new Presence(clients, OptionalInt.empty(), OptionalInt.empty());
        }
    }

    private static MonthCohort averaged(
            LocalDate end, CohortActivity activity, String line, Care budget) {
        Presence presence = Presence.averaged(activity.clients());
        return row(end, activity.cohort(), line, presence, activity.toDate(), budget);
    }

    private static MonthCohort counted(
            LocalDate end,
            CohortActivity activity,
            String line,
            ClientMovement movement,
            Care budget) {
        Presence presence = Presence.counted(movement);
        return row(end, activity.cohort(), line, presence, activity.toDate(), budget);
    }

    private static MonthCohort row(
            LocalDate end,
            Cohort cohort,
            String line,
            Presence presence,
            ToDate toDate,
            Care budget) {
        return new MonthCohort(
                end,
                cohort,
                line,
                presence.clients(),
                presence.starters(),
                presence.leavers(),
                toDate.clientWeeks(),
                Money.of(toDate.gross()),
                Money.of(toDate.client() + toDate.health()),
                budget.clientWeeks(),
                Money.of(budget.clientWeeks() * budget.weeklyCost()));
    }

    private static boolean isAnything(MonthCohort row) {
        return row.clients() != 0
                || row.clientWeeks() != 0
                || !row.gross().isZero()
                || row.budgetClientWeeks() != 0;
    }

    private static List<MonthLine> lines(Model model, LocalDate end) {
        return model.budgetLines().stream()
                .map(line ->
                        new MonthLine(
                                end,
                                line.name(),
                                line.approvedBudget(),
                                Optional.empty(),
                                line.forecastOutturn()))
                .toList();
    }

    private static List<MonthSaving> savings(Model model, LocalDate end) {
        return model.savingsProfile().stream()
                .filter(tranche -> tranche.year().equals(model.info().baseYear()))
                .map(tranche ->
                        new MonthSaving(
                                end, tranche.scheme(), tranche.target(), tranche.delivered()))
                .toList();
    }

    /// The month without lines and savings, where only the activity of that time is known.
    public MonthSnapshot activityAlone() {
        return new MonthSnapshot(month, cohorts, List.of(), List.of());
    }

    /// What is watched with this month kept; it takes the place of one that ends on the same day,
    /// whose ledger to date stays where the line is still there.
    public Monitoring in(Monitoring before) {
        LocalDate end = month.monthEnd();
        Map<String, Optional<Money>> toDate = new HashMap<>();
        before.lines().stream()
                .filter(line -> line.monthEnd().equals(end))
                .forEach(line -> toDate.put(line.budgetLine(), line.toDate()));
        List<MonthLine> kept =
                lines.stream()
                        .map(line ->
                                new MonthLine(
                                        end,
                                        line.budgetLine(),
                                        line.budget(),
                                        toDate.getOrDefault(line.budgetLine(), line.toDate()),
                                        line.forecast()))
                        .toList();
        Monitoring others = before.without(end);
        return new Monitoring(
                both(others.months(), List.of(month)),
                both(others.cohorts(), cohorts),
                both(others.lines(), kept),
                both(others.savings(), savings),
                others.forecasts());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
