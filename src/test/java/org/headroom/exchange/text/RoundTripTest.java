package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.schema.ModelDigest;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// The text form keeps a model whole, both ways.
class RoundTripTest {

    @TempDir Path scratch;

    @Test
    void theWorkedExampleIsReadAsItIsWritten() {
        Model model = read(WorkedExample.folder());
        assertEquals("Worked example", model.info().name());
        assertEquals(LocalDate.of(2024, 11, 30), model.info().dataCut());
        assertEquals(5, model.budgetLines().size());
        assertEquals(new Money(12_400_000), model.budgetLines().getFirst().approvedBudget());
        assertEquals(11, model.packages().size());
        assertEquals(280.5, model.packages().get(6).weeklyGross());
        assertEquals("High wage, late transitions", model.scenarios().get(1).name());
        assertEquals(3, model.measures().size());
    }

    @Test
    void theWorkedExampleComesBackTheSame() throws IOException {
        Model model = read(WorkedExample.folder());
        TextForm.write(model, scratch.resolve("first"));
        Model again = read(scratch.resolve("first"));
        assertEquals(model, again);
        assertEquals(ModelDigest.of(model), ModelDigest.of(again));
        TextForm.write(again, scratch.resolve("second"));
        assertEquals(contents(scratch.resolve("first")), contents(scratch.resolve("second")));
    }

    @Test
    void anyModelComesBackTheSameHostileTextIncluded() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            RandomModels.Seeded random = RandomModels.of(seed);
            Path folder = scratch.resolve("random");
            // One folder for all: each model must also replace the one before.
            TextForm.write(random.model(), folder);
            Model again = read(folder);
            assertEquals(random.model(), again, random.toString());
            assertEquals(ModelDigest.of(random.model()), ModelDigest.of(again), random.toString());
        }
    }

    private static Model read(Path folder) {
        return switch (TextForm.read(folder)) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused -> fail(refused.findings().toString());
        };
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
