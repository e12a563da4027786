package org.headroom.rules;

import org.headroom.domain.AssuranceRole;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Model;
import org.headroom.domain.SignOff;
import org.headroom.schema.AssuranceTables;

import java.util.List;
import java.util.function.BiPredicate;

/// What is refused and reported in the tables of assurance: whoever builds a model does not assure
/// it.
final class AssuranceRules {

    private static final String DIGEST = "[0-9a-f]{64}";

    private final Model model;
    private final Notes notes;

    AssuranceRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        scope();
        qaLog();
        signOffs();
    }

    private void scope() {
        notes.unique(
                AssuranceTables.ASSURANCE,
                model,
                "purpose",
                row -> AssuranceTables.ASSURANCE.name());
        notes.each(
                AssuranceTables.ASSURANCE,
                model,
                (row, place) -> {
                    if (SignOff.isSamePerson(row.analyst(), row.assurer())) {
                        place.note("assurer", Rule.ASSURER, "The analyst has this name.");
                    }
                });
    }

    private void qaLog() {
        notes.each(
                AssuranceTables.QA_LOG,
                model,
                (row, place) -> {
                    if (row.result() == CheckResult.ACCEPTED && row.note().isBlank()) {
                        place.note("note", Rule.ACCEPTED, "No reason is given.");
                    }
                });
    }

    private void signOffs() {
        notes.each(
                AssuranceTables.SIGN_OFFS,
                model,
                (row, place) -> {
                    if (!row.digest().matches(DIGEST)) {
                        place.note("digest", Rule.SIGNED_DIGEST, "It is not one.");
                    }
                    if (row.role() == AssuranceRole.ASSURER
                            && isAnalystToo(
                                    row, (a, b) -> SignOff.isSamePerson(a.who(), b.who()))) {
                        place.note("who", Rule.ASSURER, "The analyst signed by this name.");
                    }
                });
    }

    void report() {
        notes.each(
                AssuranceTables.SIGN_OFFS,
                model,
                (row, place) -> {
                    if (row.role() == AssuranceRole.ASSURER
                            && isAnalystToo(row, (a, b) -> a.account().equals(b.account()))) {
                        place.note("account", Rule.ASSURER_ACCOUNT, "The analyst used it too.");
                    }
                });
    }

    private boolean isAnalystToo(SignOff assurer, BiPredicate<SignOff, SignOff> isSame) {
        List<SignOff> signed = model.assurance().signOffs();
        return signed.stream()
                .filter(s -> s.role() == AssuranceRole.ANALYST)
                .filter(s -> s.digest().equals(assurer.digest()))
                .anyMatch(s -> isSame.test(s, assurer));
    }
}
