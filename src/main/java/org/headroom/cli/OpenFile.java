package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.Approval;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.PlanCalculator;
import org.headroom.session.SharedCopy;
import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// A model file while a command works on it, each change durable before it is acknowledged.
record OpenFile(ModelFile store, DocumentSession session) implements AutoCloseable {

    static OpenFile of(Path file, ModelFiles files) throws StoreException {
        ModelFile store = files.open(file);
        return new OpenFile(
                store,
                new DocumentSession(store, new PlanCalculator(), OpenFile::refusal, Runnable::run));
    }

    /// The first rule that a model breaks, if it does.
    static Optional<String> refusal(Model model) {
        return ModelRules.refused(model).stream().findFirst().map(Finding::sentence);
    }

    Model model() {
        return session.current().model();
    }

    void commit(Edit edit) throws Exception {
        answer(session.commit(edit));
    }

    void approve(Approval approval) throws Exception {
        answer(session.approve(approval));
    }

    /// Waits for what the session was asked for, and fails with its own failure.
    static <T> T answer(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Lets go of the file. What was acknowledged of a local copy is published first.
    ///
    /// @throws StoreException if it cannot be published; it is safe in the local copy
    @Override
    public void close() throws StoreException {
        try {
            Optional<SharedCopy> shared = store.shared();
            if (shared.isPresent() && !shared.get().isPublished()) {
                shared.get().publish();
            }
        } finally {
            session.close();
            store.close();
        }
    }
}
