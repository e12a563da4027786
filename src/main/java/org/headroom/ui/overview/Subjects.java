package org.headroom.ui.overview;

import org.headroom.chart.BridgeRow;
import org.headroom.chart.Movement;
import org.headroom.engine.explain.Subject;
import org.headroom.ui.shell.Kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which figure is meant by a row of the bridge, a row of the lines table, a KPI or the name of a
/// line.
final class Subjects {

    private Subjects() {}

    /// The movements of the bridge that join several steps.
    static List<Subject.OfSteps> movements() {
        return Arrays.stream(Movement.values())
                .filter(Movement::isGroup)
                .map(m -> new Subject.OfSteps(m.label(), m.steps()))
                .toList();
    }

    static Subject of(BridgeRow row) {
        return switch (row.kind()) {
            case REQUIREMENT -> Subject.Total.REQUIREMENT;
            case GROUP -> new Subject.OfSteps(row.label(), row.steps());
            case OPENING, MOVEMENT, STEP -> new Subject.OfStep(row.steps().getFirst());
        };
    }

    static Optional<Subject> of(LineRow row) {
        if (row.line().isPresent()) {
            return Optional.of(new Subject.OfLine(row.line().get()));
        }
        if (row.isGroup()) {
            List<String> lines = row.children().stream().map(LineRow::name).toList();
            return Optional.of(new Subject.OfLines(row.name(), lines));
        }
        return Optional.of(
                row.name().startsWith("Growth")
                        ? Subject.Total.GROWTH_BIDS
                        : Subject.Total.SAVINGS);
    }

    /// The figure of a KPI, or the line of a name.
    static Optional<Subject> of(Object what) {
        return switch (what) {
            case Kpi kpi -> ofKpi(kpi.id());
            case String line -> Optional.of(new Subject.OfLine(line));
            default -> Optional.empty();
        };
    }

    private static Optional<Subject> ofKpi(String id) {
        return switch (id) {
            case "requirement" -> Optional.of(Subject.Total.REQUIREMENT);
            case "gap" -> Optional.of(Subject.Total.GAP);
            case "gap-to-end" -> Optional.of(Subject.Total.GAP_TO_END);
            case "council-gap" -> Optional.of(Subject.Total.COUNCIL_GAP);
            case "savings-at-risk" -> Optional.of(Subject.Total.SAVINGS_AT_RISK);
            default -> Optional.empty();
        };
    }
}
