package org.headroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.schema.Tables;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ModelRulesTest {

    @Test
    void aValidModelIsNeverRefused() {
        RandomModels.from(1, 200)
                .forEach(random -> {
                    List<Finding> findings = ModelRules.check(random.model());
                    assertTrue(
                            findings.stream().noneMatch(Finding::isRefused),
                            random + ": " + findings);
                });
    }

    @Test
    void everyPlaceIsARowOfTheTableAndAColumnOfIt() {
        RandomModels.from(1, 50)
                .forEach(random ->
                        ModelRules.check(random.model())
                                .forEach(finding -> place(random.model(), finding)));
    }

    private static void place(Model model, Finding finding) {
        var table =
                Tables.ALL.stream()
                        .filter(t -> t.fileName().equals(finding.file()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(finding.row() >= 2 && finding.row() < 2 + table.of(model).size());
        assertTrue(table.columns().stream().anyMatch(c -> c.name().equals(finding.column())));
    }

    @Test
    void aScenarioCalledAsTheBaseIsRefusedWhereItStands() {
        Model model = RandomModels.of(1).model();
        Model named =
                model.withScenarios(List.of(new Scenario("Base", Optional.empty(), "")))
                        .withOverrides(List.of());
        List<Finding> refused = ModelRules.refused(named);
        assertEquals(1, refused.size(), refused.toString());
        assertEquals("scenarios.csv", refused.getFirst().file());
        assertEquals(2, refused.getFirst().row());
        assertEquals("Base", refused.getFirst().value());
        assertEquals(Rule.SCENARIO_NAME.sentence(), refused.getFirst().rule());
    }

    @Test
    void noTwoRulesSayTheSame() {
        Set<String> sentences = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertTrue(sentences.add(rule.sentence()), rule.sentence());
        }
        assertEquals(Rule.values().length, sentences.size());
    }
}
