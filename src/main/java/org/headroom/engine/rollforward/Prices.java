package org.headroom.engine.rollforward;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Client data at the prices of the new base year: gross cost and health income with the fee award
/// of their service type, contributions with their uprating (method sections 3 and 4).
final class Prices {

    /// What the text form keeps of a weekly amount.
    private static final double DECIMALS = 1e6;

    private final Map<String, Double> index = new HashMap<>();

    /// @param first the plan of the year that becomes the base year
    Prices(YearProjection first) {
        first.serviceTypes().forEach(t -> index.put(t.serviceType(), t.uplift().index()));
    }

    CarePackage of(CarePackage each, DriverTable drivers, FinancialYear base) {
        double price = price(each.cohort());
        return new CarePackage(
                each.packageId(),
                each.personId(),
                each.cohort(),
                each.start(),
                each.end(),
                rounded(each.weeklyGross() * price),
                times(each.weeklyClient(), uprating(each.cohort(), drivers, base)),
                times(each.weeklyHealth(), price),
                each.unitsPerWeek(),
                each.unit());
    }

    CohortSettings of(CohortSettings each, DriverTable drivers, FinancialYear base) {
        double price = price(each.cohort());
        return new CohortSettings(
                each.cohort(),
                each.monthlyLeaverRate(),
                each.entryCostRatio(),
                each.clients(),
                times(each.weeklyGross(), price),
                times(each.weeklyClient(), uprating(each.cohort(), drivers, base)),
                times(each.weeklyHealth(), price),
                Optional.empty());
    }

    /// The salary of its other staff, which the method counts from the base year.
    ServiceType of(ServiceType each, DriverTable drivers, FinancialYear base) {
        double raise = 1 + drivers.value(Driver.PROVIDER_PAY_GROWTH, base);
        return new ServiceType(
                each.name(),
                each.budgetLine(),
                each.nlwShare(),
                each.otherPayShare(),
                each.nonPayShare(),
                each.hoursMix(),
                each.wagePremium(),
                times(each.otherSalary(), raise),
                each.upliftMonth());
    }

    private double price(Cohort cohort) {
        return index.getOrDefault(cohort.serviceType(), 1.0);
    }

    private static double uprating(Cohort cohort, DriverTable drivers, FinancialYear base) {
        return 1 + drivers.find(Driver.BENEFIT_UPRATING, cohort, base).orElse(0);
    }

    private static OptionalDouble times(OptionalDouble amount, double factor) {
        return amount.isPresent()
                ? OptionalDouble.of(rounded(amount.getAsDouble() * factor))
                : amount;
    }

    private static double rounded(double amount) {
        return Math.round(amount * DECIMALS) / DECIMALS;
    }
}
