package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.result.FindingsText;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.StoreException;
import org.headroom.storage.ForeignModel;
import org.headroom.storage.KeyFile;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a model is kept: a folder in the text form or a `.headroom` file.
record ModelPath(Path path) {

    private static final String SUFFIX = ".headroom";

    /// A model with everything that was found in reading and checking it.
    ///
    /// @param findings refusals first; a model with refusals is not worked with
    record Checked(Model model, List<Finding> findings) {}

    /// The model, if no rule refuses it.
    ///
    /// @throws Refusal with every finding for which it is refused
    Model read(ModelFiles files) throws Refusal, StoreException {
        Model model = unchecked(files).model();
        refuse(ModelRules.refused(model));
        return model;
    }

    /// The model with everything that is worth a look.
    ///
    /// @throws Refusal if it cannot be read at all
    Checked check(ModelFiles files) throws Refusal, StoreException {
        Checked read = unchecked(files);
        List<Finding> findings = new ArrayList<>(ModelRules.check(read.model()));
        findings.addAll(read.findings());
        return new Checked(read.model(), List.copyOf(findings));
    }

    private Checked unchecked(ModelFiles files) throws Refusal, StoreException {
        if (!Files.exists(path)) {
            throw new Refusal(path + " is not there. Name a model folder or a .headroom file.");
        }
        if (Files.isDirectory(path)) {
            return switch (TextForm.read(path)) {
                case TextReading.Read read -> new Checked(read.model(), read.reported());
                case TextReading.Refused refused -> throw refusal(refused.findings());
            };
        }
        try (ModelFile file = files.read(path)) {
            return new Checked(file.model(), List.of());
        }
    }

    /// Writes a new model file, or a folder that holds no other model.
    ///
    /// @param replace whether a folder that holds a model is brought to this one
    /// @param key of the persons' pseudonyms, to be kept inside the file or beside the folder
    void write(Model model, String who, boolean replace, Optional<KeyFile> key)
            throws Refusal, StoreException, IOException {
        if (isFile()) {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new Refusal("The folder " + parent + " is not there. Nothing was written.");
            }
            try (ModelFile file = ModelFile.create(path, model, who)) {
                if (key.isPresent()) {
                    key.get().keep();
                    file.pseudonymKey();
                }
            }
        } else if (Files.exists(path.resolve("model.json")) && !replace) {
            throw new Refusal(
                    path
                            + " already holds a model. It was not changed. Choose another name, or"
                            + " say --replace.");
        } else {
            TextForm.write(model, path);
            if (key.isPresent()) {
                key.get().keep();
            }
        }
    }

    /// A model that another is made of.
    ///
    /// @param key of the persons' pseudonyms, if it has one
    record Taken(Model model, Optional<byte[]> key) {}

    /// The model with its key, to be written elsewhere: a file is read from a copy, row by row, and
    /// may be somebody else's.
    ///
    /// @throws Refusal with every finding for which it is refused
    Taken take(ModelFiles files) throws Refusal, StoreException {
        if (!Files.isRegularFile(path)) {
            return new Taken(read(files), KeyFile.of(path).map(KeyFile::bytes));
        }
        ForeignModel foreign = ForeignModel.read(path);
        refuse(ModelRules.refused(foreign.model()));
        return new Taken(foreign.model(), foreign.key());
    }

    /// The key of the persons' pseudonyms, if the model has one.
    Optional<byte[]> key(ModelFiles files) throws StoreException {
        if (Files.isDirectory(path)) {
            return KeyFile.of(path).map(KeyFile::bytes);
        }
        try (ModelFile file = files.read(path)) {
            return file.keptKey();
        }
    }

    /// Whether the name is that of a model file.
    boolean isFile() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    private static void refuse(List<Finding> refused) throws Refusal {
        if (!refused.isEmpty()) {
            throw refusal(refused);
        }
    }

    private static Refusal refusal(List<Finding> findings) {
        return new Refusal(FindingsText.of(findings, OutputFormat.TABLE));
    }
}
