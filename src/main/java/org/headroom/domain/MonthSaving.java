package org.headroom.domain;

import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.Optional;

/// A saving scheme as it stood at the end of a month.
///
/// @param target what it is to save in the year, positive
/// @param delivered what it had saved by then; empty where nothing is reported
public record MonthSaving(
        LocalDate monthEnd, String scheme, Money target, Optional<Money> delivered) {}
