package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.trace.Source.Place;

/// Cases of the children's pipeline, by their position in the model, so that no path names a person
/// (method section 4).
final class TransitionFigures implements Working.Family {

    private static final Source ROWS = Source.rows("transitions", Place.TRANSITIONS);

    private final Setting setting;
    private final DriverFigures drivers;

    TransitionFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
    }

    @Override
    public Trace trace(Working figure) {
        TransitionCase person = setting.transition(figure.name());
        return switch (figure.aspect()) {
            case "gross" -> gross(figure, person);
            case "full-year" ->
                    figure.plus(figure.same("weight"))
                            .plus(base(figure, "weekly-gross"))
                            .plus(Figure.of(Kind.CALENDAR, "", "whole-year", figure.year()))
                            .plus(index(figure, person))
                            .by(Rule.PRODUCT, "probability × weekly gross × weeks × index");
            case "client-weeks" -> weekly(figure, "weight", "weeks");
            case "volume" -> amount(figure, "weekly-gross", "weeks");
            case "late-volume" -> amount(figure, "weekly-gross", "late-weeks");
            case "health-volume" -> amount(figure, "weekly-health", "weeks");
            case "late-health-volume" -> amount(figure, "weekly-health", "late-weeks");
            case "contributions-before" -> amount(figure, "weekly-client", "weeks");
            case "weight" -> weight(figure, person);
            case "weeks" -> weeks(figure, person, false);
            case "late-weeks" -> weeks(figure, person, true);
            case "probability" -> figure.input(person.probability(), ROWS);
            case "weekly-gross" -> figure.input(person.weeklyGross(), ROWS);
            case "weekly-client" -> figure.input(person.weeklyClient().orElse(0), ROWS);
            case "weekly-health" -> figure.input(person.weeklyHealth().orElse(0), ROWS);
            default -> throw figure.forgotten();
        };
    }

    private Figure base(Working figure, String aspect) {
        return figure.same(aspect, setting.year(0));
    }

    private static Figure index(Working figure, TransitionCase person) {
        return Figure.of(Kind.UPLIFT, person.serviceType(), "index", figure.year());
    }

    private static Trace gross(Working figure, TransitionCase person) {
        if (figure.y() == 0) {
            return figure.plus(figure.same("volume")).by(Rule.SUM, "at the base year’s prices");
        }
        return figure.plus(Figure.of(Kind.UPLIFT, person.serviceType(), "index", figure.before()))
                .plus(figure.same("volume"))
                .plus(Figure.of(Kind.UPLIFT, person.serviceType(), "award", figure.year()))
                .plus(figure.same("late-volume"))
                .by(
                        Rule.COST,
                        "index × (cost at base prices + award × its part from the uplift on)");
    }

    private Trace amount(Working figure, String weekly, String weeks) {
        return figure.plus(figure.same("weight"))
                .plus(base(figure, weekly))
                .plus(figure.same(weeks))
                .by(Rule.PRODUCT, "probability × weekly amount × weeks paid");
    }

    private static Trace weekly(Working figure, String weight, String weeks) {
        return figure.plus(figure.same(weight))
                .plus(figure.same(weeks))
                .by(Rule.PRODUCT, "probability × weeks paid");
    }

    private Trace weight(Working figure, TransitionCase person) {
        return figure.plus(base(figure, "probability"))
                .plus(
                        DriverFigures.of(
                                Driver.TRANSITIONS_PROBABILITY_SCALE, setting.begins(person)))
                .by(Rule.AT_MOST_ALL, "probability × its scale, at most 1");
    }

    private Trace weeks(Working figure, TransitionCase person, boolean isLate) {
        if (!setting.activity().isCounted(person)) {
            return figure.sum("");
        }
        int y = figure.y();
        return figure.plus(DriverFigures.of(Driver.TRANSITIONS_DELAY_MONTHS, setting.year(0)))
                .by(
                        new Rule(
                                "weeks",
                                v -> setting.activity().weeks(person, (int) v[0], y, isLate)),
                        "weeks of the year from "
                                + person.transfer()
                                + " moved by the delay"
                                + person.endDate().map(d -> " to " + d).orElse(""));
    }
}
