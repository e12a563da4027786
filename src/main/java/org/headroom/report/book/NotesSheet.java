package org.headroom.report.book;

import org.headroom.report.book.Sheet.Value;
import org.headroom.report.paper.Stamp;

import java.util.ArrayList;
import java.util.List;

/// The first sheet of every workbook: what its figures rest on and how they are written.
final class NotesSheet {

    private NotesSheet() {}

    static Sheet of(Stamp stamp) {
        List<List<Value>> rows = new ArrayList<>();
        note(rows, "Council", stamp.council());
        note(rows, "Model", stamp.model());
        note(rows, "Scenario", stamp.scenario());
        note(rows, "Data cut", stamp.dataCut().toString());
        note(rows, "Made by", stamp.engine());
        note(rows, "Content of the model", stamp.digest());
        note(rows, "Assurance", stamp.assurance());
        note(rows, "Signs", "Costs, overspends and gaps are positive; savings and income reduce.");
        note(rows, "Units", "Pounds and pence unless the heading of a column says otherwise.");
        if (stamp.sharing()) {
            note(
                    rows,
                    "For sharing",
                    "Counts under five and the money that rests on them are suppressed; sources,"
                            + " owners and reasons are left out.");
        }
        stamp.changed().forEach(change -> note(rows, "Changed by the scenario", change));
        return new Sheet("Notes", List.of("What", "Value"), rows);
    }

    private static void note(List<List<Value>> rows, String what, String value) {
        rows.add(List.of(Value.of(what), Value.of(value)));
    }
}
