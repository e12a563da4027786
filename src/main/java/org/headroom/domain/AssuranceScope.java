package org.headroom.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What a model is for and who answers for it: the scope that is assured.
///
/// @param purpose what it is for
/// @param decision the decision that it supports
/// @param included what it covers
/// @param excluded what it leaves out
/// @param criticality how much hangs on it, if it was said
/// @param commissioner who asked for it
/// @param analyst who built it
/// @param assurer who checks it; somebody else than the analyst
/// @param approver who accepts it
/// @param reviewBy the day by which it is looked at again
public record AssuranceScope(
        String purpose,
        String decision,
        String included,
        String excluded,
        Optional<Criticality> criticality,
        String commissioner,
        String analyst,
        String assurer,
        String approver,
        Optional<LocalDate> reviewBy) {

    /// Who has a part; empty where it was not said.
    public String holder(AssuranceRole role) {
        return role.in(this);
    }
}
