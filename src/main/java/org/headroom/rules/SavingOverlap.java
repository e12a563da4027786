package org.headroom.rules;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Savings of a year on one budget line that may take the same pound off twice (method section 6,
/// once only).
///
/// A scheme names a budget line, not clients, so an overlap is a question to the people who own the
/// schemes, not an error.
///
/// @param line the budget line
/// @param schemes that start saving there in the year, in the model's order
/// @param others what else saves there: measures, or service types by their demand or fees; none
///   where schemes overlap each other
/// @param most what at most is counted twice
public record SavingOverlap(
        Kind kind, String line, List<String> schemes, List<String> others, Money most) {

    /// What a scheme overlaps with.
    public enum Kind {
        /// Another scheme of the year on the line.
        SCHEMES,
        /// Transformation measures on service types of the line.
        MEASURES,
        /// Demand that falls for service types of the line.
        DEMAND,
        /// Fees of service types of the line, held below pressure or set by a policy.
        FEES
    }

    public SavingOverlap {
        schemes = List.copyOf(schemes);
        others = List.copyOf(others);
    }

    /// A scheme's new saving of the year.
    private record Starting(String scheme, Money target) {}

    /// Every overlap of a plan year, line by line.
    public static List<SavingOverlap> of(Model model, Projection projection, FinancialYear year) {
        List<SavingOverlap> overlaps = new ArrayList<>();
        DriverTable drivers = DriverTable.of(model, projection.scenario());
        for (String line : lines(model)) {
            List<Starting> starting = starting(model, line, year);
            if (!starting.isEmpty()) {
                schemes(line, starting, overlaps);
                measures(model, line, starting, year, overlaps);
                demand(model, drivers, line, starting, year, overlaps);
                fees(model, projection, line, starting, year, overlaps);
            }
        }
        return overlaps;
    }

    private static List<String> lines(Model model) {
        return model.budgetLines().stream().map(l -> l.name()).toList();
    }

    private static List<Starting> starting(Model model, String line, FinancialYear year) {
        List<Starting> starting = new ArrayList<>();
        for (SavingScheme scheme : model.savings()) {
            if (scheme.budgetLine().map(line::equals).orElse(false)) {
                Money target =
                        model.savingsProfile().stream()
                                .filter(t -> t.scheme().equals(scheme.name()))
                                .filter(t -> t.year().equals(year))
                                .map(SavingTranche::target)
                                .reduce(Money.ZERO, Money::plus);
                if (target.pence() > 0) {
                    starting.add(new Starting(scheme.name(), target));
                }
            }
        }
        return starting;
    }

    private static Money sum(List<Starting> starting) {
        return starting.stream().map(Starting::target).reduce(Money.ZERO, Money::plus);
    }

    private static List<String> names(List<Starting> starting) {
        return starting.stream().map(Starting::scheme).toList();
    }

    /// All but the largest: no more than that can be in another scheme too.
    private static void schemes(
            String line, List<Starting> starting, List<SavingOverlap> overlaps) {
        if (starting.size() > 1) {
            Money largest =
                    starting.stream().map(Starting::target).max(Money::compareTo).orElseThrow();
            Money most = sum(starting).minus(largest);
            overlaps.add(new SavingOverlap(Kind.SCHEMES, line, names(starting), List.of(), most));
        }
    }

    private static void measures(
            Model model,
            String line,
            List<Starting> starting,
            FinancialYear year,
            List<SavingOverlap> overlaps) {
        List<String> begun =
                on(model, line).stream()
                        .filter(m -> FinancialYear.of(m.firstMonth()).compareTo(year) <= 0)
                        .map(Measure::name)
                        .distinct()
                        .toList();
        if (!begun.isEmpty()) {
            overlaps.add(
                    new SavingOverlap(Kind.MEASURES, line, names(starting), begun, sum(starting)));
        }
    }

    /// What demand saves by falling is not told apart, so all of the schemes may be in it.
    private static void demand(
            Model model,
            DriverTable drivers,
            String line,
            List<Starting> starting,
            FinancialYear year,
            List<SavingOverlap> overlaps) {
        List<String> falling = TwiceReports.falling(model, drivers, line, year);
        if (!falling.isEmpty()) {
            overlaps.add(
                    new SavingOverlap(Kind.DEMAND, line, names(starting), falling, sum(starting)));
        }
    }

    /// Measures that move clients into or out of a service type of a line.
    static List<Measure> on(Model model, String line) {
        Set<String> types = types(model, line);
        return model.measures().stream()
                .filter(m -> types.contains(m.cohort().serviceType()))
                .toList();
    }

    private static Set<String> types(Model model, String line) {
        return model.serviceTypes().stream()
                .filter(t -> t.budgetLine().equals(line))
                .map(ServiceType::name)
                .collect(Collectors.toSet());
    }

    private static void fees(
            Model model,
            Projection projection,
            String line,
            List<Starting> starting,
            FinancialYear year,
            List<SavingOverlap> overlaps) {
        Set<String> types = types(model, line);
        List<String> touched = new ArrayList<>();
        Money saved = Money.ZERO;
        for (ServiceTypeProjection type : types(projection, year)) {
            Money decision = type.feeCost().feeDecision();
            boolean isBelow = decision.pence() < 0;
            if (types.contains(type.serviceType()) && (isBelow || hasPolicy(model, type, year))) {
                touched.add(type.serviceType());
                saved = isBelow ? saved.minus(decision) : saved;
            }
        }
        if (!touched.isEmpty()) {
            Money target = sum(starting);
            Money most = saved.compareTo(target) < 0 ? saved : target;
            overlaps.add(new SavingOverlap(Kind.FEES, line, names(starting), touched, most));
        }
    }

    private static List<ServiceTypeProjection> types(Projection projection, FinancialYear year) {
        return projection.years().stream()
                .filter(y -> y.year().equals(year))
                .map(YearProjection::serviceTypes)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean hasPolicy(Model model, ServiceTypeProjection type, FinancialYear year) {
        return model.feePolicies().stream()
                .filter(p -> p.year().equals(year))
                .map(FeePolicy::serviceType)
                .anyMatch(type.serviceType()::equals);
    }
}
