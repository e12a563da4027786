package org.headroom.engine.plan;

import org.headroom.engine.uplift.FeeUplift;

/// A run of the plan, unrounded, £: what the published result, the simulation and the comparison of
/// scenarios are made from.
///
/// @param modelledGross gross cost of the base year that the client data explains
/// @param funding by year, year 0 being the approved budget
/// @param years the plan years, the first at index 0
/// @param reconciliation forecast of the base year that the client data does not explain, by budget
///   line
public record Figures(
        double modelledGross, double[] funding, Year[] years, double[] reconciliation) {

    /// A plan year.
    ///
    /// @param requirement Σ lines + bids − savings
    /// @param steps by [org.headroom.engine.result.Step]; they add up to the requirement. Empty
    ///   where no bridge was asked for
    /// @param parts where each step but the opening comes from
    /// @param amounts by budget line, before bids and savings
    /// @param bids by budget line, the last for what is not allocated
    /// @param savings alike
    /// @param hasUnallocated whether the last of those is published
    /// @param types by service type
    public record Year(
            double requirement,
            double[] steps,
            StepParts parts,
            double[] amounts,
            double[] bids,
            double[] savings,
            boolean hasUnallocated,
            Type[] types) {}

    /// Each step of the bridge by what it comes from; both sides together add up to the step.
    ///
    /// @param byType by service type, then step
    /// @param byLine by budget line, the last for what is not allocated, then step
    public record StepParts(double[][] byType, double[][] byLine) {

        static final StepParts NONE = new StepParts(new double[0][], new double[0][]);
    }

    /// A service type in a plan year.
    ///
    /// @param atNewPrice cost of the year from its uplift day on, reconciliation included, at the
    ///   prices of the year before: what an award is paid on
    public record Type(
            double clientWeeks,
            double gross,
            double contributions,
            double healthIncome,
            double reconciliation,
            FeeUplift uplift,
            double index,
            double atNewPrice) {}

    /// Requirement of plan year `y`, 1 to N.
    public double requirement(int y) {
        return years[y - 1].requirement();
    }

    /// Cumulative gap of plan year `y`, 1 to N.
    public double gap(int y) {
        return requirement(y) - funding[y];
    }
}
