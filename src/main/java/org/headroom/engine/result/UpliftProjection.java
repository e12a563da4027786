package org.headroom.engine.result;

/// The fee uplift of a service type in a plan year, fractions (method section 3).
///
/// @param pressure nlw + provider pay + employer NI + non-pay
/// @param award what the council pays
/// @param feeDecision award − pressure
/// @param index price index, 1 in the base year
public record UpliftProjection(
        double nlw,
        double providerPay,
        double employerNi,
        double nonPay,
        double feeDecision,
        double pressure,
        double award,
        double index) {}
