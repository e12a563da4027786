package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.text.FrozenText;
import org.headroom.exchange.text.TextReading;
import org.headroom.session.ClientsRemoved;

/// Frozen inputs of approved versions without the rows of clients. Their frozen results stay as
/// they were approved.
public final class WithoutClients {

    private WithoutClients() {}

    /// @throws IllegalArgumentException with words for people if the inputs cannot be read
    public static byte[] of(byte[] inputs) {
        return switch (FrozenText.read(inputs)) {
            case TextReading.Read read -> of(read.model(), inputs);
            case TextReading.Refused refused ->
                    throw new IllegalArgumentException(
                            "Rules that came later refuse an approved version: "
                                    + refused.findings().getFirst().sentence());
        };
    }

    private static byte[] of(Model model, byte[] inputs) {
        Model without = ClientsRemoved.from(model);
        return without.equals(model) ? inputs : FrozenText.of(without);
    }
}
