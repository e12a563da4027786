package org.headroom.engine.result;

import org.headroom.kernel.Money;

/// What a year's uplift of a service type costs, as steps of the bridge: over all service types
/// each part adds up to its step (method section 8).
///
/// @param feeDecision what the award costs more than the pressure; negative where it costs less
/// @param onePercent what one percentage point more of award would add to the year's gross cost,
///   reconciliation included
public record FeeCost(
        Money nlw,
        Money providerPay,
        Money employerNi,
        Money nonPay,
        Money feeDecision,
        Money onePercent) {

    /// What meeting the pressure in full would cost.
    public Money pressure() {
        return nlw.plus(providerPay).plus(employerNi).plus(nonPay);
    }

    /// What the award costs.
    public Money award() {
        return pressure().plus(feeDecision);
    }
}
