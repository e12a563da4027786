package org.headroom.ui.scenarios;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What can be asked of a model in a goal seek: results, years, drivers with keys and bounds.
final class GoalChoices {

    private static final String GAP = "Gap, cumulative";
    private static final String REQUIREMENT = "Requirement";
    private static final String INCREMENTAL = "Gap, incremental";
    private static final String COUNCIL = "Council gap";
    private static final String EVERY_YEAR = "every year";

    private final Workspace workspace;
    private DriverTable drivers;

    GoalChoices(Workspace workspace) {
        this.workspace = workspace;
        drivers = DriverTable.of(model(), Optional.empty());
    }

    private Model model() {
        return workspace.snapshot().get().model();
    }

    void refresh() {
        Snapshot now = workspace.snapshot().get();
        drivers = DriverTable.of(now.model(), now.scenario());
    }

    /// Offers choices; what was chosen stays chosen where it still can be, else the first is.
    static <T> void keep(ComboBox<T> box, List<T> choices) {
        if (!choices.equals(box.getItems())) {
            T was = box.getValue();
            box.setItems(FXCollections.observableArrayList(choices));
            box.setValue(was != null && choices.contains(was) ? was : choices.getFirst());
        }
    }

    List<String> results() {
        List<String> results = new ArrayList<>(List.of(GAP, REQUIREMENT, INCREMENTAL));
        if (!model().publishedPlan().isEmpty()) {
            results.add(COUNCIL);
        }
        model().budgetLines().stream().map(BudgetLine::name).forEach(results::add);
        return results;
    }

    PlanFigure figure(String result, FinancialYear year) {
        return switch (result) {
            case GAP -> PlanFigure.of(PlanFigure.Kind.GAP, year);
            case REQUIREMENT -> PlanFigure.of(PlanFigure.Kind.REQUIREMENT, year);
            case INCREMENTAL -> PlanFigure.of(PlanFigure.Kind.INCREMENTAL_GAP, year);
            case COUNCIL -> PlanFigure.of(PlanFigure.Kind.COUNCIL_GAP, year);
            default -> new PlanFigure(PlanFigure.Kind.LINE, year, Optional.of(result));
        };
    }

    List<FinancialYear> years() {
        return workspace.snapshot().get().projection().years().stream()
                .map(YearProjection::year)
                .toList();
    }

    /// Fee award first, which is asked for most; then the others in their order.
    List<Driver> drivers() {
        List<Driver> all = new ArrayList<>(List.of(Driver.FEE_AWARD));
        for (Driver driver : Driver.values()) {
            if (driver != Driver.FEE_AWARD) {
                all.add(driver);
            }
        }
        return all;
    }

    List<String> keys(Driver driver) {
        if (driver.keyKind() == KeyKind.NONE) {
            return List.of("");
        }
        Set<String> keys = new LinkedHashSet<>(List.of(DriverTable.EVERYTHING));
        keys.addAll(drivers.keys(driver));
        if (driver.keyKind() == KeyKind.SERVICE_TYPE) {
            model().serviceTypes().stream().map(ServiceType::name).forEach(keys::add);
        }
        if (driver.keyKind() == KeyKind.BUDGET_LINE) {
            model().budgetLines().stream().map(BudgetLine::name).forEach(keys::add);
        }
        return List.copyOf(keys);
    }

    List<String> driverYears(Driver driver) {
        if (driver == Driver.TRANSITIONS_DELAY_MONTHS) {
            return List.of(EVERY_YEAR);
        }
        List<String> years = new ArrayList<>();
        years().forEach(y -> years.add(y.toString()));
        years.add(EVERY_YEAR);
        return years;
    }

    DriverAddress address(Driver driver, String key, String year) {
        return new DriverAddress(
                driver,
                key,
                year.equals(EVERY_YEAR)
                        ? Optional.empty()
                        : Optional.of(FinancialYear.parse(year)));
    }

    /// What holds now; empty where the model says nothing.
    OptionalDouble now(DriverAddress address) {
        return drivers.effective(address);
    }

    /// The range of the value, else some way round it.
    double[] bounds(DriverAddress address) {
        Optional<DriverRow> row =
                model().drivers().stream()
                        .filter(r -> r.address().equals(address) && r.hasRange())
                        .findFirst();
        if (row.isPresent()) {
            return new double[] {row.get().low().orElseThrow(), row.get().high().orElseThrow()};
        }
        double now = now(address).orElse(0);
        DriverScale scale = DriverScale.of(address.driver().unit());
        return switch (address.driver().unit()) {
            case FRACTION ->
                    now >= 0.5 ? new double[] {0, 1} : new double[] {0, Math.max(0.1, now * 2)};
            case MONTHS -> new double[] {0, 12};
            case POUNDS_PER_HOUR, POUNDS_PER_YEAR, POUNDS ->
                    new double[] {
                        scale.snapped(now * 0.9), Math.max(scale.step(), scale.snapped(now * 1.1))
                    };
        };
    }
}
