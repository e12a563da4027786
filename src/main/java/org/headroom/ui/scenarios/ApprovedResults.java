package org.headroom.ui.scenarios;

import org.headroom.engine.result.Projection;
import org.headroom.session.ApprovedVersion;

/// Reads the published results that approved versions keep.
@FunctionalInterface
public interface ApprovedResults {

    /// The result as it was printed when it was approved.
    ///
    /// @throws IllegalArgumentException if the version keeps none that can be read
    Projection of(ApprovedVersion version);
}
