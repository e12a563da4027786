package org.headroom.report.basis;

import org.headroom.domain.Benchmark;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.explain.Explainer;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.paper.Stamp;
import org.headroom.rules.AssuranceState;
import org.headroom.schema.ModelDigest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One run of one model with what is said about it: what every paper is made from. For sharing the
/// model is without what was written by hand beside its figures.
///
/// @param projection the chosen scenario, as it may be told
/// @param base the base scenario
/// @param explainer explains the projection as it is; not to be asked about steps that `disclosure`
///   joins
/// @param effects what each value with a range does to the requirement of the first plan year, as
///   far as it may be told
/// @param pipeline the children's pipeline of the scenario
/// @param benchmarks published figures of councils
/// @param month of the monthly report; empty is the newest that is kept
public record PaperBasis(
        PreparedModel prepared,
        Projection projection,
        Projection base,
        DriverTable drivers,
        Explainer explainer,
        Map<DriverAddress, Sensitivity.Effect> effects,
        Pipeline pipeline,
        Disclosure disclosure,
        List<Benchmark> benchmarks,
        Optional<YearMonth> month,
        Stamp stamp) {

    private static final int DIGITS = 16;

    /// Runs the model of a commission.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate is missing
    public static PaperBasis of(Commission commission) {
        Model model =
                commission.sharing() ? WithoutNotes.of(commission.model()) : commission.model();
        PreparedModel prepared = PreparedModel.of(model);
        Projection whole = Planner.project(prepared, commission.scenario());
        Projection base =
                commission.scenario().isEmpty()
                        ? whole
                        : Planner.project(prepared, Optional.empty());
        DriverTable drivers = DriverTable.of(model, commission.scenario());
        Pipeline pipeline = Pipeline.of(model, drivers, whole);
        List<Suppression.Part> parts = CohortYear.parts(prepared, drivers);
        Disclosure disclosure = Disclosure.open();
        if (commission.sharing()) {
            Suppression suppression = Suppression.ofPlan(parts, lines(model));
            StepsOfFew few = new StepsOfFew(model, drivers, pipeline, parts, suppression);
            disclosure = Disclosure.of(whole, few, suppression);
        }
        FinancialYear next = whole.years().getFirst().year();
        ToldEffects told =
                new ToldEffects(
                        model,
                        disclosure.suppression(),
                        parts,
                        !disclosure.joins(whole.years().getFirst(), Step.TRANSITIONS));
        return new PaperBasis(
                prepared,
                disclosure.applied(whole),
                base,
                drivers,
                Explainer.of(prepared, whole),
                told.of(Sensitivity.of(prepared, commission.scenario(), next)),
                pipeline,
                disclosure,
                commission.benchmarks(),
                commission.month(),
                stamp(commission, drivers));
    }

    private static List<String> lines(Model model) {
        return model.budgetLines().stream().map(BudgetLine::name).toList();
    }

    private static Stamp stamp(Commission commission, DriverTable drivers) {
        Model model = commission.model();
        AssuranceState state = AssuranceState.of(model);
        boolean isAssured = state instanceof AssuranceState.Assured;
        return new Stamp(
                model.info().council(),
                model.info().name(),
                commission.scenario().map(s -> "scenario " + s).orElse("base scenario"),
                model.info().dataCut(),
                changed(model, drivers),
                commission.engine(),
                ModelDigest.of(model).substring(0, DIGITS),
                isAssured,
                commission.sharing() ? isAssured ? "Assured" : "Not assured" : state.words(),
                commission.sharing());
    }

    private static List<String> changed(Model model, DriverTable drivers) {
        DriverTable base = DriverTable.of(model, Optional.empty());
        List<String> changed = new ArrayList<>();
        for (DriverAddress address : base.changes(drivers)) {
            changed.add(
                    name(address)
                            + ": "
                            + text(address, drivers.effective(address))
                            + " (base "
                            + text(address, base.effective(address))
                            + ")");
        }
        return changed;
    }

    private static String text(DriverAddress address, OptionalDouble value) {
        return value.isPresent()
                ? DriverWords.of(address.driver(), value.getAsDouble())
                : "no value";
    }

    /// A driver's value in words: what, of what, in which year.
    public static String name(DriverAddress address) {
        String key =
                switch (address.key()) {
                    case "" -> "";
                    case DriverTable.EVERYTHING -> ", all others";
                    default -> ", " + CodeWords.ofKey(address.key());
                };
        return address.driver().label() + key + address.year().map(y -> " " + y).orElse("");
    }

    public Model model() {
        return prepared.model();
    }

    /// The first plan year, which the papers are mostly about.
    public YearProjection next() {
        return projection.years().getFirst();
    }

    public YearProjection last() {
        return projection.years().getLast();
    }

    /// The evidence of a driver's base value, if there is a row.
    public Optional<DriverRow> row(DriverAddress address) {
        return model().drivers().stream().filter(r -> r.address().equals(address)).findFirst();
    }

    /// The scenario in words: its name, or that it is the base.
    public String scenario() {
        return projection.scenario().orElse("Base");
    }

    /// The values with a range that move the requirement of the next year, the widest first.
    public List<Map.Entry<DriverAddress, Sensitivity.Effect>> widest() {
        return effects.entrySet().stream()
                .filter(e -> !e.getValue().largest().isZero())
                .sorted(
                        Map.Entry.comparingByValue(
                                Comparator.comparing(Sensitivity.Effect::largest).reversed()))
                .toList();
    }
}
