package org.headroom.ui.monitoring;

import org.headroom.domain.Model;
import org.headroom.engine.monitoring.BudgetActivity;
import org.headroom.engine.monitoring.MonthSnapshot;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;
import org.headroom.session.ModelSession;
import org.headroom.session.MonthEdits;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The extracts that tell a month.
///
/// @param packages who had care
/// @param ledger budget and forecast by line; without it the month has activity alone, unless it is
///   that of the model's data cut
/// @param assumptions what the forecast rests on; may be empty
record MonthExtracts(LocalDate monthEnd, Path packages, Optional<Path> ledger, String assumptions) {

    /// Reads them as the last extracts with the same headings were read. The model is not changed.
    /// To be called off the window's thread.
    ///
    /// @throws IOException with words for people if a file is refused
    MonthSnapshot read(
            Model model, ModelSession session, ExtractReader reader, BudgetActivity budget)
            throws Exception {
        Reading reading = new Reading(model, session, reader);
        ImportOutcome clients = reading.of(packages, ImportKind.PACKAGES);
        String source = words(packages, clients);
        Optional<UnaryOperator<Model>> lines = Optional.empty();
        if (ledger.isPresent()) {
            ImportOutcome outcome = reading.of(ledger.get(), ImportKind.LEDGER);
            lines = Optional.of(outcome.change());
            source += "; " + words(ledger.get(), outcome);
        }
        return MonthEdits.imported(
                model,
                monthEnd,
                clients.change(),
                lines,
                budget,
                new MonthSnapshot.Words(source, assumptions));
    }

    private static String words(Path file, ImportOutcome outcome) {
        return MonthEdits.extractSource(
                String.valueOf(file.getFileName()), outcome.accepted(), outcome.rejectedCount());
    }

    /// Reads files for the month.
    private final class Reading {

        private final Model model;
        private final ModelSession session;
        private final ExtractReader reader;

        Reading(Model model, ModelSession session, ExtractReader reader) {
            this.model = model;
            this.session = session;
            this.reader = reader;
        }

        ImportOutcome of(Path file, ImportKind kind) throws Exception {
            byte[] key = session.pseudonymKey().join();
            ImportTarget target = new ImportTarget(model, false, Optional.of(monthEnd), key);
            ImportRequest request = new ImportRequest(kind, file, mapping(file, kind), target);
            return switch (reader.preview(request, Watch.NONE)) {
                case ImportResult.Ready ready -> ready.outcome();
                case ImportResult.Refused refused ->
                        throw new IOException(refused.fault().message());
                case ImportResult.Cancelled cancelled -> throw new IOException("Called off.");
            };
        }

        private Optional<Mapping> mapping(Path file, ImportKind kind) throws Exception {
            Optional<ImportKind> wanted = Optional.of(kind);
            Inspection look = reader.inspect(file, SourceOptions.DETECT, wanted);
            return reader.recall(file, look, wanted, this::memory).map(Recalled::mapping);
        }

        private List<KeptMapping> memory(String signature) {
            return session.mappings(signature).join().stream()
                    .map(m -> new KeptMapping(m.kind(), m.mapping()))
                    .toList();
        }
    }
}
