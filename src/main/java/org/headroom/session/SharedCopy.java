package org.headroom.session;

import java.nio.file.Path;

/// The copy of a model in a shared folder that a local working copy belongs to. A port, as
/// [ModelStore]: calls come from one thread at a time.
public interface SharedCopy {

    /// The file in the shared folder.
    Path file();

    /// What kind of folder that is, in words.
    String place();

    /// Whether the shared copy holds all that the working copy holds.
    boolean isPublished() throws StoreException;

    /// Puts what the working copy holds in the place of the shared copy, in one step, checked
    /// before.
    ///
    /// @throws StoreException if somebody changed the shared copy meanwhile, or it cannot be
    ///   written; it is as before then
    void publish() throws StoreException;
}
