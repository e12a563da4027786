package org.headroom.ui.fees;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.ServiceType;
import org.headroom.schema.ActivityTables;
import org.headroom.session.RecordEdits;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;

/// The uplift policy of the chosen service type and year while it is typed: seen in every figure of
/// the window as a preview, kept as one undo step, or dropped. Knows no nodes.
final class PolicyDrafting {

    private final FeesModel fees;
    private final Workspace workspace;
    private Optional<FeePolicy> kept = Optional.empty();
    private Optional<PolicyDraft> before = Optional.empty();
    private Optional<PolicyDraft> draft = Optional.empty();
    private boolean isOpen;
    private boolean isPreviewing;

    PolicyDrafting(FeesModel fees) {
        this.fees = fees;
        workspace = fees.workspace();
    }

    /// What is typed; empty while nothing is open or the model has no service types.
    Optional<PolicyDraft> draft() {
        return draft;
    }

    void open() {
        isOpen = true;
        refresh();
    }

    /// Drops what is typed.
    void close() {
        isOpen = false;
        cancel();
        draft = Optional.empty();
        before = Optional.empty();
    }

    /// Takes what the newest model holds where nothing is typed, and keeps what is.
    void refresh() {
        Optional<ServiceType> type = fees.type();
        if (!isOpen || type.isEmpty()) {
            return;
        }
        if (!isAbout(type.get())) {
            cancel();
            draft = Optional.empty();
            before = Optional.empty();
        }
        if (fees.now().isPreview() && before.isPresent()) {
            return;
        }
        boolean isUntouched = draft.isEmpty() || !isTyped();
        kept = fees.policy();
        before = Optional.of(kept.map(PolicyDraft::of).orElseGet(() -> fresh(type.get())));
        if (isUntouched) {
            draft = before;
        } else {
            // Another change took the place of the preview.
            preview();
        }
    }

    private boolean isAbout(ServiceType type) {
        return draft.filter(
                        d -> d.serviceType().equals(type.name()) && d.year().equals(fees.year()))
                .isPresent();
    }

    private PolicyDraft fresh(ServiceType type) {
        double award = fees.result().map(r -> r.uplift().award()).orElse(0.0);
        return PolicyDraft.fresh(type.name(), fees.year(), award);
    }

    private boolean isTyped() {
        return !draft.equals(before);
    }

    boolean canApply() {
        return policy().isPresent() && (kept.isEmpty() || isTyped());
    }

    boolean canDiscard() {
        return isTyped();
    }

    boolean canRemove() {
        return kept.isPresent();
    }

    /// What is wrong with what is typed; empty where nothing is.
    String problem() {
        return reading()
                .map(r ->
                        switch (r) {
                            case PolicyDraft.Reading.Policy p -> "";
                            case PolicyDraft.Reading.Problem p -> p.words();
                        })
                .orElse("");
    }

    private Optional<PolicyDraft.Reading> reading() {
        return draft.map(d -> d.read(fees.model()));
    }

    private Optional<FeePolicy> policy() {
        return reading()
                .flatMap(r ->
                        switch (r) {
                            case PolicyDraft.Reading.Policy p -> Optional.of(p.policy());
                            case PolicyDraft.Reading.Problem p -> Optional.empty();
                        });
    }

    void type(PolicyDraft typed) {
        draft = Optional.of(typed);
        if (isTyped()) {
            preview();
        } else {
            cancel();
        }
    }

    private void preview() {
        Optional<FeePolicy> policy = policy();
        if (policy.isPresent()) {
            isPreviewing = true;
            workspace.preview(FeesModel.withPolicy(policy.get()));
        } else {
            cancel();
        }
    }

    private void cancel() {
        if (isPreviewing) {
            isPreviewing = false;
            workspace.cancelPreview();
        }
    }

    void apply() {
        policy().ifPresent(p -> {
            isPreviewing = false;
            before = draft;
            workspace.commit(FeesModel.withPolicy(p));
        });
    }

    void discard() {
        cancel();
        draft = before;
    }

    void remove() {
        kept.ifPresent(p -> {
            cancel();
            draft = before;
            workspace.commit(
                    RecordEdits.delete(
                            ActivityTables.FEE_POLICIES,
                            List.of(p),
                            "Remove the uplift policy of " + fees.typeName() + " " + p.year()));
        });
    }
}
