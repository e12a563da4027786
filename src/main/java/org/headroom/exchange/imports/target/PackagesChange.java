package org.headroom.exchange.imports.target;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.extract.Changes;
import org.headroom.extract.ImportTarget;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Packages that take the place of the model's, together with the data cut they are of and the
/// service types that they need.
///
/// @param packages the new list; packages that are as before are the same objects
/// @param newServiceTypes service types that the model does not have, in alphabetical order
/// @param change all of it at once
public record PackagesChange(
        List<CarePackage> packages,
        List<String> newServiceTypes,
        Changes changes,
        UnaryOperator<Model> change) {

    /// The line of service types that nobody has put on a line yet.
    public static final String UNPLACED_LINE = "Not yet on a budget line";

    public static PackagesChange of(
            ImportTarget target, List<CarePackage> imported, LocalDate cut) {
        Map<String, CarePackage> before = new HashMap<>();
        target.model().packages().forEach(p -> before.putIfAbsent(p.packageId(), p));
        int added = 0;
        int changed = 0;
        List<CarePackage> packages = new ArrayList<>(imported.size());
        for (CarePackage p : imported) {
            CarePackage old = before.remove(p.packageId());
            packages.add(p.equals(old) ? old : p);
            added += old == null ? 1 : 0;
            changed += old != null && !p.equals(old) ? 1 : 0;
        }
        Changes changes =
                new Changes(
                        "packages",
                        added,
                        changed,
                        before.size(),
                        imported.size() - added - changed);
        List<CarePackage> list = List.copyOf(packages);
        List<String> missing = missingServiceTypes(target.model(), list);
        return new PackagesChange(
                list, missing, changes, model -> apply(model, target.isNew(), list, cut));
    }

    private static Model apply(
            Model model, boolean isNew, List<CarePackage> packages, LocalDate cut) {
        return withServiceTypes(model, missingServiceTypes(model, packages))
                .withInfo(ImportTarget.withCut(model.info(), isNew, cut))
                .withPackages(packages);
    }

    private static List<String> missingServiceTypes(Model model, List<CarePackage> packages) {
        TreeSet<String> missing = new TreeSet<>();
        packages.forEach(p -> missing.add(p.cohort().serviceType()));
        model.serviceTypes().forEach(s -> missing.remove(s.name()));
        return List.copyOf(missing);
    }

    /// The model with those service types on a line of their own, which nothing is budgeted on;
    /// their fee weights are all non-pay until somebody gives them.
    public static Model withServiceTypes(Model model, List<String> names) {
        if (names.isEmpty()) {
            return model;
        }
        List<BudgetLine> lines = new ArrayList<>(model.budgetLines());
        if (lines.stream().noneMatch(line -> line.name().equals(UNPLACED_LINE))) {
            lines.add(
                    new BudgetLine(
                            UNPLACED_LINE,
                            LineKind.PURCHASED,
                            Money.ZERO,
                            Money.ZERO,
                            Optional.empty(),
                            Optional.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty()));
        }
        List<ServiceType> types = new ArrayList<>(model.serviceTypes());
        for (String name : names) {
            types.add(
                    new ServiceType(
                            name,
                            UNPLACED_LINE,
                            0,
                            0,
                            1,
                            HoursMix.parse("37:1"),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalInt.empty()));
        }
        return model.withBudgetLines(lines).withServiceTypes(types);
    }
}
