package org.headroom.rules;

import org.headroom.domain.Assurance;
import org.headroom.domain.AssuranceRole;
import org.headroom.domain.Model;
import org.headroom.domain.SignOff;
import org.headroom.schema.ModelDigest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Whether a model as it is now was assured: checked by somebody else than its analyst, who signed
/// for it.
public sealed interface AssuranceState {

    /// Nothing was said of what it is for.
    record NotBegun() implements AssuranceState {}

    /// What it is for was said; the assurer has not signed yet.
    record InWork() implements AssuranceState {}

    /// The assurer signed for exactly this.
    record Assured(SignOff by) implements AssuranceState {}

    /// The assurer signed for it as it was; something changed since.
    record ChangedSince(SignOff signed) implements AssuranceState {}

    /// The state of a model. Takes as long as the digest of all its rows.
    static AssuranceState of(Model model) {
        Assurance assurance = model.assurance();
        Optional<SignOff> signed = assurance.newest(AssuranceRole.ASSURER);
        if (signed.isPresent()) {
            return signed.get().digest().equals(ModelDigest.signed(model))
                    ? new Assured(signed.get())
                    : new ChangedSince(signed.get());
        }
        return assurance.scopes().isEmpty() ? new NotBegun() : new InWork();
    }

    /// The state in words that stand by themselves, as `Assured by Jo Brown on 3 February 2026`.
    default String words() {
        return switch (this) {
            case NotBegun none -> "Not assured";
            case InWork inWork -> "Not assured: assurance is in work";
            case Assured(SignOff by) -> "Assured by " + by.who() + " on " + day(by.signedOn());
            case ChangedSince(SignOff signed) ->
                    "Not assured any more: changed since "
                            + signed.who()
                            + " signed on "
                            + day(signed.signedOn());
        };
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    }
}
