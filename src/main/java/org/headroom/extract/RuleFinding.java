package org.headroom.extract;

import java.util.List;
import java.util.OptionalDouble;

/// All rows that met one rule.
///
/// @param rule in a few words
/// @param count how many findings
/// @param rows the records, in order; empty where the whole file is meant
/// @param weeklyGross what the rows cost, £ a week, as far as it can be worked out
/// @param message what else there is to say, as the share of starts on 1 April; may be empty
/// @param examples the first few
public record RuleFinding(
        String rule,
        Effect effect,
        int count,
        List<Integer> rows,
        OptionalDouble weeklyGross,
        String message,
        List<Example> examples) {

    public RuleFinding {
        rows = List.copyOf(rows);
        examples = List.copyOf(examples);
    }
}
