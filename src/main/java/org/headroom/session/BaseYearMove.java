package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;

import java.time.YearMonth;

/// A model moved on to another base year: the data cut goes with it, to the same month end of that
/// year, for neither may be outside the other and people can only change one at a time.
final class BaseYearMove {

    private BaseYearMove() {}

    /// The model with its data cut in the base year, where the base year was changed alone.
    static Model follow(Model model, ModelInfo before, ModelInfo after) {
        boolean isCutLeft = after.dataCut().equals(before.dataCut());
        boolean isOutside = !FinancialYear.of(after.dataCut()).equals(after.baseYear());
        if (!isCutLeft || !isOutside) {
            return model;
        }
        int years = after.baseYear().since(FinancialYear.of(after.dataCut()));
        return model.withInfo(
                new ModelInfo(
                        after.name(),
                        after.council(),
                        after.baseYear(),
                        YearMonth.from(after.dataCut()).plusYears(years).atEndOfMonth(),
                        after.planYears(),
                        after.description(),
                        after.source()));
    }
}
