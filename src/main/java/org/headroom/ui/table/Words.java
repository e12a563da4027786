package org.headroom.ui.table;

/// Small grammar of messages.
final class Words {

    private Words() {}

    /// A noun with its article: `a scheme`, `an assumption`.
    static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
