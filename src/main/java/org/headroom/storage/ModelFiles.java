package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Model files by the names that people give them: one in a shared folder is worked on as a local
/// copy, which is published to it.
///
/// @param working where the local copies are kept
/// @param systems tells file systems of other computers
/// @param who the name that change logs give to what is done, and that other people are told
public record ModelFiles(Path working, SharedPlace.FileSystems systems, String who) {

    /// Opens a file to work on it; what it is a copy of is its [ModelFile#shared].
    public ModelFile open(Path file) throws StoreException {
        Optional<WorkingCopy> copy = copy(file);
        return copy.isPresent()
                ? ModelFile.open(copy.get(), who)
                : ModelFile.open(file.toAbsolutePath(), who);
    }

    /// Opens a file to read it: where another process has it open, as that process last kept it.
    public ModelFile read(Path file) throws StoreException {
        Optional<WorkingCopy> copy = copy(file);
        if (copy.isEmpty()) {
            return ModelFile.read(file.toAbsolutePath(), who);
        }
        try {
            copy.get().take();
        } catch (StoreException e) {
            if (e.reason() != Reason.OPEN_ELSEWHERE || !Files.exists(copy.get().local())) {
                throw e;
            }
        }
        return ModelFile.read(copy.get().local(), who);
    }

    /// Where a file is worked on, with its backups beside it: its own place, or that of its local
    /// copy.
    public Path place(Path file) {
        return copy(file).map(WorkingCopy::local).orElse(file.toAbsolutePath().normalize());
    }

    private Optional<WorkingCopy> copy(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return Files.isRegularFile(path)
                ? SharedPlace.of(path, systems).map(place -> WorkingCopy.of(path, place, working))
                : Optional.empty();
    }
}
