package org.headroom.engine.trace;

import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a figure of the plan, written as a path: `KIND/YEAR`, `KIND/NAME/YEAR` or
/// `KIND/NAME/ASPECT/YEAR`, as `gap/2026/27`, `line/Homecare/2025/26` or
/// `service-type/Nursing/gross/2025/26`.
///
/// The year always stands last and is always there, so its own slash cannot be mistaken. A slash or
/// a per cent sign inside a name is written `%2F` or `%25`. `base/` in front means the base, not
/// the chosen scenario.
///
/// @param inBase whether the figure is that of the base
/// @param name which of several; empty where there is one
/// @param aspect which figure of it; empty for the one that it stands for
public record Figure(boolean inBase, Kind kind, String name, String aspect, FinancialYear year) {

    private static final String BASE = "base/";
    private static final Pattern YEAR_LAST =
            Pattern.compile("(.+)/(\\d{4}/\\d{2})", Pattern.DOTALL);

    /// A figure of the chosen scenario of which there is one.
    public static Figure of(Kind kind, FinancialYear year) {
        return new Figure(false, kind, "", "", year);
    }

    /// A figure of the chosen scenario that something stands for.
    public static Figure of(Kind kind, String name, FinancialYear year) {
        return new Figure(false, kind, name, "", year);
    }

    /// A figure of the chosen scenario.
    public static Figure of(Kind kind, String name, String aspect, FinancialYear year) {
        return new Figure(false, kind, name, aspect, year);
    }

    /// The value of a driver for a key.
    public static Figure of(DriverKey driver, FinancialYear year) {
        return new Figure(false, Kind.DRIVER, driver.toString(), "", year);
    }

    /// A result of the plan that a question is about.
    public static Figure of(PlanFigure result) {
        Kind kind =
                switch (result.kind()) {
                    case REQUIREMENT -> Kind.REQUIREMENT;
                    case FUNDING -> Kind.FUNDING;
                    case GAP -> Kind.GAP;
                    case INCREMENTAL_GAP -> Kind.INCREMENTAL_GAP;
                    case COUNCIL_GAP -> Kind.COUNCIL_GAP;
                    case LINE -> Kind.LINE;
                };
        return new Figure(false, kind, result.line().orElse(""), "", result.year());
    }

    /// The figure that a path names; whether the model has it is for its [Tracer].
    ///
    /// @throws IllegalArgumentException with near matches, if the path does not follow the grammar
    public static Figure parse(String path) {
        Matcher matcher = YEAR_LAST.matcher(path.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A figure ends with its year, as in requirement/2025/26: “" + path + "”.");
        }
        FinancialYear year = FinancialYear.parse(matcher.group(2));
        String rest = matcher.group(1);
        boolean inBase = rest.startsWith(BASE);
        String[] parts = (inBase ? rest.substring(BASE.length()) : rest).split("/", -1);
        Kind kind =
                Kind.of(parts[0])
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        Near.unknown("kind of figure", parts[0], Kind.codes())));
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            names.add(decoded(parts[i]));
        }
        return of(inBase, kind, names, year);
    }

    private static Figure of(boolean inBase, Kind kind, List<String> names, FinancialYear year) {
        int most = kind.isNamed() ? 2 : 1;
        if (names.size() > most || (kind.isNamed() && names.isEmpty())) {
            throw new IllegalArgumentException(
                    "Not a path of "
                            + kind.code()
                            + ": it is written "
                            + shape(kind)
                            + ". A slash inside a name is written %2F.");
        }
        String name = kind.isNamed() ? names.getFirst() : "";
        String aspect = names.size() == most ? names.getLast() : "";
        Collection<String> known = kind.aspects().keySet();
        if (!known.contains(aspect)) {
            List<String> choices = known.stream().filter(a -> !a.isEmpty()).toList();
            throw new IllegalArgumentException(
                    aspect.isEmpty()
                            ? kind.label() + " has several figures: " + some(choices) + "."
                            : Near.unknown("figure of " + kind.code(), aspect, choices));
        }
        return new Figure(inBase, kind, name, aspect, year);
    }

    private static String shape(Kind kind) {
        boolean hasAspects = kind.aspects().size() > 1 || !kind.aspects().containsKey("");
        String aspect = kind.aspects().containsKey("") ? "[/FIGURE]" : "/FIGURE";
        return kind.code() + (kind.isNamed() ? "/NAME" : "") + (hasAspects ? aspect : "") + "/YEAR";
    }

    private static String some(List<String> choices) {
        int most = 12;
        return String.join(", ", choices.stream().limit(most).toList())
                + (choices.size() > most ? " …" : "");
    }

    /// The path, which [#parse] reads back.
    public String path() {
        return (inBase ? BASE : "")
                + kind.code()
                + (kind.isNamed() ? "/" + encoded(name) : "")
                + (aspect.isEmpty() ? "" : "/" + encoded(aspect))
                + "/"
                + year;
    }

    /// What people call it, with its year, as `Homecare, gross cost 2025/26`.
    public String words() {
        return FigureWords.name(this);
    }

    /// The same figure of the base.
    public Figure ofBase() {
        return new Figure(true, kind, name, aspect, year);
    }

    /// The same figure of the chosen scenario.
    Figure ofScenario() {
        return new Figure(false, kind, name, aspect, year);
    }

    /// What it is measured in; drivers differ, each trace says its own.
    Quantity quantity() {
        return aspectOf().quantity();
    }

    Aspect aspectOf() {
        Aspect found = kind.aspects().get(aspect);
        if (found == null) {
            throw new IllegalArgumentException(
                    Near.unknown("figure of " + kind.code(), aspect, kind.aspects().keySet()));
        }
        return found;
    }

    private static String encoded(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    private static String decoded(String part) {
        return part.replace("%2F", "/").replace("%2f", "/").replace("%25", "%");
    }

    @Override
    public String toString() {
        return path();
    }
}
