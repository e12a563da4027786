package org.headroom.app;

import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;
import org.headroom.storage.SharedPlace;
import org.headroom.storage.WorkingCopy;

import java.nio.file.Path;
import java.util.Optional;

/// Opens model files: one in a shared folder as a local working copy of it.
///
/// @param working where working copies are kept
/// @param systems tells file systems of other computers
record ModelFiles(Path working, SharedPlace.FileSystems systems) {

    ModelFile open(Path file, String who) throws StoreException {
        Optional<SharedPlace> place = SharedPlace.of(file, systems);
        return place.isPresent()
                ? ModelFile.open(WorkingCopy.of(file, place.get(), working), who)
                : ModelFile.open(file, who);
    }
}
