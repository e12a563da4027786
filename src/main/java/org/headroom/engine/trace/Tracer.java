package org.headroom.engine.trace;

import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Traces the figures of one published result back to the inputs of its model. Traces are worked
/// out when they are asked for and kept, so one tracer serves one thread.
public final class Tracer {

    private final Setting setting;
    private final Known known;
    private final Map<Kind, Working.Family> families = new EnumMap<>(Kind.class);
    private final Map<Figure, Trace> traces = new HashMap<>();
    private Optional<Tracer> base = Optional.empty();

    private Tracer(PreparedModel prepared, Projection projection) {
        setting = new Setting(prepared, projection);
        known = new Known(setting);
        DriverFigures drivers = new DriverFigures(setting);
        TotalFigures totals = new TotalFigures(setting);
        DecisionFigures decisions = new DecisionFigures(setting, drivers);
        FundingFigures funding = new FundingFigures(setting, drivers);
        for (Kind kind : Kind.values()) {
            families.put(
                    kind,
                    switch (kind) {
                        case REQUIREMENT, GAP, INCREMENTAL_GAP, COUNCIL_GAP -> totals;
                        case BASE_POSITION, PUBLISHED_PLAN, CALENDAR -> totals;
                        case BIDS, SAVINGS, SAVINGS_AT_RISK, SCHEME, BID -> decisions;
                        case FUNDING, PRECEPT, FUNDING_LINE -> funding;
                        case BRIDGE -> new BridgeFigures(setting);
                        case LINE -> new LineFigures(setting, drivers);
                        case SERVICE_TYPE -> new TypeFigures(setting, drivers);
                        case UPLIFT -> new UpliftFigures(setting, drivers);
                        case COHORT -> new CohortFigures(setting, drivers);
                        case TRANSITION -> new TransitionFigures(setting, drivers);
                        case MEASURE -> new MeasureFigures(setting);
                        case DRIVER -> drivers;
                    });
        }
    }

    /// Traces of a published result.
    ///
    /// @param prepared the model that it was worked out from
    public static Tracer of(PreparedModel prepared, Projection projection) {
        return new Tracer(prepared, projection);
    }

    /// How a figure comes about.
    ///
    /// @throws IllegalArgumentException with near matches, if the model has no such figure
    public Trace trace(Figure figure) {
        Trace found = traces.get(figure);
        if (found == null) {
            found = figure.inBase() ? ofBase(figure) : worked(figure);
            traces.put(figure, found);
        }
        return found;
    }

    private Trace worked(Figure figure) {
        checkYear(figure);
        Working.Family family = families.get(figure.kind());
        if (family == null) {
            throw new IllegalStateException("No traces of " + figure.kind());
        }
        return family.trace(new Working(this, setting, figure));
    }

    private void checkYear(Figure figure) {
        if (figure.kind() == Kind.DRIVER) {
            return;
        }
        Aspect aspect = figure.aspectOf();
        FinancialYear first = setting.year(aspect.span() == Aspect.Span.PLAN_YEARS ? 1 : 0);
        FinancialYear last =
                setting.year(aspect.span() == Aspect.Span.BASE_YEAR ? 0 : setting.planYears());
        FinancialYear year = figure.year();
        if (year.compareTo(first) < 0 || year.compareTo(last) > 0) {
            throw new IllegalArgumentException(
                    figure.path()
                            + ": the model has this figure for "
                            + (first.equals(last) ? first + "." : first + " to " + last + "."));
        }
    }

    /// A figure of the base, whose terms are those of the base too.
    private Trace ofBase(Figure figure) {
        if (setting.scenario().isPresent() && base.isEmpty()) {
            base =
                    Optional.of(
                            of(
                                    setting.prepared(),
                                    Planner.project(setting.prepared(), Optional.empty())));
        }
        Trace trace = base.orElse(this).trace(figure.ofScenario());
        List<Term> terms =
                trace.terms().stream()
                        .map(t ->
                                new Term(t.figure().ofBase(), t.weight(), t.value(), t.quantity()))
                        .toList();
        return new Trace(
                figure,
                trace.value(),
                trace.quantity(),
                trace.formula(),
                trace.symbol(),
                trace.recomputed(),
                terms,
                trace.source());
    }

    /// The value of a figure: as the plan has it, else worked out.
    double value(Figure figure) {
        OptionalDouble published = published(figure);
        return published.isPresent() ? published.getAsDouble() : trace(figure).value();
    }

    /// What the plan itself holds for a figure, apart from any trace.
    OptionalDouble published(Figure figure) {
        return figure.inBase() ? OptionalDouble.empty() : known.value(figure);
    }

    /// Every input that a figure rests on, each once, assumptions first: what an explanation lists
    /// beside the terms, so that a source is never more than three steps from a figure.
    ///
    /// Figures of the whole budget rest on everything, so theirs are listed by the lines and
    /// funding lines that they lead to: empty for them.
    public List<Trace> inputs(Figure figure) {
        return figure.kind().isOfWholeBudget() ? List.of() : new Trail(this).inputs(figure);
    }

    /// Every figure of the plan that a page or chart shows.
    public List<Figure> figures() {
        return new ArrayList<>(new Listing(setting).figures());
    }
}
