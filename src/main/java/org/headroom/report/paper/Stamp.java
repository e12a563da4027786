package org.headroom.report.paper;

import java.time.LocalDate;
import java.util.List;

/// What a paper rests on, so that it can be made again: the model and its content, the scenario and
/// what it changes, the data cut and the engine.
///
/// @param council whose budget it is
/// @param scenario name of the scenario, or that it is the base
/// @param changed drivers that the scenario changes, each with its value
/// @param engine name and version of the program
/// @param digest of the model's content, its first sixteen hexadecimal digits
/// @param assured whether somebody else than its analyst signed for exactly this model
/// @param assurance that in words; for sharing without a name
/// @param sharing whether small numbers are suppressed
public record Stamp(
        String council,
        String model,
        String scenario,
        LocalDate dataCut,
        List<String> changed,
        String engine,
        String digest,
        boolean assured,
        String assurance,
        boolean sharing) {

    public Stamp {
        changed = List.copyOf(changed);
    }

    /// One line for the foot of every page.
    public String line() {
        return model
                + " · "
                + scenario
                + " · data at "
                + dataCut
                + " · "
                + engine
                + " · "
                + digest
                + (assured ? " · assured" : " · not assured")
                + (sharing ? " · for sharing" : "");
    }
}
