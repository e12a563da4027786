package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the terms of a budget mean, as the guide's glossary has them.
public final class Glossary {

    /// Terms that a few words of a heading can stand for together.
    private static final int MOST = 2;

    private final List<Term> terms;

    /// A term and its meaning.
    ///
    /// @param form finds it as a word of its own, also in the plural
    private record Term(String name, String meaning, Pattern form) {

        static Term of(String name, String meaning) {
            return new Term(
                    name,
                    meaning,
                    Pattern.compile(
                            "(?<![\\p{L}-])" + Pattern.quote(lower(name)) + "s?(?![\\p{L}-])"));
        }
    }

    private Glossary(List<Term> terms) {
        this.terms = terms;
    }

    /// Reads the glossary.
    public static Glossary read() {
        List<Term> terms = new ArrayList<>();
        for (Block block : Markdown.blocks(Manual.glossary())) {
            if (block instanceof Block.Grid grid) {
                grid.rows()
                        .forEach(row ->
                                terms.add(
                                        Term.of(
                                                Spans.text(row.getFirst()),
                                                Spans.text(row.get(1)))));
            }
        }
        // The longer term is the more precise one.
        terms.sort(Comparator.comparing((Term t) -> t.name().length()).reversed());
        return new Glossary(List.copyOf(terms));
    }

    /// The meaning of the terms that some words hold; empty where they hold none.
    public Optional<String> of(String words) {
        String rest = lower(words);
        List<Term> found = new ArrayList<>();
        for (Term term : terms) {
            if (found.size() < MOST && term.form().matcher(rest).find()) {
                found.add(term);
                rest = term.form().matcher(rest).replaceAll("·");
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream()
                                .map(t -> t.name() + ": " + t.meaning())
                                .collect(Collectors.joining("\n\n")));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
