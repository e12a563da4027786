package org.headroom.rules;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.AssumptionTables;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Statutory rates that the plan needs and does not have (method section 2, drivers).
final class StatutoryRules {

    private static final Set<Driver> JOBS =
            Set.of(
                    Driver.EMPLOYER_NI_RATE,
                    Driver.EMPLOYER_NI_THRESHOLD,
                    Driver.PENSION_MIN_RATE,
                    Driver.PENSION_LOWER,
                    Driver.PENSION_UPPER,
                    Driver.PENSION_TRIGGER);
    private static final int MOST_YEARS = 10;

    private final Model model;
    private final Notes notes;

    StatutoryRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        Set<DriverAddress> given = new HashSet<>();
        model.drivers().forEach(row -> given.add(row.address()));
        int years = Math.min(model.info().planYears(), MOST_YEARS);
        for (Driver driver : needed()) {
            boolean isForEveryYear =
                    given.contains(new DriverAddress(driver, "", Optional.empty()));
            for (int y = 0; y <= years && !isForEveryYear; y++) {
                FinancialYear year = model.info().year(y);
                if (!given.contains(DriverAddress.of(driver, "", year))) {
                    notes.whole(
                            AssumptionTables.DRIVERS,
                            "driver",
                            driver.code() + "@" + year,
                            Rule.STATUTORY,
                            driver.label() + " has no value for " + year + ".");
                }
            }
        }
    }

    private EnumSet<Driver> needed() {
        EnumSet<Driver> needed = EnumSet.noneOf(Driver.class);
        for (ServiceType type : model.serviceTypes()) {
            if (type.nlwShare() != 0) {
                needed.add(Driver.NLW);
            }
            if (type.nlwShare() != 0 || type.otherPayShare() != 0) {
                needed.addAll(JOBS);
            }
        }
        for (BudgetLine line : model.budgetLines()) {
            if (line.kind() == LineKind.STAFFED && line.payShare().orElse(0) != 0) {
                needed.add(Driver.EMPLOYER_NI_RATE);
                needed.add(Driver.EMPLOYER_NI_THRESHOLD);
            }
        }
        return needed;
    }
}
