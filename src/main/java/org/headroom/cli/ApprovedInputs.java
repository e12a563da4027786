package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.text.FrozenText;
import org.headroom.exchange.text.TextReading;
import org.headroom.session.ApprovedVersion;

import java.io.IOException;

/// The inputs of approved versions as a model.
final class ApprovedInputs {

    private ApprovedInputs() {}

    /// @throws IOException with words for people if rules that came later refuse the inputs
    static Model of(ApprovedVersion version) throws IOException {
        return switch (FrozenText.read(version.frozen().inputs())) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused ->
                    throw new IOException(
                            "Rules that came later refuse “"
                                    + version.name()
                                    + "”: "
                                    + refused.findings().getFirst().sentence());
        };
    }
}
