package org.headroom.session;

import java.time.Instant;

/// How an extract was read when it was last imported, for the next extract with the same headings.
///
/// @param signature of the headings, in whatever order they stand
/// @param kind of the import, as `packages`
/// @param mapping as JSON
/// @param when it was last used
public record RememberedMapping(String signature, String kind, String mapping, Instant when) {}
