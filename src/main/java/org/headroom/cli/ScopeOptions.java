package org.headroom.cli;

import org.headroom.domain.AssuranceScope;
import org.headroom.domain.Criticality;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.Optional;

/// What is said of the scope of assurance; what is not said stays as it was.
final class ScopeOptions {

    private static final AssuranceScope BLANK =
            new AssuranceScope("", "", "", "", Optional.empty(), "", "", "", "", Optional.empty());

    @Option(names = "--purpose", description = "What the model is for.")
    private Optional<String> purpose = Optional.empty();

    @Option(names = "--decision", description = "The decision that it supports.")
    private Optional<String> decision = Optional.empty();

    @Option(names = "--included", description = "What it covers.")
    private Optional<String> included = Optional.empty();

    @Option(names = "--excluded", description = "What it leaves out.")
    private Optional<String> excluded = Optional.empty();

    @Option(names = "--criticality", description = "How much hangs on it: low, medium or high.")
    private Optional<Criticality> criticality = Optional.empty();

    @Option(names = "--commissioner", description = "Who asked for it.")
    private Optional<String> commissioner = Optional.empty();

    @Option(names = "--analyst", description = "Who built it.")
    private Optional<String> analyst = Optional.empty();

    @Option(names = "--assurer", description = "Who checks it; not the analyst.")
    private Optional<String> assurer = Optional.empty();

    @Option(names = "--approver", description = "Who accepts it.")
    private Optional<String> approver = Optional.empty();

    @Option(names = "--review-by", description = "A day, as 2026-09-30.")
    private Optional<LocalDate> reviewBy = Optional.empty();

    /// The scope with what was said in place of what it said before.
    AssuranceScope over(Optional<AssuranceScope> before) {
        AssuranceScope scope = before.orElse(BLANK);
        return new AssuranceScope(
                purpose.orElse(scope.purpose()),
                decision.orElse(scope.decision()),
                included.orElse(scope.included()),
                excluded.orElse(scope.excluded()),
                criticality.or(scope::criticality),
                commissioner.orElse(scope.commissioner()),
                analyst.orElse(scope.analyst()),
                assurer.orElse(scope.assurer()),
                approver.orElse(scope.approver()),
                reviewBy.or(scope::reviewBy));
    }
}
