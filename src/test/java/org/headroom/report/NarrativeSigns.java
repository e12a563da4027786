package org.headroom.report;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the words of a narrative that say which way a figure goes, and holds them against the sign
/// of the figure in the result.
final class NarrativeSigns {

    /// A minus after a word that already says which way, as in `falls by −£1m`.
    private static final Pattern TWICE =
            Pattern.compile(
                    "(adds?|takes? off|rises by|falls by|a gap of|to spare of|lowers? .{0,20}by|up to)"
                            + " [+\u2212-]£");

    private final List<String> faults = new ArrayList<>();

    private NarrativeSigns() {}

    /// Sentences that contradict the result.
    static List<String> contradicting(List<String> paragraphs, Model model, Projection result) {
        NarrativeSigns signs = new NarrativeSigns();
        YearProjection next = result.years().getFirst();
        Money budget = result.base().approvedBudget();
        String all = String.join("\n", paragraphs);
        signs.check(
                all,
                "so the requirement (rises|falls|does not change)",
                next.requirement().minus(budget),
                "rises",
                "falls");
        signs.check(
                all,
                "The forecast of \\S+ is .*?, (?:£\\S+ )?(over|under|on) budget",
                result.base().forecastOutturn().minus(budget),
                "over",
                "under");
        signs.check(
                all,
                "leaves (a gap|funding to spare|no gap).*? in " + next.year(),
                next.gap(),
                "a gap",
                "funding to spare");
        signs.steps(paragraphs, result);
        for (String paragraph : paragraphs) {
            if (TWICE.matcher(paragraph).find()) {
                signs.faults.add(paragraph);
            }
        }
        return signs.faults;
    }

    private void check(String text, String pattern, Money figure, String up, String down) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            faults.add("Not told: " + pattern);
            return;
        }
        String word = matcher.group(1);
        int told = word.equals(up) ? 1 : word.equals(down) ? -1 : 0;
        if (told != Long.signum(figure.pence())) {
            faults.add(matcher.group() + " of " + figure);
        }
    }

    /// Every step of every year: the first paragraph that begins with its name and a verb.
    private void steps(List<String> paragraphs, Projection result) {
        int year = -1;
        boolean isOpen = false;
        for (String paragraph : paragraphs) {
            if (paragraph.matches("The (approved budget|requirement) of \\d{4}/\\d\\d is .*")) {
                year += isOpen ? 0 : 1;
                isOpen = !isOpen;
            } else if (isOpen) {
                step(paragraph, result.years().get(year));
            }
        }
        if (year + 1 != result.years().size() || isOpen) {
            faults.add("Not every year is told");
        }
    }

    private void step(String paragraph, YearProjection year) {
        for (Step step : Step.values()) {
            String name = step == Step.REBASE ? "Rebasing to the forecast" : step.label();
            Matcher told =
                    Pattern.compile(
                                    "^"
                                            + Pattern.quote(name)
                                            + " (adds?|takes? off|changes? nothing)\\b")
                            .matcher(paragraph);
            if (told.find()) {
                String word = told.group(1);
                int sign = word.startsWith("add") ? 1 : word.startsWith("take") ? -1 : 0;
                if (sign != Long.signum(year.bridge().amount(step).pence())) {
                    faults.add(paragraph);
                }
            }
        }
    }
}
