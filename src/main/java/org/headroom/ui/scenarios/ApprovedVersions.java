package org.headroom.ui.scenarios;

import org.headroom.session.ApprovedVersion;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/// The approved versions of the file, each read once: they never change.
final class ApprovedVersions {

    private final Workspace workspace;
    private final ApprovedResults reading;
    private final Runnable changed;
    private List<Version> versions = List.of();

    /// @param changed told when there are more
    ApprovedVersions(Workspace workspace, ApprovedResults reading, Runnable changed) {
        this.workspace = workspace;
        this.reading = reading;
        this.changed = changed;
    }

    List<Version> all() {
        return versions;
    }

    /// Looks for versions that are not known yet.
    void refresh() {
        List<Version> known = versions;
        workspace
                .session()
                .approved()
                .thenApply(all -> read(all, known))
                .whenComplete((found, failure) -> {
                    if (failure == null) {
                        Feedback.post(() -> take(found));
                    } else {
                        Feedback.post(() -> workspace.problem().set(words(failure)));
                    }
                });
    }

    private List<Version> read(List<ApprovedVersion> all, List<Version> known) {
        List<Version> read = new ArrayList<>();
        for (ApprovedVersion version : all) {
            Stream<Version> before = known.stream().filter(v -> v.name().equals(version.name()));
            read.add(before.findFirst().orElseGet(() -> Version.of(version, reading)));
        }
        return List.copyOf(read);
    }

    private static String words(Throwable failure) {
        Throwable inner = failure.getCause();
        Throwable cause = failure instanceof CompletionException && inner != null ? inner : failure;
        return "The approved versions could not be read: " + cause.getMessage();
    }

    private void take(List<Version> found) {
        if (!found.equals(versions)) {
            versions = found;
            changed.run();
        }
    }
}
