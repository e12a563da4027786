package org.headroom.session;

import org.headroom.domain.Model;

import java.util.List;

/// The change log together with the model that its last entry led to.
///
/// @param log oldest entry first
public record PastChanges(List<LogEntry> log, Model now) {

    public PastChanges {
        log = List.copyOf(log);
    }
}
