package org.headroom.engine.result;

import org.headroom.kernel.Money;

/// A budget line in a plan year.
///
/// @param line name of the line, or `Unallocated`
/// @param amount requirement of the line before bids and savings
/// @param bids growth bids, positive
/// @param savings expected savings, positive
/// @param budget amount + bids − savings; the budgets of all lines add up to the requirement
public record LineProjection(String line, Money amount, Money bids, Money savings, Money budget) {

    /// The line that carries schemes and bids without a line of their own.
    public static final String UNALLOCATED = "Unallocated";
}
