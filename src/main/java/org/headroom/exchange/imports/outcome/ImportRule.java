package org.headroom.exchange.imports.outcome;

import org.headroom.extract.Effect;

/// A rule that the rows of an extract are held against. Rules of rejection stand in the order in
/// which they decide.
public interface ImportRule {

    RuleWording wording();

    default String reason() {
        return wording().reason();
    }

    default Effect effect() {
        return wording().effect();
    }

    default String expected() {
        return wording().expected();
    }

    default String howToFix() {
        return wording().howToFix();
    }
}
