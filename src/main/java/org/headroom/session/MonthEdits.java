package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.monitoring.BudgetActivity;
import org.headroom.engine.monitoring.MonthSnapshot;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.FinancialYear;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits that keep a month as it stood, and the budget that it is compared with. Nothing else of
/// the model changes.
public final class MonthEdits {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private MonthEdits() {}

    /// Reads the inputs of an approved version.
    public interface Thawing {

        /// @throws IOException with words for people if they cannot be read
        Model inputs(ApprovedVersion version) throws IOException;
    }

    /// What months of the model's base year are compared with: the newest approved version that
    /// plans the year, else the model's own base year.
    ///
    /// @param versions oldest first
    public static BudgetActivity budget(
            Model model, List<ApprovedVersion> versions, Thawing thawing) throws IOException {
        FinancialYear year = model.info().baseYear();
        for (ApprovedVersion version : versions.reversed()) {
            Optional<BudgetActivity> covered =
                    BudgetActivity.approved(
                            words(version),
                            PreparedModel.of(thawing.inputs(version)),
                            version.scenario(),
                            year);
            if (covered.isPresent()) {
                return covered.get();
            }
        }
        return BudgetActivity.ofBase(PreparedModel.of(model));
    }

    private static String words(ApprovedVersion version) {
        return version.name()
                + ", approved "
                + DAY.format(version.when().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// The model as its packages stood at a month end.
    ///
    /// @throws IllegalArgumentException if the month is not in the base year
    public static Model at(Model model, LocalDate monthEnd) {
        ModelInfo info = model.info();
        if (!FinancialYear.of(monthEnd).equals(info.baseYear())
                || !monthEnd.plusDays(1).equals(monthEnd.withDayOfMonth(1).plusMonths(1))) {
            throw new IllegalArgumentException(
                    monthEnd + " is not the last day of a month of " + info.baseYear() + ".");
        }
        return model.withInfo(
                new ModelInfo(
                        info.name(),
                        info.council(),
                        info.baseYear(),
                        monthEnd,
                        info.planYears(),
                        info.description(),
                        info.source()));
    }

    /// The month that a model tells of itself. Of a month before its data cut the packages tell who
    /// was there, but no line tells what was forecast then: such a month has no lines.
    ///
    /// @throws IllegalArgumentException if it is not a month of the base year up to the data cut
    public static MonthSnapshot taken(
            Model model, LocalDate monthEnd, BudgetActivity budget, MonthSnapshot.Words words) {
        if (monthEnd.isAfter(model.info().dataCut())) {
            throw new IllegalArgumentException(
                    "The packages tell of nothing after the data cut, "
                            + named(model.info().dataCut())
                            + ".");
        }
        MonthSnapshot month =
                MonthSnapshot.of(PreparedModel.of(at(model, monthEnd)), budget, words);
        return monthEnd.equals(model.info().dataCut()) ? month : month.activityAlone();
    }

    /// The month that extracts tell, without a change of the model: what the imports would do to it
    /// is done to a copy. Without a ledger of the month it has lines only where the model's are of
    /// the same day.
    ///
    /// @param packages as the import of clients changes models
    /// @param ledger as the import of the ledger changes them
    public static MonthSnapshot imported(
            Model model,
            LocalDate monthEnd,
            UnaryOperator<Model> packages,
            Optional<UnaryOperator<Model>> ledger,
            BudgetActivity budget,
            MonthSnapshot.Words words) {
        Model clients = packages.apply(at(model, monthEnd));
        Model then = ledger.map(change -> change.apply(clients)).orElse(clients);
        MonthSnapshot month = MonthSnapshot.of(PreparedModel.of(then), budget, words);
        return ledger.isPresent() || monthEnd.equals(model.info().dataCut())
                ? month
                : month.activityAlone();
    }

    /// Keeps a month; one that ends on the same day makes way.
    public static Edit keep(MonthSnapshot month) {
        return Edit.of(
                "Keep the month to " + named(month.month().monthEnd()),
                model -> model.withMonitoring(month.in(model.monitoring())));
    }

    /// Takes a month out again.
    public static Edit drop(LocalDate monthEnd) {
        return Edit.of(
                "Delete the month to " + named(monthEnd),
                model -> model.withMonitoring(model.monitoring().without(monthEnd)));
    }

    /// What the source of a month is called that comes from the model itself.
    public static String ownSource(Model model) {
        return "Packages and budget lines of the model, data cut " + named(model.info().dataCut());
    }

    /// What a source is called that is an extract.
    ///
    /// @param rows how many rows were read
    /// @param rejected how many were left out
    public static String extractSource(String file, int rows, int rejected) {
        String read =
                String.format(Locale.UK, "%s (%,d %s", file, rows, rows == 1 ? "row" : "rows");
        return read + (rejected == 0 ? ")" : String.format(Locale.UK, ", %,d left out)", rejected));
    }

    /// A month end as people write it, as `30 September 2024`.
    public static String named(LocalDate monthEnd) {
        return DAY.format(monthEnd);
    }
}
