package org.headroom.extract;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The model that an import is made into.
///
/// @param model as it is
/// @param isNew whether the model is only being made, so that its data cut is the extract's
/// @param dataCut the month end that the extract is of, where somebody says so
/// @param key secret of the model's pseudonyms
public record ImportTarget(Model model, boolean isNew, Optional<LocalDate> dataCut, byte[] key) {

    /// Whether the data cut has to be taken from the extract.
    public boolean takesCutOfExtract() {
        return dataCut.isEmpty() && isNew;
    }

    /// The day that ages are taken at: the one given, else the model's, or for a new model the
    /// extract's latest period end, moved back to a month end.
    ///
    /// @throws FileFaultException if it is no month end of the base year, or there is none
    public LocalDate cut(Optional<LocalDate> latestPeriodEnd) throws FileFaultException {
        if (dataCut.isPresent()) {
            return given(dataCut.get());
        }
        if (!isNew) {
            return model.info().dataCut();
        }
        if (latestPeriodEnd.isEmpty()) {
            throw new FileFaultException(
                    FileFault.Kind.DATA_CUT,
                    "The extract does not say when its period ends, and the model is new. Give the"
                            + " data cut.");
        }
        return monthEndAtOrBefore(latestPeriodEnd.get());
    }

    /// What the model is about, once the data are of that day.
    public static ModelInfo withCut(ModelInfo info, boolean isNew, LocalDate cut) {
        if (info.dataCut().equals(cut) && info.baseYear().equals(FinancialYear.of(cut))) {
            return info;
        }
        return new ModelInfo(
                info.name(),
                info.council(),
                isNew ? FinancialYear.of(cut) : info.baseYear(),
                cut,
                info.planYears(),
                info.description(),
                info.source());
    }

    private LocalDate given(LocalDate cut) throws FileFaultException {
        if (!monthEndAtOrBefore(cut).equals(cut)) {
            throw new FileFaultException(
                    FileFault.Kind.DATA_CUT,
                    "The data cut " + cut + " is not the last day of a month.");
        }
        FinancialYear baseYear = model.info().baseYear();
        if (!isNew && !FinancialYear.of(cut).equals(baseYear)) {
            throw new FileFaultException(
                    FileFault.Kind.DATA_CUT,
                    "The data cut "
                            + cut
                            + " is not in the model's base year "
                            + baseYear
                            + ". Import into a model of that year.");
        }
        return cut;
    }

    public static LocalDate monthEndAtOrBefore(LocalDate day) {
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        return end.equals(day) ? day : YearMonth.from(day).minusMonths(1).atEndOfMonth();
    }
}
