package org.headroom.ui.versions;

import org.headroom.session.ApprovedVersion;
import org.headroom.session.Edit;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.ApprovedBudgets;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.VersionsView;
import org.headroom.ui.shell.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Shows history and approval beside the page, and approved budgets in place of the working one.
public final class VersionsDesk implements VersionsView {

    private final Workspace workspace;
    private final RightSlot slot;
    private final Freezing freezing;
    private final HistoryPanel history;

    public VersionsDesk(Workspace workspace, RightSlot slot, Freezing freezing) {
        this.workspace = workspace;
        this.slot = slot;
        this.freezing = freezing;
        history = new HistoryPanel(workspace, this, slot::showDrivers);
    }

    @Override
    public void showHistory() {
        slot.show(history);
        history.refresh();
    }

    @Override
    public void showBackups() {
        BackupsPanel panel = new BackupsPanel(workspace, slot::showDrivers);
        slot.show(panel);
        panel.refresh();
    }

    @Override
    public void showApproval() {
        if (!workspace.refusesChange()) {
            ApproveForm form =
                    new ApproveForm(workspace, freezing, slot::showDrivers, this::showHistory);
            slot.show(form);
            form.begin();
        }
    }

    @Override
    public void look(ApprovedVersion version) {
        thawed(
                version,
                snapshot ->
                        workspace.approved().look(new ApprovedBudgets.Shown(version, snapshot)));
    }

    @Override
    public void begin(ApprovedVersion version) {
        thawed(
                version,
                snapshot -> {
                    workspace.approved().leave();
                    workspace.commit(
                            Edit.of(
                                    "Begin from approved “" + version.name() + "”",
                                    now -> snapshot.model()));
                });
    }

    /// Reads a frozen budget aside and then does something with it.
    private void thawed(ApprovedVersion version, Consumer<Snapshot> then) {
        CompletableFuture.supplyAsync(() -> read(version))
                .whenComplete((snapshot, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                then.accept(snapshot);
                            } else {
                                workspace.problem().set(Workspace.message(failure));
                            }
                        }));
    }

    private Snapshot read(ApprovedVersion version) {
        try {
            return freezing.thawed(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
