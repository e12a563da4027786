package org.headroom.models;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;

import java.nio.file.Path;

/// The models of the folder `models/`.
final class ShippedModels {

    static final Path LUTON = Path.of("models/luton-2025-26");

    static final Path TEMPLATE = Path.of("models/template");

    private ShippedModels() {}

    static Model read(Path folder) {
        return switch (TextForm.read(folder)) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused -> throw new AssertionError(refused.findings());
        };
    }
}
