package org.headroom.engine.trace;

import org.headroom.domain.AssumptionStatus;

import java.util.Optional;

/// Where an input comes from.
///
/// @param origin who says so, or which rows of the model
/// @param status how firm it is; empty where it is a record, not an assumption
/// @param owner who answers for it, may be empty
/// @param reason why it was chosen or changed, may be empty
/// @param place where it is edited
public record Source(
        String origin,
        Optional<AssumptionStatus> status,
        String owner,
        String reason,
        Place place) {

    /// The part of the model that holds an input.
    public enum Place {
        BUDGET_LINES,
        SERVICE_TYPES,
        CLIENTS,
        TRANSITIONS,
        MEASURES,
        SAVINGS,
        BIDS,
        FUNDING,
        PUBLISHED_PLAN,
        FEE_POLICIES,
        DRIVERS,
        /// Days and months, which nobody edits.
        CALENDAR
    }

    /// Rows of the model.
    static Source rows(String origin, Place place) {
        return new Source(origin, Optional.empty(), "", "", place);
    }
}
