package org.headroom.exchange.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionText;
import org.headroom.exchange.text.FrozenText;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From the kit the same figures come out, and nobody can be known from it.
class ReproductionKitTest {

    private static final String CANARY = "zq7canary";

    @TempDir Path scratch;

    private static Model example() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }

    private static ReproductionKit kit(Model model) {
        return ReproductionKit.of(model, "Headroom 1.0", "Not assured");
    }

    private Model read(ReproductionKit kit, String folder) throws IOException {
        Path place = scratch.resolve(folder);
        kit.write(place);
        return ((TextReading.Read) TextForm.read(place.resolve("model"))).model();
    }

    private static String calc(Model model, Optional<String> scenario) {
        return ProjectionText.of(
                Planner.project(PreparedModel.of(model), scenario), OutputFormat.JSON);
    }

    @Test
    void itsModelGivesTheFiguresOfTheModelToTheByte() throws IOException {
        Model example = example();
        List<Model> models =
                Stream.concat(
                                Stream.of(example),
                                RandomModels.from(4_000, 12).map(RandomModels.Seeded::model))
                        .toList();
        for (int i = 0; i < models.size(); i++) {
            Model model = models.get(i);
            ReproductionKit kit = kit(model);
            Model again = read(kit, "kit-" + i);
            assertEquals(calc(model, Optional.empty()), calc(again, Optional.empty()));
            assertEquals(calc(model, Optional.empty()), kit.files().get("expected/base.json"));
            int number = 1;
            for (Scenario scenario : model.scenarios()) {
                Optional<String> name = Optional.of(scenario.name());
                assertEquals(calc(model, name), calc(again, name));
                assertEquals(
                        calc(model, name),
                        kit.files().get("expected/scenario-" + number++ + ".json"));
            }
        }
    }

    @Test
    void noIdentifierBirthdayOrNoteIsInIt() throws IOException {
        Model model = marked(example());
        assertTrue(
                FrozenText.texts(FrozenText.of(model)).values().stream()
                        .anyMatch(t -> t.contains(CANARY)),
                "the control");
        ReproductionKit kit = kit(model);
        kit.files().forEach((name, text) -> assertFalse(text.contains(CANARY), name));
        String births =
                model.transitions().stream()
                        .map(t -> t.birthDate().toString())
                        .filter(d -> !d.endsWith("-01-01"))
                        .distinct()
                        .collect(Collectors.joining(" "));
        assertFalse(births.isEmpty());
        for (String birth : births.split(" ", -1)) {
            assertFalse(kit.files().get("model/transitions.csv").contains(birth), birth);
        }
        Path zip = scratch.resolve("kit.zip");
        kit.write(zip);
        assertTrue(Files.size(zip) > 0);
        assertEquals(kit.files().keySet(), FrozenText.texts(Files.readAllBytes(zip)).keySet());
        assertThrows(IOException.class, () -> kit.write(scratch));
    }

    private static Model marked(Model model) {
        List<CarePackage> packages =
                model.packages().stream()
                        .map(p ->
                                new CarePackage(
                                        CANARY + p.packageId(),
                                        CANARY + p.personId(),
                                        p.cohort(),
                                        p.start(),
                                        p.end(),
                                        p.weeklyGross(),
                                        p.weeklyClient(),
                                        p.weeklyHealth(),
                                        p.unitsPerWeek(),
                                        CANARY))
                        .toList();
        List<TransitionCase> cases =
                model.transitions().stream()
                        .map(t ->
                                new TransitionCase(
                                        CANARY + t.personId(),
                                        t.birthDate(),
                                        t.transferDate(),
                                        t.serviceType(),
                                        t.supportReason(),
                                        t.weeklyGross(),
                                        t.weeklyClient(),
                                        t.weeklyHealth(),
                                        t.probability(),
                                        t.endDate(),
                                        t.status(),
                                        t.childrensWeeklyCost(),
                                        CANARY))
                        .toList();
        return model.withPackages(packages).withTransitions(cases);
    }
}
