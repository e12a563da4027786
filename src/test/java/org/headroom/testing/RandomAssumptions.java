package org.headroom.testing;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The assumptions of a made-up model: every statutory rate for every year, some of the other
/// drivers, and scenarios in chains.
final class RandomAssumptions {

    private static final List<Driver> STATUTORY =
            List.of(
                    Driver.NLW,
                    Driver.EMPLOYER_NI_RATE,
                    Driver.EMPLOYER_NI_THRESHOLD,
                    Driver.PENSION_MIN_RATE,
                    Driver.PENSION_LOWER,
                    Driver.PENSION_UPPER,
                    Driver.PENSION_TRIGGER);

    private final Model model;
    private final Dice dice;

    /// By its text, so that no address is there twice.
    private final Map<String, DriverRow> rows = new TreeMap<>();

    private RandomAssumptions(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    static Model of(Model model, Dice dice) {
        RandomAssumptions random = new RandomAssumptions(model, dice);
        List<DriverRow> drivers = random.drivers();
        List<Scenario> scenarios = random.scenarios();
        return model.withDrivers(drivers)
                .withScenarios(scenarios)
                .withOverrides(random.overrides(scenarios));
    }

    private List<DriverRow> drivers() {
        for (Driver driver : STATUTORY) {
            boolean isSameEveryYear = dice.chance(0.3);
            if (isSameEveryYear) {
                add(new DriverAddress(driver, "", Optional.empty()));
            }
            for (int y = 0; y <= model.info().planYears(); y++) {
                if (!isSameEveryYear || dice.chance(0.3)) {
                    add(DriverAddress.of(driver, "", model.info().year(y)));
                }
            }
        }
        int count = dice.whole(0, 60);
        for (int i = 0; i < count; i++) {
            Driver driver = dice.pick(List.of(Driver.values()));
            if (!STATUTORY.contains(driver)) {
                add(address(driver));
            }
        }
        List<DriverRow> shuffled = new ArrayList<>(rows.values());
        Collections.shuffle(shuffled, new Random(dice.whole(0, 1_000_000)));
        return shuffled;
    }

    private void add(DriverAddress address) {
        double value = value(address.driver());
        boolean hasRange = dice.chance(0.15) && address.driver() != Driver.TRANSITIONS_DELAY_MONTHS;
        // Both ends keep within what a value may be: 0 stays 0, growth stays above −100%.
        double width = Math.abs(value) * 0.2;
        rows.putIfAbsent(
                address.toString(),
                new DriverRow(
                        address,
                        hasRange ? OptionalDouble.of(neat(value - width)) : OptionalDouble.empty(),
                        value,
                        hasRange ? OptionalDouble.of(neat(value + width)) : OptionalDouble.empty(),
                        dice.pick(List.of(AssumptionStatus.values())),
                        "source" + dice.text(" x"),
                        dice.text("why"),
                        dice.text("owner")));
    }

    private static double neat(double value) {
        return new BigDecimal(value).round(new MathContext(8)).doubleValue();
    }

    private DriverAddress address(Driver driver) {
        boolean isYearless = driver == Driver.TRANSITIONS_DELAY_MONTHS || dice.chance(0.2);
        FinancialYear year = dice.year(model.info().baseYear(), model.info().planYears());
        return new DriverAddress(
                driver, key(driver), isYearless ? Optional.empty() : Optional.of(year));
    }

    private String key(Driver driver) {
        List<String> named =
                switch (driver.keyKind()) {
                    case NONE -> List.of("");
                    case SERVICE_TYPE -> serviceTypes();
                    case AGE_GROUP -> RandomActivity.AGES;
                    case COHORT -> Stream.concat(serviceTypes().stream(), cohorts()).toList();
                    case COHORT_OR_AGE ->
                            Stream.concat(
                                            Stream.concat(serviceTypes().stream(), cohorts()),
                                            RandomActivity.AGES.stream())
                                    .toList();
                    case BUDGET_LINE -> model.budgetLines().stream().map(BudgetLine::name).toList();
                    case RISK -> List.of("green", "amber", "red");
                    case FUNDING_LINE ->
                            model.funding().stream()
                                    .map(FundingAmount::fundingLine)
                                    .distinct()
                                    .toList();
                };
        boolean isForAll = named.isEmpty() || (!named.contains("") && dice.chance(0.2));
        return isForAll ? "*" : dice.pick(named);
    }

    private List<String> serviceTypes() {
        return model.serviceTypes().stream().map(ServiceType::name).toList();
    }

    private Stream<String> cohorts() {
        return Stream.concat(
                        model.packages().stream().map(CarePackage::cohort),
                        model.cohorts().stream().map(CohortSettings::cohort))
                .distinct()
                .map(Cohort::key);
    }

    private double value(Driver driver) {
        return switch (driver) {
            case NLW -> dice.number(9, 17, 2);
            case EMPLOYER_NI_RATE -> dice.number(0.1, 0.18, 3);
            case EMPLOYER_NI_THRESHOLD -> dice.whole(4_000, 10_000);
            case PENSION_MIN_RATE -> dice.number(0, 0.05, 3);
            case PENSION_LOWER -> dice.whole(5_000, 8_000);
            case PENSION_UPPER -> dice.whole(40_000, 55_000);
            case PENSION_TRIGGER -> dice.whole(8_000, 12_000);
            case CPI, PROVIDER_PAY_GROWTH, PAY_AWARD -> dice.number(-0.01, 0.08, 4);
            case FEE_AWARD -> dice.number(-0.03, 0.12, 4);
            case FEE_PASS_THROUGH -> dice.number(0, 1.3, 2);
            case DEMOGRAPHY, DEMAND, COMPLEXITY, LINE_GROWTH ->
                    dice.chance(0.1) ? dice.number(-0.5, 0.5, 3) : dice.number(-0.02, 0.05, 4);
            case TRANSITIONS_PROBABILITY_SCALE -> dice.number(0, 2, 2);
            case TRANSITIONS_DELAY_MONTHS -> dice.whole(-14, 18);
            case BENEFIT_UPRATING -> dice.number(-0.02, 0.08, 4);
            case EMPLOYER_PENSION_RATE -> dice.number(0, 0.25, 3);
            case DELIVERABILITY -> dice.number(0, 1, 2);
            case SLIPPAGE_MONTHS -> dice.whole(0, 10);
            case SAVINGS_DELIVERY_SCALE -> dice.number(0, 1.5, 2);
            case FUNDING_AMOUNT -> dice.number(-5_000, 40_000, 2);
            case ASC_SHARE -> dice.number(0, 1, 2);
            case PRECEPT_PERCENT -> dice.number(0, 0.05, 4);
            case PRECEPT_YIELD_PER_PERCENT -> dice.number(0, 5_000, 2);
        };
    }

    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        int count = dice.whole(0, 4);
        for (int i = 0; i < count; i++) {
            Optional<String> parent =
                    scenarios.isEmpty()
                            ? Optional.empty()
                            : dice.maybe(0.6, () -> dice.pick(List.copyOf(scenarios)).name());
            scenarios.add(new Scenario(dice.name("What if", i), parent, dice.text("because")));
        }
        // A parent may stand below its children.
        Collections.shuffle(scenarios, new Random(dice.whole(0, 1_000_000)));
        return scenarios;
    }

    private List<ScenarioOverride> overrides(List<Scenario> scenarios) {
        List<ScenarioOverride> overrides = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Map<String, ScenarioOverride> own = new TreeMap<>();
            int count = dice.whole(0, 15);
            for (int i = 0; i < count; i++) {
                Driver driver = dice.pick(List.of(Driver.values()));
                DriverAddress address = address(driver);
                own.put(
                        address.toString(),
                        new ScenarioOverride(
                                scenario.name(), address, value(driver), dice.text("what if")));
            }
            overrides.addAll(own.values());
        }
        return overrides;
    }
}
