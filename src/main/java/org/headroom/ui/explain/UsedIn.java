package org.headroom.ui.explain;

import org.headroom.engine.explain.Subject;

import java.util.ArrayList;
import java.util.List;

/// A figure that another one goes into: a link of the explain panel.
record UsedIn(String name, Subject subject) {

    private static final UsedIn REQUIREMENT = new UsedIn("Requirement", Subject.Total.REQUIREMENT);
    private static final UsedIn GAP = new UsedIn("Gap", Subject.Total.GAP);
    private static final UsedIn GAP_TO_END = new UsedIn("Gap to the end", Subject.Total.GAP_TO_END);
    private static final UsedIn COUNCIL_GAP = new UsedIn("Council gap", Subject.Total.COUNCIL_GAP);

    /// Where a figure goes, the nearest first.
    ///
    /// @param movements the movements of the bridge that join several steps
    static List<UsedIn> of(Subject subject, List<Subject.OfSteps> movements) {
        return switch (subject) {
            case Subject.OfStep step -> ofStep(step, movements);
            case Subject.OfSteps steps -> List.of(REQUIREMENT, GAP);
            case Subject.OfLine line -> List.of(REQUIREMENT, GAP);
            case Subject.OfLines lines -> List.of(REQUIREMENT, GAP);
            case Subject.Total total -> ofTotal(total);
        };
    }

    private static List<UsedIn> ofStep(Subject.OfStep step, List<Subject.OfSteps> movements) {
        List<UsedIn> links = new ArrayList<>();
        movements.stream()
                .filter(m -> m.steps().contains(step.step()))
                .forEach(m -> links.add(new UsedIn(m.name(), m)));
        links.add(REQUIREMENT);
        links.add(GAP);
        return links;
    }

    private static List<UsedIn> ofTotal(Subject.Total total) {
        return switch (total) {
            case REQUIREMENT -> List.of(GAP, COUNCIL_GAP);
            case GAP -> List.of(GAP_TO_END);
            case GROWTH_BIDS, SAVINGS -> List.of(REQUIREMENT, GAP);
            case GAP_TO_END, COUNCIL_GAP -> List.of();
            case SAVINGS_AT_RISK ->
                    List.of(new UsedIn("Savings", Subject.Total.SAVINGS), REQUIREMENT);
        };
    }
}
