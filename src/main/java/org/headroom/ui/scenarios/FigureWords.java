package org.headroom.ui.scenarios;

import org.headroom.engine.plan.PlanFigure;

import java.util.Locale;

/// Results of the plan as they stand in a sentence.
final class FigureWords {

    private FigureWords() {}

    /// As `Gap 2027/28`, for a list to choose from.
    static String brief(PlanFigure figure) {
        String name = figure.kind() == PlanFigure.Kind.GAP ? "gap " + figure.year() : of(figure);
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    /// As `cumulative gap 2027/28`.
    static String of(PlanFigure figure) {
        return switch (figure.kind()) {
                    case REQUIREMENT -> "requirement";
                    case FUNDING -> "funding";
                    case GAP -> "cumulative gap";
                    case INCREMENTAL_GAP -> "incremental gap";
                    case COUNCIL_GAP -> "council gap";
                    case LINE -> figure.line().orElse("");
                }
                + " "
                + figure.year();
    }
}
