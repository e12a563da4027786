package org.headroom.exchange.imports.outcome;

/// A rule that the rows of an extract are held against. Rules of rejection stand in the order in
/// which they decide.
public interface ImportRule {

    /// The rule in a few words, as `Start missing or unreadable`; the reason of a rejection.
    String reason();

    Effect effect();

    /// What would have been right.
    String expected();

    /// What to do about it.
    String howToFix();
}
