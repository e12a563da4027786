package org.headroom.ui.fees;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.chart.FeeRows;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.HoursMix;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.drivers.MissingDriverException;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.uplift.JobCost;
import org.headroom.engine.uplift.PolicyOutcome;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.ActivityTables;
import org.headroom.session.Edit;
import org.headroom.session.RecordEdits;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Which service type the Fees page shows, what is known of it in the chosen year, and the edits of
/// it. Knows no nodes.
final class FeesModel {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(0);
    private Optional<PolicyOutcome> outcome = Optional.empty();
    private Optional<Known> known = Optional.empty();

    private List<CarePackage> countedIn = List.of();
    private Map<String, String> units = Map.of();

    /// What an outcome was worked out from.
    private record Known(Object packages, Object cohorts, FeePolicy policy, double index) {}

    FeesModel(Workspace workspace) {
        this.workspace = workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    Snapshot now() {
        return workspace.snapshot().get();
    }

    Model model() {
        return now().model();
    }

    FinancialYear year() {
        return workspace.year().get();
    }

    /// Place of the chosen service type in the model; it keeps its place when it is renamed.
    ReadOnlyObjectProperty<Integer> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(int index) {
        chosen.set(index);
    }

    int place() {
        return Math.max(0, Math.min(chosen.get(), model().serviceTypes().size() - 1));
    }

    /// The chosen service type; empty where the model has none.
    Optional<ServiceType> type() {
        List<ServiceType> types = model().serviceTypes();
        return types.isEmpty() ? Optional.empty() : Optional.of(types.get(place()));
    }

    String typeName() {
        return type().map(ServiceType::name).map(CodeWords::of).orElse("");
    }

    FeeRows rows() {
        return FeeRows.of(model(), now().projection(), year());
    }

    /// Results of the chosen type in the chosen year. They may lag behind an edit that adds a type.
    Optional<ServiceTypeProjection> result() {
        return type().flatMap(t -> result(t.name(), year()));
    }

    private Optional<ServiceTypeProjection> result(String type, FinancialYear inYear) {
        return now().projection().years().stream()
                .filter(y -> y.year().equals(inYear))
                .flatMap(y -> y.serviceTypes().stream())
                .filter(t -> t.serviceType().equals(type))
                .findFirst();
    }

    /// The award of a type and year in the newest results.
    OptionalDouble award(String type, FinancialYear inYear) {
        return result(type, inYear)
                .map(t -> OptionalDouble.of(t.uplift().award()))
                .orElse(OptionalDouble.empty());
    }

    /// `U(y−1)` of a type in the chosen year.
    private double indexBefore(String type) {
        return result(type, year().plus(-1)).map(t -> t.uplift().index()).orElse(1.0);
    }

    DriverTable drivers() {
        return DriverTable.of(model(), now().scenario());
    }

    /// What the jobs of the chosen type cost; none where a rate that is needed is missing.
    List<JobCost> jobs() {
        try {
            DriverTable drivers = drivers();
            return type().map(t -> JobCost.of(t, drivers, year())).orElse(List.of());
        } catch (MissingDriverException e) {
            return List.of();
        }
    }

    /// The policy of the chosen type and year, a previewed one included.
    Optional<FeePolicy> policy() {
        return type().flatMap(t -> policy(model(), t.name(), year()));
    }

    /// What a rate of the chosen type is for: the most usual unit of its packages, else a week.
    String unit() {
        String name = type().map(ServiceType::name).orElse("");
        return units().getOrDefault(name, "week");
    }

    private Map<String, String> units() {
        if (countedIn != model().packages()) {
            countedIn = model().packages();
            units = usualUnits(countedIn);
        }
        return units;
    }

    private static Map<String, String> usualUnits(List<CarePackage> packages) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (CarePackage each : packages) {
            if (each.unitsPerWeek().isPresent() && !each.unit().isEmpty()) {
                counts.computeIfAbsent(each.cohort().serviceType(), t -> new HashMap<>())
                        .merge(each.unit(), 1, Integer::sum);
            }
        }
        Map<String, String> usual = new HashMap<>();
        counts.forEach((type, byUnit) ->
                byUnit.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(e -> usual.put(type, e.getKey())));
        return usual;
    }

