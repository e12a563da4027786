package org.headroom.exchange.imports.target;

/// The support reasons of the model and the words of care systems that stand for them.
public final class SupportReasons {

    public static final String UNKNOWN = "unknown";

    private SupportReasons() {}

    /// The support reason that a plain value ([org.headroom.exchange.imports.value.Words#value])
    /// stands for; `unknown` where it is blank or not known.
    public static String of(String plain) {
        if (plain.startsWith("physical")) {
            return "physical";
        }
        if (plain.startsWith("sensory")) {
            return "sensory";
        }
        if (plain.startsWith("support with memory") || plain.startsWith("memory")) {
            return "memory";
        }
        if (plain.startsWith("learning disabilit")) {
            return "learning_disability";
        }
        if (plain.startsWith("mental health")) {
            return "mental_health";
        }
        return plain.startsWith("social") ? "social" : UNKNOWN;
    }
}
