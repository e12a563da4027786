package org.headroom.domain;

import java.util.List;
import java.util.Optional;

/// How far a model can be relied on, and on whose word: its scope, the checks made of it and who
/// signed what. It moves no figure of the plan.
///
/// @param scopes what the model is for; one at most
/// @param qaLog the checks, in the order they were made
/// @param signOffs the signatures, in the order they were given
public record Assurance(List<AssuranceScope> scopes, List<QaCheck> qaLog, List<SignOff> signOffs) {

    /// Nothing said yet.
    public static final Assurance NONE = new Assurance(List.of(), List.of(), List.of());

    public Assurance {
        scopes = List.copyOf(scopes);
        qaLog = List.copyOf(qaLog);
        signOffs = List.copyOf(signOffs);
    }

    public Assurance withScopes(List<AssuranceScope> changed) {
        return new Assurance(changed, qaLog, signOffs);
    }

    public Assurance withQaLog(List<QaCheck> changed) {
        return new Assurance(scopes, changed, signOffs);
    }

    public Assurance withSignOffs(List<SignOff> changed) {
        return new Assurance(scopes, qaLog, changed);
    }

    /// What the model is for, once it was said.
    public Optional<AssuranceScope> scope() {
        return scopes.stream().findFirst();
    }

    /// The newest signature of a role.
    public Optional<SignOff> newest(AssuranceRole role) {
        return signOffs.reversed().stream().filter(s -> s.role() == role).findFirst();
    }
}
