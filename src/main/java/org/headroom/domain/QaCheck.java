package org.headroom.domain;

import java.time.LocalDate;

/// A check that was made of a model: a line of its quality assurance log.
///
/// @param check what was checked
/// @param by who made it, or accepted its result
/// @param note what was found; of an accepted result why it can stand
public record QaCheck(
        LocalDate date,
        String check,
        CheckMeans means,
        String by,
        CheckResult result,
        String note) {}
