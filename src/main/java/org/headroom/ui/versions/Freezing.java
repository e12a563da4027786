package org.headroom.ui.versions;

import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Snapshot;

import java.io.IOException;
import java.util.Optional;

/// Freezes budgets and reads frozen ones; the program around the window does it.
public interface Freezing {

    /// What is approved.
    ///
    /// @param scenario empty is the base
    /// @throws IllegalArgumentException if the name or the reason is blank
    Approval approval(String name, Optional<String> scenario, String reason);

    /// Who approves, by account of the computer.
    String account();

    /// A budget with inputs and published figures as they were approved. Takes a moment.
    ///
    /// @throws IOException with words for people if it cannot be read
    Snapshot thawed(ApprovedVersion version) throws IOException;
}
