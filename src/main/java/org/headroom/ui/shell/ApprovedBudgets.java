package org.headroom.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.ModelSession;
import org.headroom.session.Snapshot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The approved budgets of the open model, and the one that the window shows in place of the
/// working budget, if any. Knows no nodes.
public final class ApprovedBudgets {

    /// An approved budget in sight, with its figures as they were approved.
    public record Shown(ApprovedVersion version, Snapshot snapshot) {}

    private final ModelSession session;
    private final ReadOnlyObjectWrapper<List<ApprovedVersion>> versions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ApprovedBudgets(ModelSession session) {
        this.session = session;
        reload();
    }

    private CompletableFuture<Void> reload() {
        return session.approved().thenAccept(all -> Feedback.post(() -> versions.set(all)));
    }

    /// Oldest first.
    public ReadOnlyObjectProperty<List<ApprovedVersion>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// The one in sight; empty while the working budget is.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    public boolean isShown() {
        return shown.get().isPresent();
    }

    /// Freezes the working budget. The future completes once it is in the file.
    public CompletableFuture<Void> approve(Approval approval) {
        return session.approve(approval).thenCompose(done -> reload());
    }

    /// Shows an approved budget, which cannot be changed.
    public void look(Shown approved) {
        shown.set(Optional.of(approved));
    }

    /// Shows the working budget again.
    public void leave() {
        shown.set(Optional.empty());
    }

    /// Why nothing can be changed now; empty where it can.
    Optional<String> refusal() {
        return shown.get()
                .map(s ->
                        "“"
                                + s.version().name()
                                + "” is approved and cannot change. Go back to the working budget"
                                + " to make changes, or start a new one from it.");
    }
}
