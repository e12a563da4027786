package org.headroom.chart;

import org.headroom.engine.result.Step;
import org.headroom.kernel.Money;

import java.util.List;

/// A row of the bridge: a total, a movement, or a step under an open movement.
///
/// @param id names the row from one projection to the next: `opening`, a movement's id, a step's
///   code, or `requirement`
/// @param amount a total's value or a movement's signed change
/// @param start where the bar begins, running from the opening budget
/// @param end where the bar ends
/// @param steps the steps that the row stands for; none for the requirement
/// @param open whether the steps of a group stand under it
public record BridgeRow(
        Kind kind,
        String id,
        String label,
        Money amount,
        Money start,
        Money end,
        List<Step> steps,
        boolean open) {

    /// What a row of the bridge is.
    public enum Kind {
        /// The budget the bridge starts from.
        OPENING,
        /// A movement of one step.
        MOVEMENT,
        /// A movement of several steps, which opens in place.
        GROUP,
        /// A step under an open movement.
        STEP,
        /// The requirement the bridge ends at.
        REQUIREMENT
    }

    public BridgeRow {
        steps = List.copyOf(steps);
    }

    /// Whether the row is the opening budget or the requirement.
    public boolean isTotal() {
        return kind == Kind.OPENING || kind == Kind.REQUIREMENT;
    }

    /// This row as it stands on paper, where it does not open.
    BridgeRow onPaper() {
        return kind == Kind.GROUP
                ? new BridgeRow(Kind.MOVEMENT, id, label, amount, start, end, steps, false)
                : this;
    }

    /// The name as it stands on the chart, with the count of a group's steps: `Fee pressure (4)`.
    public String name() {
        return kind == Kind.GROUP ? label + " (" + steps.size() + ")" : label;
    }
}
