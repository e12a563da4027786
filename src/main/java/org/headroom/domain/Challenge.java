package org.headroom.domain;

import java.time.LocalDate;

/// A question put to a growth bid while it was reviewed, with the answer: a line of its challenge
/// log.
///
/// @param bid name of the bid in `bids.csv`
/// @param by who asked
/// @param response empty until it is answered
public record Challenge(String bid, LocalDate date, String by, String challenge, String response) {}
