package org.headroom.testing;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The care side of a made-up model: service types, packages, cohorts, transitions, measures and
/// fee policies.
final class RandomActivity {

    static final List<String> AGES = List.of("18-64", "65-74", "75-84", "85+");

    private static final List<String> REASONS =
            List.of("physical", "memory", "learning_disability", "mental health, other");
    private static final List<String> MIXES =
            List.of("37:1", "16:0.3;25:0.4;37:0.3", "1:0.5;60:0.5", "12.5:0.25;30:0.25;37:0.5");

    private final Model start;
    private final Dice dice;
    private final FinancialYear base;
    private final LocalDate dataCut;
    private final int planYears;

    private RandomActivity(Model model, Dice dice) {
        this.start = model;
        this.dice = dice;
        base = model.info().baseYear();
        dataCut = model.info().dataCut();
        planYears = model.info().planYears();
    }

    static Model of(Model model, Dice dice) {
        return new RandomActivity(model, dice).build();
    }

    private Model build() {
        Model model = start.withServiceTypes(serviceTypes());
        if (model.serviceTypes().isEmpty()) {
            return model;
        }
        List<Cohort> cohorts = cohorts(model.serviceTypes());
        return model.withPackages(dice.chance(0.15) ? List.of() : packages(cohorts))
                .withCohorts(settings(cohorts))
                .withTransitions(transitions(model.serviceTypes()))
                .withMeasures(measures(cohorts))
                .withFeePolicies(dice.chance(0.3) ? policies(model.serviceTypes()) : List.of());
    }

    private List<ServiceType> serviceTypes() {
        List<String> purchased =
                start.budgetLines().stream()
                        .filter(line -> line.kind() == LineKind.PURCHASED)
                        .map(BudgetLine::name)
                        .toList();
        List<ServiceType> types = new ArrayList<>();
        int count = purchased.isEmpty() ? 0 : dice.whole(0, 5);
        for (int i = 0; i < count; i++) {
            int nlw = dice.chance(0.15) ? 0 : dice.whole(0, 80);
            int otherPay = dice.chance(0.15) ? 0 : dice.whole(0, 100 - nlw);
            types.add(
                    new ServiceType(
                            dice.name("service", i),
                            dice.pick(purchased),
                            nlw / 100.0,
                            otherPay / 100.0,
                            (100 - nlw - otherPay) / 100.0,
                            HoursMix.parse(dice.pick(MIXES)),
                            dice.maybe(0.5, 0, 0.2, 3),
                            dice.maybe(0.5, 8_000, 60_000, 0),
                            dice.chance(0.5)
                                    ? OptionalInt.of(dice.whole(1, 12))
                                    : OptionalInt.empty()));
        }
        return types;
    }

    private List<Cohort> cohorts(List<ServiceType> types) {
        List<Cohort> cohorts = new ArrayList<>();
        for (ServiceType type : types) {
            for (String age : AGES) {
                if (dice.chance(0.5)) {
                    cohorts.add(new Cohort(type.name(), age, dice.pick(REASONS)));
                }
            }
        }
        if (cohorts.isEmpty()) {
            cohorts.add(new Cohort(types.getFirst().name(), AGES.getFirst(), REASONS.getFirst()));
        }
        return List.copyOf(cohorts);
    }

    private List<CarePackage> packages(List<Cohort> cohorts) {
        List<CarePackage> packages = new ArrayList<>();
        int count = dice.whole(0, 60);
        for (int i = 0; i < count; i++) {
            LocalDate begin = packageStart();
            packages.add(
                    new CarePackage(
                            dice.name("K", i),
                            "P" + dice.whole(0, count),
                            dice.pick(cohorts),
                            begin,
                            packageEnd(begin),
                            weekly(),
                            dice.maybe(0.6, 0, 200, 2),
                            dice.maybe(0.3, 0, 300, 2),
                            dice.maybe(0.3, 1, 60, 1),
                            dice.text("hour")));
        }
        return packages;
    }

    private LocalDate packageStart() {
        if (dice.chance(0.1)) {
            return dice.pick(
                    List.of(base.start(), dataCut, dataCut.plusDays(1), base.plus(1).start()));
        }
        LocalDate last = dice.chance(0.8) ? dataCut : base.plus(planYears + 1).end();
        return dice.day(base.plus(-3).start(), last);
    }

    private Optional<LocalDate> packageEnd(LocalDate begin) {
        if (dice.chance(0.6)) {
            return Optional.empty();
        }
        LocalDate end =
                dice.chance(0.2)
                        ? dice.pick(List.of(dataCut, base.end(), dataCut.plusDays(1), begin))
                        : begin.plusDays(dice.whole(0, 1_500));
        return Optional.of(end.isBefore(begin) ? begin : end);
    }

    private double weekly() {
        if (dice.chance(0.05)) {
            return dice.chance(0.5) ? 0 : dice.number(-100, 0, 2);
        }
        return dice.number(20, 2_500, dice.whole(0, 6));
    }

