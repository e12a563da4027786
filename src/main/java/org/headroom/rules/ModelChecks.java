package org.headroom.rules;

import org.headroom.domain.CheckResult;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The automatic checks of a model and its result: parts that add up, and rules whose breach wants
/// explaining.
///
/// @param all every check, made or not
public record ModelChecks(List<Check> all) {

    /// One check.
    ///
    /// @param name what it makes sure of, in a sentence
    /// @param findings what it found, in words; none where it passed
    public record Check(String name, List<String> findings) {

        public Check {
            findings = List.copyOf(findings);
        }

        public boolean isPassed() {
            return findings.isEmpty();
        }
    }

    public ModelChecks {
        all = List.copyOf(all);
    }

    /// Checks a model and what was worked out from it.
    public static ModelChecks of(Model model, Projection projection) {
        List<Check> checks = new ArrayList<>();
        checks.add(
                years(
                        "The bridge of every year adds up to its requirement.",
                        projection,
                        y -> y.bridge().total().equals(y.requirement())));
        checks.add(
                years(
                        "The budget lines of every year add up to its requirement.",
                        projection,
                        y -> linesOf(y).equals(y.requirement())));
        checks.add(
                years(
                        "The gap of every year is its requirement less its funding.",
                        projection,
                        y -> y.requirement().minus(y.funding()).equals(y.gap())));
        List<Finding> found = ModelRules.check(model);
        for (Rule rule : Rule.values()) {
            List<String> findings =
                    found.stream()
                            .filter(f -> f.rule().equals(rule.sentence()))
                            .map(f -> FindingWords.of(f, model))
                            .toList();
            if (rule.severity() == Severity.REPORTED || !findings.isEmpty()) {
                checks.add(new Check(rule.sentence(), findings));
            }
        }
        return new ModelChecks(checks);
    }

    private static Money linesOf(YearProjection year) {
        return year.lines().stream().map(LineProjection::budget).reduce(Money.ZERO, Money::plus);
    }

    private static Check years(
            String name, Projection projection, Predicate<YearProjection> holds) {
        return new Check(
                name,
                projection.years().stream()
                        .filter(holds.negate())
                        .map(y -> "It does not in " + y.year() + ".")
                        .toList());
    }

    /// The checks that did not pass.
    public List<Check> red() {
        return all.stream().filter(c -> !c.isPassed()).toList();
    }

    /// The checks that did not pass and that nobody accepted with a reason.
    public List<Check> unanswered(List<QaCheck> qaLog) {
        return red().stream().filter(c -> !isAccepted(c, qaLog)).toList();
    }

    /// Whether the newest line about it in the quality assurance log accepts it.
    private static boolean isAccepted(Check check, List<QaCheck> qaLog) {
        return qaLog.reversed().stream()
                .filter(q -> q.check().equals(check.name()))
                .findFirst()
                .filter(q -> q.result() == CheckResult.ACCEPTED)
                .isPresent();
    }

    public int passed() {
        return total() - toExplain();
    }

    public int total() {
        return all.size();
    }

    public int toExplain() {
        return red().size();
    }

    /// What is to be explained, in words.
    public List<String> findings() {
        return red().stream().flatMap(c -> c.findings().stream()).toList();
    }
}
