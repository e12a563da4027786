package org.headroom.ui.assumptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where dated packs of statutory rates and forecasts come from.
@FunctionalInterface
public interface RatePacks {

    /// The packs as files that can be imported, oldest first; each is named by its date and
    /// occasion.
    List<Path> files() throws IOException;
}
