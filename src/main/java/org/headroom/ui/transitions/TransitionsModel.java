package org.headroom.ui.transitions;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.activity.CaseCost;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/// What the Transitions page shows: the pipeline in the chosen scenario, its cost in the chosen
/// year, the selected case, what-ifs one at a time. Knows no nodes.
final class TransitionsModel {

    private final Workspace workspace;
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final Map<TransitionCase, CaseCost> costs = new HashMap<>();
    private Snapshot shown;
    private FinancialYear costsYear;
    private DriverTable drivers;
    private Pipeline pipeline;
    private List<CarePackage> packagesKnown = List.of();
    private Set<String> clients = Set.of();
    private final OneAtATime oneAtATime = new OneAtATime();
    private @Nullable Snapshot effectsOf;
    private @Nullable FinancialYear effectsYear;

    /// A year of the pipeline.
    ///
    /// @param isProbable whether only cases of a trend are summed, who are in the year's sum too
    /// @param cases that move in the year
    /// @param expected cases weighted by how sure they are
    /// @param partYear gross cost in the year, £
    /// @param fullYear gross cost of a whole year, £
    /// @param health of the full-year cost, what the NHS pays, £
    /// @param childrens what children's services stop paying in a full year, £
    record YearSum(
            FinancialYear year,
            boolean isProbable,
            int cases,
            double expected,
            double partYear,
            double fullYear,
            double health,
            double childrens) {}

    TransitionsModel(Workspace workspace) {
        this.workspace = workspace;
        shown = workspace.snapshot().get();
        costsYear = workspace.year().get();
        drivers = DriverTable.of(shown.model(), shown.scenario());
        pipeline = Pipeline.of(shown.model(), drivers, shown.projection());
        readCosts();
    }

    Workspace workspace() {
        return workspace;
    }

    Model model() {
        return shown.model();
    }

    Snapshot now() {
        return shown;
    }

    FinancialYear year() {
        return workspace.year().get();
    }

    DriverTable drivers() {
        return drivers;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /// Person of the selected case.
    ObjectProperty<Optional<String>> selected() {
        return selected;
    }

    /// Takes the newest results.
    void refresh() {
        Snapshot newest = workspace.snapshot().get();
        if (newest != shown) {
            shown = newest;
            drivers = DriverTable.of(shown.model(), shown.scenario());
            pipeline = Pipeline.of(shown.model(), drivers, shown.projection());
            readCosts();
        } else if (!costsYear.equals(year())) {
            readCosts();
        }
    }

    private void readCosts() {
        costsYear = year();
        costs.clear();
        for (PipelineCase each : pipeline.cases()) {
            costs.put(each.person(), pipeline.cost(each, costsYear));
        }
    }

    /// What a case costs in the chosen year; empty for one that is not counted.
    Optional<CaseCost> cost(TransitionCase person) {
        return Optional.ofNullable(costs.get(person));
    }

    OptionalDouble cost(TransitionCase person, ToDoubleFunction<CaseCost> part) {
        CaseCost cost = costs.get(person);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(part.applyAsDouble(cost));
    }

    boolean movesInYear(TransitionCase person) {
        return cost(person).map(c -> c.which().begins().equals(year())).orElse(false);
    }

    Optional<TransitionCase> selectedCase() {
        return selected.get()
                .flatMap(id ->
                        model().transitions().stream()
                                .filter(t -> t.personId().equals(id))
                                .findFirst());
    }

    /// The years of the plan, after what is left of the base year where cases move in it; below a
    /// year with cases of a trend their part of it.
    List<YearSum> years() {
        List<YearSum> years = new ArrayList<>();
        for (int y = 0; y <= model().info().planYears(); y++) {
            List<CaseCost> moving = moving(model().info().year(y));
            List<CaseCost> probable =
                    moving.stream().filter(c -> c.which().person().isProbable()).toList();
            if (y > 0 || !moving.isEmpty()) {
                years.add(sum(model().info().year(y), false, moving));
            }
            if (!probable.isEmpty()) {
                years.add(sum(model().info().year(y), true, probable));
            }
        }
        return years;
    }

    private List<CaseCost> moving(FinancialYear year) {
        return pipeline.beginning(year).stream().map(c -> pipeline.cost(c, year)).toList();
    }

    private static YearSum sum(FinancialYear year, boolean isProbable, List<CaseCost> moving) {
        return new YearSum(
                year,
                isProbable,
                moving.size(),
                moving.stream().mapToDouble(c -> c.which().weight()).sum(),
                moving.stream().mapToDouble(CaseCost::partYear).sum(),
                moving.stream().mapToDouble(CaseCost::fullYear).sum(),
                moving.stream().mapToDouble(CaseCost::fullYearHealth).sum(),
                moving.stream().mapToDouble(CaseCost::childrens).sum());
    }

    /// Young people who are counted and turn 18, or move, by the end of the plan.
    long moving() {
        LocalDate end = model().info().year(model().info().planYears()).end();
        return pipeline.cases().stream().filter(c -> !c.moved().isAfter(end)).count();
    }

    /// What changes would do to the chosen year, one at a time, worked out aside. Empty while a
    /// change is under the thumb, or where what is asked for is what was asked before.
    Optional<CompletableFuture<List<OneAtATime.Effect>>> effects() {
        Snapshot snapshot = shown;
        FinancialYear inYear = year();
        boolean isKnown = effectsOf == snapshot && inYear.equals(effectsYear);
        if (snapshot.isPreview() || isKnown) {
            return Optional.empty();
        }
        effectsOf = snapshot;
        effectsYear = inYear;
        return Optional.of(
                CompletableFuture.supplyAsync(() -> oneAtATime.of(snapshot, inYear))
                        .thenApply(all -> effectsOf == snapshot ? all : List.of()));
    }

    /// Cases of a trend beyond the named list.
    long probable() {
        return model().transitions().stream().filter(TransitionCase::isProbable).count();
    }

    /// Cases that are planned, transfer by the data cut and so are not counted.
    long alreadyTransferred() {
        LocalDate cut = model().info().dataCut();
        return model().transitions().stream()
                .filter(t -> t.isPlanned() && !t.transfer().isAfter(cut))
                .count();
    }

    /// Cases that are counted, of people who already have a package at the data cut.
    long alreadyClients() {
        return pipeline.cases().stream()
                .filter(c -> clients().contains(c.person().personId()))
                .count();
    }

    private Set<String> clients() {
        if (packagesKnown != model().packages()) {
            packagesKnown = model().packages();
            Set<String> people = new HashSet<>();
            packagesKnown.forEach(p -> people.add(p.personId()));
            clients = people;
        }
        return clients;
    }
}