    private List<CohortSettings> settings(List<Cohort> cohorts) {
        List<CohortSettings> settings = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            if (dice.chance(0.7)) {
                boolean isAverages = dice.chance(0.3);
                settings.add(
                        new CohortSettings(
                                cohort,
                                dice.maybe(0.7, 0, 0.1, 4),
                                dice.maybe(0.6, 0.5, 1.5, 3),
                                isAverages
                                        ? OptionalDouble.of(
                                                dice.chance(0.1) ? 0 : dice.number(0, 80, 1))
                                        : OptionalDouble.empty(),
                                isAverages ? dice.maybe(0.95, 0, 1_500, 2) : OptionalDouble.empty(),
                                isAverages ? dice.maybe(0.6, 0, 200, 2) : OptionalDouble.empty(),
                                isAverages ? dice.maybe(0.3, 0, 200, 2) : OptionalDouble.empty(),
                                dice.maybe(isAverages ? 0.5 : 0, () -> dice.money(0, 900_000))));
            }
        }
        return settings;
    }

    private List<TransitionCase> transitions(List<ServiceType> types) {
        List<TransitionCase> cases = new ArrayList<>();
        int count = dice.whole(0, 10);
        for (int i = 0; i < count; i++) {
            LocalDate birth = birth();
            Optional<LocalDate> transfer =
                    dice.maybe(0.4, () -> dice.day(base.start(), base.plus(planYears + 1).end()));
            LocalDate begins = transfer.orElse(birth.plusYears(18).plusDays(1));
            cases.add(
                    new TransitionCase(
                            "T" + i,
                            birth,
                            transfer,
                            dice.pick(types).name(),
                            dice.pick(REASONS),
                            dice.number(100, 4_000, 2),
                            dice.maybe(0.4, 0, 150, 2),
                            dice.maybe(0.4, 0, 800, 2),
                            dice.chance(0.2) ? dice.whole(0, 1) : dice.number(0, 1, 2),
                            dice.maybe(0.3, () -> begins.plusDays(dice.whole(0, 1_200))),
                            dice.maybe(
                                    0.5,
                                    () ->
                                            dice.chance(0.7)
                                                    ? TransitionStatus.PLANNED
                                                    : dice.pick(
                                                            List.of(TransitionStatus.values()))),
                            dice.maybe(0.5, 500, 6_000, 2),
                            dice.text("a note")));
        }
        return cases;
    }

    private LocalDate birth() {
        if (dice.chance(0.15)) {
            return LocalDate.of(2008 + 4 * dice.whole(-1, 2), 2, 29);
        }
        return dice.day(base.plus(-18).start(), base.plus(planYears - 16).end());
    }

    private List<Measure> measures(List<Cohort> cohorts) {
        List<Measure> measures = new ArrayList<>();
        int count = dice.whole(0, 4);
        YearMonth first = YearMonth.from(base.start());
        for (int i = 0; i < count; i++) {
            YearMonth from = first.plusMonths(dice.whole(-6, 12 * planYears + 11));
            measures.add(
                    new Measure(
                            dice.name("Measure", i / 2),
                            dice.pick(cohorts),
                            dice.number(-1, 1, 3),
                            OptionalDouble.of(dice.number(50, 1_200, 2)),
                            from,
                            from.plusMonths(dice.whole(0, 24))));
        }
        return measures;
    }

    private List<FeePolicy> policies(List<ServiceType> types) {
        List<FeePolicy> policies = new ArrayList<>();
        for (ServiceType type : types) {
            for (int y = 1; y <= planYears; y++) {
                if (dice.chance(0.3)) {
                    policies.add(policy(type.name(), base.plus(y)));
                }
            }
        }
        return policies;
    }

    private FeePolicy policy(String type, FinancialYear year) {
        FeePolicyRule rule = dice.pick(List.of(FeePolicyRule.values()));
        boolean tapers = rule == FeePolicyRule.TAPER;
        boolean converges = rule == FeePolicyRule.CONVERGE;
        double amount =
                rule == FeePolicyRule.PERCENT ? dice.number(0, 0.1, 4) : dice.number(0, 3, 2);
        return new FeePolicy(
                type,
                year,
                rule,
                amount,
                converges ? OptionalDouble.of(dice.number(20, 900, 2)) : OptionalDouble.empty(),
                tapers ? OptionalDouble.of(dice.number(10, 600, 2)) : OptionalDouble.empty(),
                tapers ? OptionalDouble.of(dice.number(0, 0.1, 4)) : OptionalDouble.empty(),
                converges ? OptionalInt.of(dice.whole(1, 5)) : OptionalInt.empty(),
                dice.maybe(0.4, 0, 0.02, 4),
                dice.maybe(0.4, 0.03, 0.15, 4),
                dice.chance(0.3) ? OptionalInt.of(dice.whole(0, 12)) : OptionalInt.empty(),
                dice.maybe(0.2, 500, 2_000, 0),
                dice.maybe(0.3, 0.01, 0.5, 2),
                dice.maybe(0.3, () -> dice.day(year.start(), year.end())));
    }
}
