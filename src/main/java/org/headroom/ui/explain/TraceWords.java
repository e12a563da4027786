package org.headroom.ui.explain;

import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Quantity;
import org.headroom.engine.trace.Source;
import org.headroom.engine.trace.Trace;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.shell.PageEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trace in the words of the panel.
final class TraceWords {

    private static final double MILLION = 1_000_000;

    private TraceWords() {}

    /// The value in large type.
    static String value(Trace trace) {
        boolean isLarge = trace.quantity() == Quantity.POUNDS && Math.abs(trace.value()) >= MILLION;
        return isLarge
                ? MoneyFormat.millions(Money.of(trace.value()))
                : trace.quantity().inBrief(trace.value());
    }

    /// What it is made of, or where it comes from, in one sentence.
    static String sentence(Trace trace) {
        if (trace.source().isPresent()) {
            Source source = trace.source().get();
            String status =
                    source.status()
                            .map(s -> ", " + s.name().toLowerCase(java.util.Locale.ROOT))
                            .orElse("");
            String owner = source.owner().isEmpty() ? "" : " " + source.owner() + " owns it.";
            String reason = source.reason().isEmpty() ? "" : " Reason: " + source.reason() + ".";
            return "An input of the model: " + source.origin() + status + "." + owner + reason;
        }
        return trace.terms().isEmpty()
                ? "There is nothing here to add up."
                : "Worked out as " + trace.formula() + ".";
    }

    /// Words and signs of the formula in turn; empty where it reads as a sentence only.
    static List<String> formula(Trace trace) {
        boolean isSentence =
                trace.formula().contains("(")
                        || trace.formula().contains(",")
                        || trace.formula().contains(":")
                        || trace.formula().contains("[");
        if (trace.isInput() || isSentence || trace.terms().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : trace.formula().split("(?<= [×+−÷] )|(?= [×+−÷] )", -1)) {
            words.add(word.strip());
        }
        return words.size() == 1 ? List.of() : words;
    }

    /// Where its rows are: the page and what to go to on it.
    static Optional<PageEvent> rows(Trace trace) {
        Figure figure = trace.figure();
        return trace.source()
                .map(Source::place)
                .map(TraceWords::page)
                .or(() -> page(figure))
                .filter(p -> !p.isEmpty())
                .map(p -> new PageEvent(p, figure.name()));
    }

    private static String page(Source.Place place) {
        return switch (place) {
            case BUDGET_LINES, BIDS -> "staffing";
            case SERVICE_TYPES, FEE_POLICIES -> "fees";
            case CLIENTS -> "clients";
            case TRANSITIONS -> "transitions";
            case MEASURES, SAVINGS -> "savings";
            case FUNDING, PUBLISHED_PLAN -> "funding";
            case DRIVERS -> "assumptions";
            case CALENDAR -> "";
        };
    }

    private static Optional<String> page(Figure figure) {
        return switch (figure.kind()) {
            case LINE, BID, BIDS -> Optional.of("staffing");
            case SERVICE_TYPE, COHORT -> Optional.of("clients");
            case UPLIFT -> Optional.of("fees");
            case TRANSITION -> Optional.of("transitions");
            case MEASURE, SCHEME, SAVINGS, SAVINGS_AT_RISK -> Optional.of("savings");
            case FUNDING, FUNDING_LINE, PRECEPT, PUBLISHED_PLAN -> Optional.of("funding");
            default -> Optional.empty();
        };
    }
}