    static Optional<FeePolicy> policy(Model model, String type, FinancialYear year) {
        return model.feePolicies().stream()
                .filter(p -> p.serviceType().equals(type) && p.year().equals(year))
                .findFirst();
    }

    /// What the policy does to every package; empty where there is no policy.
    Optional<PolicyOutcome> outcome() {
        Optional<Known> wanted =
                policy().map(p ->
                        new Known(
                                model().packages(),
                                model().cohorts(),
                                p,
                                indexBefore(p.serviceType())));
        if (!isKnown(wanted)) {
            outcome = wanted.map(w -> PolicyOutcome.of(model(), w.policy, w.index));
            known = wanted;
        }
        return outcome;
    }

    private boolean isKnown(Optional<Known> wanted) {
        if (wanted.isEmpty() || known.isEmpty()) {
            return wanted.isEmpty() && known.isEmpty();
        }
        // The lists are compared as objects: they are long, and an edit makes new ones.
        return wanted.get().packages == known.get().packages
                && wanted.get().cohorts == known.get().cohorts
                && wanted.get().policy.equals(known.get().policy)
                && wanted.get().index == known.get().index;
    }

    /// Published figures for the chosen type and year.
    List<ReferenceMark> marks() {
        String type = type().map(ServiceType::name).orElse("");
        return model().referenceMarks().stream()
                .filter(m -> m.serviceType().equals(type) && m.year().equals(year()))
                .toList();
    }

    /// Where the value of a driver comes from: the scenario that sets it, else its source.
    String source(Driver driver) {
        List<Scenario> layers = DriverTable.layers(model(), now().scenario());
        for (Scenario layer : layers.reversed()) {
            for (ScenarioOverride each : model().overrides()) {
                boolean isIt =
                        each.scenario().equals(layer.name())
                                && each.address().driver() == driver
                                && each.address().year().map(year()::equals).orElse(true);
                if (isIt) {
                    return layer.name()
                            + (each.rationale().isEmpty() ? "" : ": " + each.rationale());
                }
            }
        }
        Optional<DriverRow> ofYear = row(driver, Optional.of(year()));
        return ofYear.or(() -> row(driver, Optional.empty()))
                .map(DriverRow::source)
                .orElse("no value set");
    }

    private Optional<DriverRow> row(Driver driver, Optional<FinancialYear> inYear) {
        return model().drivers().stream()
                .filter(r -> r.address().driver() == driver && r.address().year().equals(inYear))
                .findFirst();
    }

    /// Keeps other shares of cost, all three as one step.
    void setShares(double nlw, double otherPay, double nonPay) {
        type().ifPresent(t ->
                replace(
                        t,
                        new ServiceType(
                                t.name(),
                                t.budgetLine(),
                                nlw,
                                otherPay,
                                nonPay,
                                t.hoursMix(),
                                t.wagePremium(),
                                t.otherSalary(),
                                t.upliftMonth()),
                        "Set the cost shares of " + typeName()));
    }

    void setMix(HoursMix mix, String description) {
        type().ifPresent(t ->
                replace(
                        t,
                        new ServiceType(
                                t.name(),
                                t.budgetLine(),
                                t.nlwShare(),
                                t.otherPayShare(),
                                t.nonPayShare(),
                                mix,
                                t.wagePremium(),
                                t.otherSalary(),
                                t.upliftMonth()),
                        description));
    }

    private void replace(ServiceType before, ServiceType after, String description) {
        if (!before.equals(after)) {
            workspace.commit(
                    RecordEdits.change(
                            ActivityTables.SERVICE_TYPES,
                            List.of(new RecordEdits.Replacement<>(place(), before, after)),
                            List.of(),
                            description));
        }
    }

    /// Puts a policy in the place of that of its service type and year, or adds it.
    static Edit withPolicy(FeePolicy policy) {
        return Edit.of(
                "Set the uplift policy of "
                        + CodeWords.of(policy.serviceType())
                        + " "
                        + policy.year(),
                model -> {
                    List<FeePolicy> all = new ArrayList<>(model.feePolicies());
                    Optional<FeePolicy> before = policy(model, policy.serviceType(), policy.year());
                    before.ifPresentOrElse(
                            b -> all.set(all.indexOf(b), policy), () -> all.add(policy));
                    return model.withFeePolicies(all);
                });
    }
}
