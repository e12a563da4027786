package org.headroom.bench;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Made-up budgets of a chosen size, to be measured.
final class Budgets {

    private static final List<String> AGES = List.of("18-64", "65-74", "75-84", "85+");
    private static final List<String> REASONS = List.of("physical", "memory");
    private static final FinancialYear BASE = new FinancialYear(2025);

    /// What a service type has: an age group with a reason each.
    private static final int COHORTS_OF_A_TYPE = AGES.size() * REASONS.size();

    private Budgets() {}

    /// A budget with a line for each service type.
    ///
    /// @param cohorts about so many, in service types of eight
    /// @param years of the plan
    static Model of(int packages, int cohorts, int years) {
        ModelInfo info =
                new ModelInfo("Bench", "Council", BASE, LocalDate.of(2025, 11, 30), years, "", "");
        List<ServiceType> types = new ArrayList<>();
        List<Cohort> made = new ArrayList<>();
        List<BudgetLine> lines = new ArrayList<>();
        for (int t = 0; t < Math.max(1, cohorts / COHORTS_OF_A_TYPE); t++) {
            String name = "service " + t;
            lines.add(line("line " + t));
            types.add(type(name, "line " + t));
            for (String age : AGES) {
                for (String reason : REASONS) {
                    made.add(new Cohort(name, age, reason));
                }
            }
        }
        return Model.empty(info)
                .withBudgetLines(lines)
                .withServiceTypes(types)
                .withPackages(packages(made, packages))
                .withCohorts(made.stream().map(Budgets::turnover).toList())
                .withDrivers(drivers(made, years));
    }

    /// The same budget with the wage of the first plan year moved on by pennies.
    static Model withWage(Model model, int pennies) {
        List<DriverRow> rows = new ArrayList<>(model.drivers());
        rows.set(0, row(Driver.NLW, "", 1, 12.5 + pennies / 100.0));
        return model.withDrivers(rows);
    }

    /// The same budget with scenarios on its base, each with a wage of its own.
    static Model withScenarios(Model model, int count) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioOverride> overrides = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "scenario " + i;
            scenarios.add(new Scenario(name, Optional.empty(), ""));
            DriverAddress wage = DriverAddress.of(Driver.NLW, "", BASE.plus(1));
            overrides.add(new ScenarioOverride(name, wage, 12.5 + i / 100.0, ""));
        }
        return model.withScenarios(scenarios).withOverrides(overrides);
    }

    private static BudgetLine line(String name) {
        return new BudgetLine(
                name,
                LineKind.PURCHASED,
                Money.of(90_000_000),
                Money.of(95_000_000),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static ServiceType type(String name, String line) {
        return new ServiceType(
                name,
                line,
                0.6,
                0.1,
                0.3,
                HoursMix.parse("16:0.3;25:0.4;37:0.3"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    private static CohortSettings turnover(Cohort cohort) {
        return new CohortSettings(
                cohort,
                OptionalDouble.of(0.03),
                OptionalDouble.of(1.05),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static List<CarePackage> packages(List<Cohort> cohorts, int count) {
        SplittableRandom random = new SplittableRandom(1);
        List<CarePackage> packages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate start = LocalDate.of(2023, 4, 1).plusDays(random.nextInt(970));
            Optional<LocalDate> end =
                    random.nextInt(10) == 0
                            ? Optional.of(start.plusDays(random.nextInt(1_500)))
                            : Optional.empty();
            packages.add(
                    new CarePackage(
                            "K" + i,
                            "P" + i,
                            cohorts.get(i % cohorts.size()),
                            start,
                            end,
                            random.nextDouble(100, 1_500),
                            OptionalDouble.of(50),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            ""));
        }
        return packages;
    }

    private static List<DriverRow> drivers(List<Cohort> cohorts, int years) {
        List<DriverRow> rows = new ArrayList<>();
        rows.add(row(Driver.NLW, "", 1, 12.71));
        for (int y = 0; y <= years; y++) {
            if (y != 1) {
                rows.add(row(Driver.NLW, "", y, 12.21 + y / 2.0));
            }
            rows.add(row(Driver.EMPLOYER_NI_RATE, "", y, 0.15));
            rows.add(row(Driver.EMPLOYER_NI_THRESHOLD, "", y, 5_000));
            rows.add(row(Driver.PENSION_MIN_RATE, "", y, 0.03));
            rows.add(row(Driver.PENSION_LOWER, "", y, 6_240));
            rows.add(row(Driver.PENSION_UPPER, "", y, 50_270));
            rows.add(row(Driver.PENSION_TRIGGER, "", y, 10_000));
            rows.add(row(Driver.CPI, "", y, 0.022));
            for (String age : AGES) {
                rows.add(row(Driver.DEMOGRAPHY, age, y, 0.01));
            }
            for (Cohort cohort : cohorts) {
                rows.add(row(Driver.DEMAND, cohort.key(), y, 0.005));
                rows.add(row(Driver.COMPLEXITY, cohort.serviceType(), y, 0.01));
            }
        }
        return rows;
    }

    private static DriverRow row(Driver driver, String key, int y, double value) {
        return new DriverRow(
                DriverAddress.of(driver, key, BASE.plus(y)),
                OptionalDouble.empty(),
                value,
                OptionalDouble.empty(),
                AssumptionStatus.PROJECTED,
                "bench",
                "",
                "");
    }
}
