package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// An uplift worked out on the packages of a service type; it becomes that type's award (method
/// section 3b).
///
/// @param amount fraction of the rate (percent) or £ per unit (flat, taper)
/// @param target rate to converge to, £ per unit
/// @param taperFrom rate above which the taper begins, £ per unit
/// @param taperPer pounds taken off per pound above `taperFrom`
/// @param years years left to converge
/// @param minimum lower bound of the increase, a fraction of the rate
/// @param maximum upper bound of the increase, a fraction of the rate
/// @param excludeStartedMonths packages started within so many months before 1 April get nothing
/// @param excludeOverWeekly packages priced above this, £ a week, get nothing
/// @param roundUpTo new rates are rounded up to a multiple of this, £
/// @param effectiveDate first day at the new price; empty means the service type's uplift month
public record FeePolicy(
        String serviceType,
        FinancialYear year,
        FeePolicyRule rule,
        double amount,
        OptionalDouble target,
        OptionalDouble taperFrom,
        OptionalDouble taperPer,
        OptionalInt years,
        OptionalDouble minimum,
        OptionalDouble maximum,
        OptionalInt excludeStartedMonths,
        OptionalDouble excludeOverWeekly,
        OptionalDouble roundUpTo,
        Optional<LocalDate> effectiveDate) {}
