package org.headroom.storage;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// A small model and changes of it, for tests of the file.
public final class Samples {

    static final FinancialYear BASE = FinancialYear.parse("2025/26");

    private Samples() {}

    /// Two budget lines and a wage for each of three years.
    public static Model model() {
        ModelInfo info =
                new ModelInfo(
                        "Test", "Anywhere", BASE, LocalDate.parse("2025-09-30"), 3, "", "made up");
        return Model.empty(info)
                .withBudgetLines(List.of(line("Older people", 100), line("Transport", 7)))
                .withDrivers(List.of(nlw(0, 12.21), nlw(1, 12.71), nlw(2, 13.2)));
    }

    static BudgetLine line(String name, int pounds) {
        return new BudgetLine(
                name,
                LineKind.OTHER,
                Money.of(pounds),
                Money.of(pounds),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    static DriverRow nlw(int year, double value) {
        return new DriverRow(
                DriverAddress.of(Driver.NLW, "", BASE.plus(year)),
                OptionalDouble.empty(),
                value,
                OptionalDouble.empty(),
                AssumptionStatus.ANNOUNCED,
                "Low Pay Commission",
                "",
                "");
    }

    /// The model with another wage in the second year.
    public static Model withWage(Model model, double value) {
        List<DriverRow> drivers = new ArrayList<>(model.drivers());
        drivers.set(1, nlw(1, value));
        return model.withDrivers(drivers);
    }

    /// The model with so many lines more, of about a hundred characters each.
    static Model withMoreLines(Model model, int count) {
        List<BudgetLine> lines = new ArrayList<>(model.budgetLines());
        for (int i = 0; i < count; i++) {
            lines.add(line("Line " + lines.size() + " " + "x".repeat(90), 1));
        }
        return model.withBudgetLines(lines);
    }

    /// An edit that leads from one model to another.
    public static Commit edit(String what, Model before, Model after) {
        return new Commit(
                LogEntry.Kind.EDIT,
                OptionalLong.empty(),
                what,
                "because",
                ModelChange.between(before, after),
                after);
    }
}
