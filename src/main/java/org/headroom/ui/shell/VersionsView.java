package org.headroom.ui.shell;

import org.headroom.session.ApprovedVersion;

/// What the window can do with the history of its model and with approved budgets.
public interface VersionsView {

    /// Shows who changed what, checkpoints and approved budgets beside the page.
    void showHistory();

    /// Shows the backups of the file beside the page.
    void showBackups();

    /// Asks beside the page what is needed to approve the budget.
    void showApproval();

    /// Shows an approved budget in place of the working one.
    void look(ApprovedVersion version);

    /// Starts a new working budget from an approved one: one undo step.
    void begin(ApprovedVersion version);
}
