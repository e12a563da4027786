package org.headroom.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.kernel.Money;
import org.headroom.rules.ModelRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The empty council that a new model starts from.
class TemplateTest {

    @Test
    void itHasLinesAndRatesButNoClientsAndNoMoney() {
        Model template = ShippedModels.read(ShippedModels.TEMPLATE);
        assertEquals(List.of(), template.packages());
        assertEquals(
                Money.ZERO,
                template.budgetLines().stream()
                        .map(l -> l.approvedBudget().plus(l.forecastOutturn()))
                        .reduce(Money.ZERO, Money::plus));
    }

    @Test
    void nothingInItIsRefused() {
        assertEquals(List.of(), ModelRules.refused(ShippedModels.read(ShippedModels.TEMPLATE)));
    }

    @Test
    void itIsKeptInTheCanonicalForm(@TempDir Path folder) throws IOException {
        TextForm.write(ShippedModels.read(ShippedModels.TEMPLATE), folder);
        try (Stream<Path> files = Files.list(ShippedModels.TEMPLATE)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(folder.resolve(file.getFileName())),
                        file.toString());
            }
        }
    }
}
