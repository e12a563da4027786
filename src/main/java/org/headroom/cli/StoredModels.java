package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.extract.KeptMapping;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Backup;
import org.headroom.session.Edit;
import org.headroom.session.StoreException;
import org.headroom.storage.KeyFile;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Models as imports change them: a model file through its session, so that the import is one undo
/// step; a folder in the text form as a whole; a model that is not there from the empty council.
///
/// @param files model files, those of shared folders as local copies
record StoredModels(ModelFiles files, Console.Template template) implements ImportCommand.Models {

    @Override
    public ImportCommand.OpenModel open(Path path) throws Exception {
        ModelPath place = new ModelPath(path);
        if (!Files.exists(path)) {
            return new Whole(place, template.read(), true, key(path), files);
        }
        if (Files.isDirectory(path)) {
            return new Whole(place, place.read(files), false, key(path), files);
        }
        return new InFile(OpenFile.of(path, files));
    }

    private static KeyFile key(Path path) throws StoreException {
        return KeyFile.of(path).orElseGet(() -> KeyFile.fresh(path));
    }

    /// A model that is written as a whole.
    private record Whole(
            ModelPath place, Model model, boolean isNew, KeyFile secret, ModelFiles files)
            implements ImportCommand.OpenModel {

        @Override
        public byte[] key() {
            return secret.bytes();
        }

        @Override
        public void commit(String what, String why, UnaryOperator<Model> change) throws Exception {
            Model after = change.apply(model);
            Optional<String> refused = OpenFile.refusal(after);
            if (refused.isPresent()) {
                throw new Refusal(refused.get() + " Nothing was changed.");
            }
            secret.keep();
            place.write(after, files.who(), true, Optional.of(secret));
        }

        /// The text form has no place for it; a model file that is new remembers nothing yet.
        @Override
        public List<KeptMapping> mappings(String signature) {
            return List.of();
        }

        @Override
        public void remember(Set<String> signatures, KeptMapping mapping) throws StoreException {
            if (place.isFile()) {
                try (ModelFile file = ModelFile.open(place.path(), files.who())) {
                    for (String signature : signatures) {
                        file.remember(signature, mapping.kind(), mapping.json());
                    }
                }
            }
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }

    /// A model file that is open.
    private record InFile(OpenFile file) implements ImportCommand.OpenModel {

        @Override
        public Model model() {
            return file.model();
        }

        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public byte[] key() throws Exception {
            return OpenFile.answer(file.session().pseudonymKey());
        }

        @Override
        public void commit(String what, String why, UnaryOperator<Model> change) throws Exception {
            OpenFile.answer(
                    file.session()
                            .backups()
                            .commitAfterBackup(Backup.Reason.IMPORT, new Edit(what, why, change)));
        }

        @Override
        public List<KeptMapping> mappings(String signature) throws Exception {
            return OpenFile.answer(file.session().mappings(signature)).stream()
                    .map(m -> new KeptMapping(m.kind(), m.mapping()))
                    .toList();
        }

        @Override
        public List<ApprovedVersion> approved() {
            return file.store().approved();
        }

        @Override
        public void remember(Set<String> signatures, KeptMapping mapping) throws Exception {
            for (String signature : signatures) {
                OpenFile.answer(file.session().remember(signature, mapping.kind(), mapping.json()));
            }
        }

        @Override
        public void close() throws StoreException {
            file.close();
        }
    }
}
