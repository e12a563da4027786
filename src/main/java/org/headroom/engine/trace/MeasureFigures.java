package org.headroom.engine.trace;

import org.headroom.domain.Measure;
import org.headroom.engine.activity.MovedWeeks;
import org.headroom.engine.trace.Source.Place;

/// Transformation measures, by their position in the model (method section 4).
final class MeasureFigures implements Working.Family {

    private final Setting setting;

    MeasureFigures(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Trace trace(Working figure) {
        Measure measure = setting.measure(figure.name());
        Source rows = Source.rows("measures, " + measure.name(), Place.MEASURES);
        return switch (figure.aspect()) {
            case "new-volume" -> volume(figure, "new-weeks");
            case "late-new-volume" -> volume(figure, "late-new-weeks");
            case "earlier-volume" -> volume(figure, "earlier-weeks");
            case "late-earlier-volume" -> volume(figure, "late-earlier-weeks");
            case "health-volume" -> health(figure, measure, "");
            case "late-health-volume" -> health(figure, measure, Aspects.LATE);
            case "client-weeks" ->
                    figure.plus(base(figure, "clients-a-month"))
                            .plus(figure.same("new-weeks"))
                            .plus(figure.same("earlier-weeks"))
                            .by(
                                    new Rule("n × (a + b)", v -> v[0] * (v[1] + v[2])),
                                    "clients moved a month × weeks");
            case "contributions-before" ->
                    figure.plus(cohort(measure, "contribution-per-client"))
                            .plus(figure.same("client-weeks"))
                            .by(Rule.PRODUCT, "contribution per client × client-weeks");
            case "opening-weekly" ->
                    figure.plus(base(figure, "clients-a-month"))
                            .plus(base(figure, "weekly-gross"))
                            .plus(figure.same("months-before"))
                            .by(Rule.PRODUCT, "clients a month × weekly cost × months before");
            case "clients-a-month" -> figure.input(measure.clientsPerMonth(), rows);
            case "weekly-gross" ->
                    measure.weeklyGross().isPresent()
                            ? figure.input(measure.weeklyGross().getAsDouble(), rows)
                            : figure.plus(cohort(measure, "opening-average"))
                                    .by(Rule.SUM, "average of the cohort");
            default -> weeks(figure, measure);
        };
    }

    private Figure base(Working figure, String aspect) {
        return figure.same(aspect, setting.year(0));
    }

    private Figure cohort(Measure measure, String aspect) {
        return Figure.of(Kind.COHORT, measure.cohort().key(), aspect, setting.year(0));
    }

    private Trace volume(Working figure, String weeks) {
        return figure.plus(base(figure, "clients-a-month"))
                .plus(base(figure, "weekly-gross"))
                .plus(figure.same(weeks))
                .by(Rule.PRODUCT, "clients moved a month × weekly cost × weeks");
    }

    private Trace health(Working figure, Measure measure, String late) {
        return figure.plus(cohort(measure, "health-share"))
                .plus(figure.same(late + "new-volume"))
                .plus(figure.same(late + "earlier-volume"))
                .by(
                        new Rule("a × (b + c)", v -> v[0] * (v[1] + v[2])),
                        "share that health pays × cost of the moves");
    }

    private Trace weeks(Working figure, Measure measure) {
        MovedWeeks weeks = setting.activity().movedWeeks(measure, figure.y());
        double value =
                switch (figure.aspect()) {
                    case "new-weeks" -> weeks.ofYear();
                    case "late-new-weeks" -> weeks.ofYearLate();
                    case "earlier-weeks" -> weeks.earlier();
                    case "late-earlier-weeks" -> weeks.earlierLate();
                    case "months-before" -> weeks.monthsBefore();
                    default -> throw figure.forgotten();
                };
        return figure.input(
                value,
                Source.rows(
                        "measures, from " + measure.firstMonth() + " to " + measure.lastMonth(),
                        Place.MEASURES));
    }
}
