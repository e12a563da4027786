package org.headroom.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.domain.Model;
import org.headroom.rules.AssuranceState;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelSession;
import org.headroom.session.SinceSigned;
import org.headroom.session.Snapshot;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalInt;

/// Whether the model in the window is assured, worked out aside whenever it was changed.
public final class AssuranceNow {

    /// A state with how far it is from what was signed.
    ///
    /// @param changes how many came since, if the model was signed and changed
    public record Seen(AssuranceState state, OptionalInt changes) {

        /// In a few words, as `Not assured: 3 changes since Jo Brown signed`.
        public String inShort() {
            return switch (state) {
                case AssuranceState.NotBegun none -> "";
                case AssuranceState.InWork work -> "";
                case AssuranceState.Assured assured -> "Assured";
                case AssuranceState.ChangedSince since ->
                        "Not assured: " + count() + " since " + since.signed().who() + " signed";
            };
        }

        private String count() {
            int count = changes.orElse(0);
            return count == 0 ? "changed" : count == 1 ? "1 change" : count + " changes";
        }
    }

    private final ModelSession session;
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(
                    new Seen(new AssuranceState.NotBegun(), OptionalInt.empty()));
    private @Nullable Model followed;

    AssuranceNow(ModelSession session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    void follow(Snapshot newest) {
        Model model = newest.model();
        if (newest.isPreview() || model == followed) {
            return;
        }
        followed = model;
        session.log()
                .thenApplyAsync(log -> of(model, log))
                .thenAccept(now ->
                        Feedback.post(() -> {
                            if (followed == model) {
                                seen.set(now);
                            }
                        }));
    }

    private Seen of(Model model, List<LogEntry> log) {
        AssuranceState state = AssuranceState.of(model);
        return new Seen(
                state,
                state instanceof AssuranceState.ChangedSince since
                        ? OptionalInt.of(count(log, since))
                        : OptionalInt.empty());
    }

    private int count(List<LogEntry> log, AssuranceState.ChangedSince since) {
        return SinceSigned.count(log, e -> session.change(e).join(), since.signed());
    }
}
