package org.headroom.exchange.imports.outcome;

import org.headroom.extract.Effect;

/// What is said of a rule, once for all of its findings.
///
/// @param reason the rule in a few words, as `Start missing or unreadable`; the reason of a
///   rejection
/// @param expected what would have been right
/// @param howToFix what to do about it
public record RuleWording(String reason, Effect effect, String expected, String howToFix) {}
