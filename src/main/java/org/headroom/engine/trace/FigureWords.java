package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.engine.result.Step;
import org.headroom.kernel.CodeWords;

import java.util.Arrays;

/// What people call a figure.
final class FigureWords {

    private FigureWords() {}

    /// The name with its year, as `Homecare, gross cost 2025/26`.
    static String name(Figure figure) {
        String subject = subject(figure);
        String label = figure.aspectOf().label();
        String about =
                switch (figure.kind()) {
                    case BASE_POSITION, PUBLISHED_PLAN, CALENDAR -> capital(label);
                    default -> label.isEmpty() ? subject : subject + ", " + label;
                };
        return about + " " + figure.year() + (figure.inBase() ? " in the base" : "");
    }

    private static String subject(Figure figure) {
        String name = figure.name();
        return switch (figure.kind()) {
            case BRIDGE ->
                    Arrays.stream(Step.values())
                            .filter(s -> s.code().equals(name))
                            .map(Step::label)
                            .findFirst()
                            .orElse(name);
            case SERVICE_TYPE, UPLIFT -> CodeWords.of(name);
            case COHORT -> CodeWords.ofKey(name);
            case TRANSITION -> "Transition " + name;
            case MEASURE -> "Measure " + name;
            case DRIVER -> driver(name);
            case LINE, SCHEME, BID, FUNDING_LINE -> name;
            default -> figure.kind().label();
        };
    }

    private static String driver(String name) {
        int at = name.indexOf('|');
        String code = at < 0 ? name : name.substring(0, at);
        String label = Driver.of(code).map(Driver::label).orElse(code);
        if (at < 0) {
            return label;
        }
        String key = name.substring(at + 1);
        return label + (key.equals("*") ? ", all others" : ", " + CodeWords.ofKey(key));
    }

    private static String capital(String text) {
        return CodeWords.of(text);
    }
}
