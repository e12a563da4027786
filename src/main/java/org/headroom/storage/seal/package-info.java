/// Files sealed with a password, for what leaves the machine. A sealed file is a header and blocks
/// of at most 64 KiB, each encrypted with AES-256-GCM under a key that PBKDF2 derives from the
/// password; nonces count the blocks and mark the last, so that blocks can be neither exchanged nor
/// left out.
@NullMarked
package org.headroom.storage.seal;

import org.jspecify.annotations.NullMarked;
