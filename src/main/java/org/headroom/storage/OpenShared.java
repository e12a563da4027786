package org.headroom.storage;

import org.headroom.session.SharedCopy;
import org.headroom.session.StoreException;

import java.nio.file.Path;

/// The shared copy that an open working copy belongs to.
///
/// @param source gives what is open now
record OpenShared(WorkingCopy copy, OpenBackups.Source source) implements SharedCopy {

    @Override
    public Path file() {
        return copy.shared();
    }

    @Override
    public String place() {
        return copy.place().words();
    }

    @Override
    public boolean isPublished() throws StoreException {
        return copy.isPublished(source.writable().log().head());
    }

    @Override
    public void publish() throws StoreException {
        copy.publish(source.writable());
    }
}
