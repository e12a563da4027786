package org.headroom.session;

import org.headroom.domain.AssuranceRole;
import org.headroom.domain.AssuranceScope;
import org.headroom.domain.Model;
import org.headroom.domain.SignOff;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.rules.ModelChecks;
import org.headroom.schema.AssuranceTables;
import org.headroom.schema.ModelDigest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Signing for a model: analyst, assurer and approver one after the other, each under the same
/// state of it.
public final class SignOffs {

    private SignOffs() {}

    /// Signs for the model as it is kept. The edit is refused with words for people if the role may
    /// not sign yet, or not by this name.
    ///
    /// @param who signs, by name
    /// @param account whose account of the computer it is done from
    /// @param words what is said with it, may be empty
    public static Edit sign(
            AssuranceRole role, String who, String account, LocalDate today, String words) {
        return new Edit(
                "Sign off as " + name(role) + ": " + who,
                words,
                model -> signed(model, role, who.strip(), account, today, words.strip()));
    }

    /// The role in a sentence, as `assurer`.
    public static String name(AssuranceRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Model signed(
            Model model,
            AssuranceRole role,
            String who,
            String account,
            LocalDate today,
            String words) {
        String digest = ModelDigest.signed(model);
        Optional<String> hindrance = hindrance(model, role, who, digest);
        if (hindrance.isPresent()) {
            throw new IllegalArgumentException(hindrance.get());
        }
        List<SignOff> more = new ArrayList<>(model.assurance().signOffs());
        more.add(new SignOff(role, who, account, today, digest, words));
        return AssuranceTables.SIGN_OFFS.in(model, more);
    }

    private static Optional<String> hindrance(
            Model model, AssuranceRole role, String who, String digest) {
        Optional<AssuranceScope> scope = model.assurance().scope();
        if (scope.isEmpty()) {
            return Optional.of("Say first what the model is for, and who has which role.");
        }
        String holder = scope.get().holder(role);
        if (holder.isBlank()) {
            return Optional.of("The scope names no " + name(role) + ". Name one first.");
        }
        if (role == AssuranceRole.ASSURER && SignOff.isSamePerson(who, scope.get().analyst())) {
            return Optional.of(
                    who
                            + " is the analyst of this model. Somebody else has to assure it: what"
                            + " one has built, one does not see.");
        }
        if (!SignOff.isSamePerson(who, holder)) {
            return Optional.of(
                    "The scope names "
                            + holder
                            + " as "
                            + name(role)
                            + ", not "
                            + (who.isEmpty() ? "nobody" : who)
                            + ".");
        }
        return switch (role) {
            case ANALYST -> Optional.empty();
            case ASSURER -> before(model, AssuranceRole.ANALYST, digest).or(() -> red(model));
            case APPROVER -> before(model, AssuranceRole.ASSURER, digest);
        };
    }

    /// Who has to have signed for the same before.
    private static Optional<String> before(Model model, AssuranceRole role, String digest) {
        return model.assurance().signOffs().stream()
                        .anyMatch(s -> s.role() == role && s.digest().equals(digest))
                ? Optional.empty()
                : Optional.of(
                        "The "
                                + name(role)
                                + " signs first, for the model as it is now. Nothing was signed.");
    }

    private static Optional<String> red(Model model) {
        List<ModelChecks.Check> open =
                ModelChecks.of(model, Planner.project(PreparedModel.of(model), Optional.empty()))
                        .unanswered(model.assurance().qaLog());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "A check is not green and was not accepted with a reason: "
                                + open.getFirst().name()
                                + (open.size() > 1 ? " And " + (open.size() - 1) + " more." : ""));
    }
}
