package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;

/// What a model is about (`model.json`).
///
/// @param name title of the model
/// @param council whose budget it is
/// @param baseYear the year whose approved budget and forecast the plan starts from
/// @param dataCut the month end of the client data, within the base year (D0 of the method)
/// @param planYears how many years are planned after the base year, 1 to 10
/// @param description free text, may be empty
/// @param source where the figures come from, may be empty
public record ModelInfo(
        String name,
        String council,
        FinancialYear baseYear,
        LocalDate dataCut,
        int planYears,
        String description,
        String source) {

    /// The plan year `n` years after the base year; 0 is the base year itself.
    public FinancialYear year(int n) {
        return baseYear.plus(n);
    }
}
