package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.Extracts;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.exchange.imports.outcome.OutcomeJson;
import org.headroom.exchange.imports.outcome.RejectedRowsFile;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Watch;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/// Brings an extract into a model: exit code 0 where all rows were committed, 1 where some were
/// rejected, 2 where the file was refused and nothing was changed.
@Command(
        name = "import",
        description =
                "Bring an extract into a model: packages, Client Level Data, ledger and more.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "A model that is not there is made new, with the data cut of the extract.",
            "Without --mapping an extract is read as the last one with the same headings was,",
            "if the model file remembers one, or else as its headings suggest.",
            "Exit codes: 0 committed, 1 committed with rejected rows, 2 refused.",
            "",
            "Examples:",
            "  headroom import budget.headroom --kind cld return.csv --preview",
            "  headroom import budget.headroom --kind packages list.xlsx --mapping list.json"
        })
final class ImportCommand implements Callable<Integer> {

    private final Models models;
    private final ExtractReader reader = new Extracts();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model.")
    private Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "A CSV file or a workbook.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "packages, cld, finance, ledger, transitions, cohorts or rates.")
    private String kind = "";

    @Option(names = "--mapping", paramLabel = "FILE.json", description = "How columns are read.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--data-cut", paramLabel = "DATE", description = "A month end, YYYY-MM-DD.")
    private Optional<String> dataCut = Optional.empty();

    @Option(names = "--preview", description = "Says what would happen and changes nothing.")
    private boolean isPreview;

    @Option(names = "--rejected", paramLabel = "FILE", description = "Where rejected rows go.")
    private Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "How the result is printed.")
    private String format = "table";

    ImportCommand(Console console) {
        this(new StoredModels(console.files(), console.template()));
    }

    ImportCommand(Models models) {
        this.models = models;
    }

    /// Where models are kept.
    interface Models {

        /// Opens a model for an import; one that is not there is made new.
        OpenModel open(Path path) throws Exception;
    }

    /// A model that an import is made into.
    interface OpenModel extends AutoCloseable {

        Model model();

        boolean isNew();

        /// The secret of the model's pseudonyms.
        byte[] key() throws Exception;

        /// Keeps the change, all of it or nothing.
        void commit(String what, String why, UnaryOperator<Model> change) throws Exception;

        /// How extracts with these headings were read, newest first; nothing where the model has no
        /// such memory, as a folder in the text form.
        List<KeptMapping> mappings(String signature) throws Exception;

        /// The approved versions, oldest first; a folder in the text form has none.
        default List<ApprovedVersion> approved() {
            return List.of();
        }

        /// Keeps how an extract was read, where the model has a memory for that.
        void remember(Set<String> signatures, KeptMapping mapping) throws Exception;

        @Override
        void close() throws StoreException;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        try (OpenModel open = models.open(model)) {
            return importInto(open);
        } catch (FileFaultException e) {
            err.println(e.fault().message());
        } catch (DateTimeException e) {
            err.println("The data cut is not a day such as 2025-09-30. Nothing was changed.");
        } catch (Refusal e) {
            err.println(e.getMessage());
        }
        return Exit.REFUSED;
    }

    private int importInto(OpenModel open) throws Exception {
        boolean isJson = isJson();
        ImportTarget target =
                new ImportTarget(
                        open.model(), open.isNew(), dataCut.map(LocalDate::parse), open.key());
        Optional<Mapping> used = mapping.isPresent() ? readMapping() : recall(open);
        ImportResult result =
                reader.preview(new ImportRequest(kind(), file, used, target), Watch.NONE);
        int code = Exit.REFUSED;
        if (result instanceof ImportResult.Ready ready) {
            code = keep(ready.outcome(), used, open);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(isJson ? OutcomeJson.of(result) : table(result));
        out.flush();
        return code;
    }

    /// How the model's last extract with these headings was read, if it had one.
    private Optional<Mapping> recall(OpenModel open) throws Exception {
        Optional<Mapping> recalled = RecalledMapping.of(reader, open, file, kind());
        if (recalled.isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Read as the last extract with these headings was; --mapping overrides.");
        }
        return recalled;
    }

    private ImportKind kind() throws Refusal {
        return ImportKind.of(kind)
                .orElseThrow(() ->
                        new Refusal(
                                "There is no import of the kind "
                                        + kind
                                        + ". There are packages, cld, finance, ledger, transitions,"
                                        + " cohorts and rates."));
    }

    private boolean isJson() throws Refusal {
        return switch (format) {
            case "json" -> true;
            case "table" -> false;
            default -> throw new Refusal("The format is table or json.");
        };
    }

    private Optional<Mapping> readMapping() throws IOException, FileFaultException {
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(mapping.get())) {
            return Optional.of(MappingJson.read(in));
        } catch (IOException e) {
            throw new IOException(
                    "The mapping " + mapping.get() + " cannot be read. Nothing was changed.", e);
        }
    }

    private int keep(ImportOutcome outcome, Optional<Mapping> used, OpenModel open)
            throws Exception {
        if (rejected.isPresent()) {
            try (OutputStream out = Files.newOutputStream(rejected.get())) {
                RejectedRowsFile.write(outcome, out);
            } catch (IOException e) {
                throw new IOException(
                        "The rejected rows cannot be written to "
                                + rejected.get()
                                + ". Nothing was changed.",
                        e);
            }
        }
        if (!isPreview) {
            open.commit("Import " + outcome.title(), outcome.said(), outcome.change());
            if (used.isPresent()) {
                ImportKind kept = outcome.kind();
                open.remember(
                        reader.signatures(file, kept, used.get()),
                        new KeptMapping(kept.code(), reader.json(used.get())));
            }
        }
        return outcome.rejectedCount() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private static String table(ImportResult result) {
        return switch (result) {
            case ImportResult.Ready ready -> ImportTable.of(ready.outcome());
            case ImportResult.Refused refused ->
                    refused.fault().message() + " Nothing was changed.";
            case ImportResult.Cancelled cancelled -> "Called off. Nothing was changed.";
        };
    }
}
