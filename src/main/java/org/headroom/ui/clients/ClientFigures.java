package org.headroom.ui.clients;

import org.headroom.analysis.ClientBase;
import org.headroom.analysis.CohortEstimate;
import org.headroom.analysis.Flow;
import org.headroom.analysis.PackageFindings;
import org.headroom.analysis.Slice;
import org.headroom.analysis.SliceRow;
import org.headroom.analysis.Slices;
import org.headroom.analysis.WeeklyCosts;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.schema.ActivityTables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page shows of one model, worked out aside: slices when they are first asked for, all
/// else once.
final class ClientFigures {

    private static final int FIRST_ROW = 2;

    private final ClientBase base;
    private final List<CohortEstimate> estimates;
    private final Map<String, List<String>> findings;
    private final Map<Slice, SliceRow> slices = new EnumMap<>(Slice.class);
    private final Map<PackageChoice, Integer> counts = new HashMap<>();

    private ClientFigures(Model model) {
        base = ClientBase.of(model);
        estimates = CohortEstimate.all(base);
        findings = findings(base, estimates);
    }

    static ClientFigures of(Model model) {
        return new ClientFigures(model);
    }

    /// Whether another model has the same clients.
    boolean isOf(Model other) {
        Model model = base.model();
        return model.packages() == other.packages()
                && model.cohorts() == other.cohorts()
                && model.info().equals(other.info());
    }

    private static Map<String, List<String>> findings(
            ClientBase base, List<CohortEstimate> estimates) {
        Map<String, List<String>> all = new HashMap<>(PackageFindings.of(base, estimates));
        List<CarePackage> packages = base.model().packages();
        for (Finding finding : ModelRules.check(base.model())) {
            int at = finding.row() - FIRST_ROW;
            if (finding.file().equals(ActivityTables.PACKAGES.fileName())
                    && at >= 0
                    && at < packages.size()) {
                List<String> words =
                        new ArrayList<>(all.getOrDefault(packages.get(at).packageId(), List.of()));
                words.add(finding.message().replaceAll("\\.$", ""));
                all.put(packages.get(at).packageId(), List.copyOf(words));
            }
        }
        return Map.copyOf(all);
    }

    ClientBase base() {
        return base;
    }

    List<CohortEstimate> estimates() {
        return estimates;
    }

    /// Findings in words by package id.
    Map<String, List<String>> findings() {
        return findings;
    }

    synchronized SliceRow slice(Slice slice) {
        return slices.computeIfAbsent(slice, s -> Slices.of(base, s));
    }

    /// The slice, if it was worked out before.
    synchronized Optional<SliceRow> known(Slice slice) {
        return Optional.ofNullable(slices.get(slice));
    }

    /// How many packages a choice takes in.
    synchronized int count(PackageChoice choice) {
        return counts.computeIfAbsent(
                choice,
                c ->
                        (int)
                                base.model().packages().stream()
                                        .filter(p -> c.includes(p, this))
                                        .count());
    }

    /// What the charts show with some packages marked.
    record Marked(WeeklyCosts costs, List<Flow> flows) {}

    Marked marked(PackageChoice choice) {
        List<CarePackage> flowing =
                base.counted().stream().filter(c -> choice.filter().includes(c)).toList();
        return new Marked(
                WeeklyCosts.of(base, c -> !choice.isWhole() && choice.marks(c, this)),
                Flow.of(base, flowing));
    }
}
