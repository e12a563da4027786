package org.headroom.ui.shell;

import org.headroom.domain.Model;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.rules.Rule;

import java.util.ArrayList;
import java.util.List;

/// Whether the model and its result hold together: parts that add up, and rules whose breach wants
/// explaining.
///
/// @param passed checks without a finding
/// @param total all checks
/// @param findings what is to be explained, in words
public record ChecksSummary(int passed, int total, List<String> findings) {

    public ChecksSummary {
        findings = List.copyOf(findings);
    }

    /// Checks that a model is worth its result.
    static ChecksSummary of(Model model, Projection projection) {
        List<String> words = new ArrayList<>();
        int total = 0;
        int failed = 0;
        for (YearProjection year : projection.years()) {
            total += 2;
            if (!year.bridge().total().equals(year.requirement())) {
                words.add("The bridge of " + year.year() + " does not add up to the requirement.");
                failed++;
            }
            Money lines =
                    year.lines().stream()
                            .map(LineProjection::budget)
                            .reduce(Money.ZERO, Money::plus);
            if (!lines.equals(year.requirement())) {
                words.add("The lines of " + year.year() + " do not add up to the requirement.");
                failed++;
            }
        }
        List<Finding> reported = ModelRules.check(model);
        for (Rule rule : Rule.values()) {
            if (rule.severity() == org.headroom.rules.Severity.REPORTED) {
                total++;
                List<Finding> ofRule =
                        reported.stream().filter(f -> f.rule().equals(rule.sentence())).toList();
                failed += ofRule.isEmpty() ? 0 : 1;
                ofRule.forEach(f -> words.add(f.sentence()));
            }
        }
        return new ChecksSummary(total - failed, total, words);
    }

    /// Checks that failed.
    public int toExplain() {
        return total - passed;
    }
}
