package org.headroom.ui.imports;

import org.headroom.chart.BridgeRow;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.Movement;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// From the requirement as it is to the requirement with an import, in parts that add up: packages
/// added, no longer listed and changed, one after the other; where packages stay as they are, the
/// movements of the budget that change.
final class EffectBridge {

    /// A part of the change.
    private record Part(String label, Money amount) {}

    private final YearProjection before;
    private final YearProjection after;
    private final Optional<String> scenario;

    EffectBridge(YearProjection before, YearProjection after, Optional<String> scenario) {
        this.before = before;
        this.after = after;
        this.scenario = scenario;
    }

    BridgeRows between(Model model, Model changed) {
        List<Part> parts =
                model.packages() == changed.packages() ? movements() : packages(model, changed);
        List<BridgeRow> rows = new ArrayList<>();
        Money at = before.requirement();
        rows.add(
                row(BridgeRow.Kind.OPENING, BridgeRows.OPENING, "Requirement now", at, Money.ZERO));
        for (Part part : parts) {
            if (!part.amount().isZero()) {
                rows.add(
                        row(
                                BridgeRow.Kind.MOVEMENT,
                                part.label(),
                                part.label(),
                                part.amount(),
                                at));
                at = at.plus(part.amount());
            }
        }
        rows.add(
                row(
                        BridgeRow.Kind.REQUIREMENT,
                        BridgeRows.REQUIREMENT,
                        "After import",
                        after.requirement(),
                        Money.ZERO));
        return new BridgeRows(after.year(), before.requirement(), after.requirement(), rows);
    }

    private static BridgeRow row(
            BridgeRow.Kind kind, String id, String label, Money amount, Money start) {
        return new BridgeRow(kind, id, label, amount, start, start.plus(amount), List.of(), false);
    }

    private List<Part> movements() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        "Budget " + after.year().plus(-1),
                        after.bridge()
                                .amount(Step.OPENING)
                                .minus(before.bridge().amount(Step.OPENING))));
        for (Movement movement : Movement.values()) {
            parts.add(
                    new Part(
                            movement.label(),
                            sum(after.bridge(), movement).minus(sum(before.bridge(), movement))));
        }
        return parts;
    }

    private static Money sum(BudgetBridge bridge, Movement movement) {
        return movement.steps().stream().map(bridge::amount).reduce(Money.ZERO, Money::plus);
    }

    private List<Part> packages(Model model, Model changed) {
        Map<String, CarePackage> old = new HashMap<>();
        model.packages().forEach(p -> old.putIfAbsent(p.packageId(), p));
        Set<String> listed = new HashSet<>();
        List<CarePackage> added = new ArrayList<>();
        int different = 0;
        for (CarePackage p : changed.packages()) {
            listed.add(p.packageId());
            CarePackage was = old.get(p.packageId());
            if (was == null) {
                added.add(p);
            } else if (!was.equals(p)) {
                different++;
            }
        }
        List<CarePackage> kept =
                model.packages().stream().filter(p -> listed.contains(p.packageId())).toList();
        int gone = model.packages().size() - kept.size();
        Model base =
                model.withBudgetLines(changed.budgetLines())
                        .withServiceTypes(changed.serviceTypes());
        Money withAdded = requirement(base.withPackages(joined(model.packages(), added)));
        Money withoutGone = requirement(base.withPackages(joined(kept, added)));
        Money withChanged = requirement(base.withPackages(changed.packages()));
        return List.of(
                new Part(
                        counted("Packages added", added.size()),
                        withAdded.minus(before.requirement())),
                new Part(counted("No longer listed", gone), withoutGone.minus(withAdded)),
                new Part(counted("Packages changed", different), withChanged.minus(withoutGone)),
                new Part("Data cut", after.requirement().minus(withChanged)));
    }

    private static List<CarePackage> joined(List<CarePackage> first, List<CarePackage> second) {
        List<CarePackage> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String counted(String label, int count) {
        return label + " (" + ImportWords.count(count) + ")";
    }

    private Money requirement(Model model) {
        return Planner.project(PreparedModel.of(model), scenario).years().stream()
                .filter(y -> y.year().equals(after.year()))
                .findFirst()
                .map(YearProjection::requirement)
                .orElse(after.requirement());
    }
}
