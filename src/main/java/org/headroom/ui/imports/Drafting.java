package org.headroom.ui.imports;

import org.headroom.domain.Model;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;
import org.headroom.rules.FindingWords;
import org.headroom.session.Backup;
import org.headroom.session.Edit;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is worked out of a file and the open model off the window's thread: a first draft, the
/// request that reads the file as the draft says, and what its outcome would do.
final class Drafting {

    private final Workspace workspace;
    private final ExtractReader reader;

    Drafting(Workspace workspace, ExtractReader reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    /// A draft as the headings suggest it.
    Draft look(Path file, SourceOptions options, Optional<ImportKind> said, Optional<LocalDate> cut)
            throws FileFaultException {
        Inspection look = reader.inspect(file, options, said);
        return new Draft(file, options, said, look, look.guess(), cut, false, List.of());
    }

    /// The draft with the mapping of an earlier extract with the same headings, if there was one.
    Draft remembered(Draft plain) throws FileFaultException {
        Optional<Recalled> recalled =
                reader.recall(plain.file(), plain.look(), plain.said(), this::memory);
        if (recalled.isEmpty()) {
            return plain;
        }
        Mapping mapping = recalled.get().mapping();
        Optional<ImportKind> kind = Optional.of(recalled.get().kind());
        Inspection look = reader.inspect(plain.file(), mapping.source(), kind);
        return new Draft(
                plain.file(), mapping.source(), kind, look, mapping, plain.cut(), true, List.of());
    }

    private List<KeptMapping> memory(String signature) {
        return workspace.session().mappings(signature).join().stream()
                .map(m -> new KeptMapping(m.kind(), m.mapping()))
                .toList();
    }

    /// Keeps what was read as one edit, and how it was read for the next file like it.
    void keep(Draft d, ImportOutcome outcome) {
        Set<String> signatures = signatures(d, outcome.kind());
        workspace
                .session()
                .backups()
                .commitAfterBackup(
                        Backup.Reason.IMPORT,
                        Edit.of(description(d, outcome), outcome.change()).because(outcome.said()))
                .join();
        String json = reader.json(d.mapping());
        for (String signature : signatures) {
            workspace.session().remember(signature, outcome.kind().code(), json).join();
        }
    }

    private Set<String> signatures(Draft d, ImportKind kind) {
        try {
            return reader.signatures(d.file(), kind, d.mapping());
        } catch (FileFaultException e) {
            // The file went away after it was read; what was read of it can still be kept.
            return Set.of(d.look().signature());
        }
    }

    private static String description(Draft d, ImportOutcome outcome) {
        return "Import "
                + ImportWords.rows(outcome.accepted())
                + " of "
                + outcome.kind().title()
                + " from "
                + d.file().getFileName();
    }

    /// Reads the file as the draft says. A model without packages takes the data cut of what is
    /// imported; any other keeps its own, unless one is chosen.
    ImportRequest request(Draft d) {
        ImportKind kind = d.kind().orElseThrow();
        Model model = workspace.snapshot().get().model();
        boolean isFirst = model.packages().isEmpty();
        boolean isReturn = kind == ImportKind.CLD;
        boolean isNew = isFirst && (isReturn || kind == ImportKind.PACKAGES);
        Optional<LocalDate> cut =
                isNew && !isReturn ? Optional.of(d.cut().orElse(model.info().dataCut())) : d.cut();
        return new ImportRequest(
                kind,
                d.file(),
                Optional.of(d.mapping()),
                new ImportTarget(model, isNew, cut, workspace.session().pseudonymKey().join()));
    }

    /// What the outcome would do to the budget, and whether the model could be kept.
    static ImportModel.Checked checked(ImportOutcome outcome, Snapshot now) {
        Model after = outcome.change().apply(now.model());
        Optional<String> refusal = FindingWords.refusal(after);
        Optional<BudgetEffect> effect =
                refusal.isPresent() ? Optional.empty() : BudgetEffect.of(now, after);
        return new ImportModel.Checked(
                outcome, effect, RateChange.between(now.model(), after), refusal);
    }
}
