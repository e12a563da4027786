package org.headroom.ui.scenarios;

import org.headroom.chart.ScenarioSteps;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.comparison.Comparison;
import org.headroom.engine.comparison.Difference;
import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Works out layers of a model side by side. May be used from any thread.
final class Comparing {

    private Optional<PreparedModel> prepared = Optional.empty();

    /// What is compared.
    ///
    /// @param chosen the scenario that the window shows
    record Question(Model model, List<Layer> sides, Optional<String> chosen, boolean isDragged) {

        Question {
            sides = List.copyOf(sides);
        }
    }

    /// What is to be known about the differences.
    ///
    /// @param from place of the side that the bridge starts from
    /// @param to place of the side that it ends at
    /// @param figure what is bridged, and what effects are measured in
    /// @param withUnchanged whether values that do not differ are also listed
    record Closer(Question question, int from, int to, PlanFigure figure, boolean withUnchanged) {}

    /// A model with its client data prepared, for whoever works on the newest model.
    synchronized PreparedModel prepared(Model model) {
        PreparedModel ready =
                prepared.map(p -> p.model() == model ? p : p.updatedTo(model))
                        .orElseGet(() -> PreparedModel.of(model));
        prepared = Optional.of(ready);
        return ready;
    }

    /// The layers side by side.
    ///
    /// @throws IllegalArgumentException if they cannot be compared; the message says why
    Compared compared(Question question) {
        PreparedModel ready = prepared(question.model());
        List<Projection> projections =
                question.sides().stream().map(l -> projection(ready, l)).toList();
        Comparison.of(projections);
        List<Compared.Side> sides = new ArrayList<>();
        for (int i = 0; i < projections.size(); i++) {
            Layer layer = question.sides().get(i);
            sides.add(
                    new Compared.Side(
                            layer,
                            projections.get(i),
                            atRisk(question.model(), layer, projections.get(i)),
                            isChosen(layer, question)));
        }
        return new Compared(sides, question.isDragged());
    }

    private static Projection projection(PreparedModel ready, Layer layer) {
        return layer.version()
                .map(Version::projection)
                .orElseGet(() -> Planner.project(ready, layer.scenario()));
    }

    private static boolean isChosen(Layer layer, Question question) {
        return layer.version().isEmpty() && layer.scenario().equals(question.chosen());
    }

    private static List<Optional<Money>> atRisk(Model model, Layer layer, Projection projection) {
        return projection.years().stream()
                .map(YearProjection::year)
                .map(y ->
                        layer.version().isPresent()
                                ? Optional.<Money>empty()
                                : Optional.of(
                                        SavingsAtRisk.of(model, layer.scenario(), y).atRisk()))
                .toList();
    }

    /// Why they differ.
    Details details(Closer closer) {
        Question question = closer.question();
        PreparedModel ready = prepared(question.model());
        List<Map<DriverAddress, Difference>> found = new ArrayList<>();
        Map<DriverAddress, String> reasons = new LinkedHashMap<>();
        Optional<String> first = question.sides().getFirst().scenario();
        for (Layer side : question.sides()) {
            Map<DriverAddress, Difference> own = new LinkedHashMap<>();
            for (Difference each :
                    Difference.between(ready, first, side.scenario(), closer.figure())) {
                own.put(each.address(), each);
                reasons.merge(each.address(), each.reason(), (was, is) -> was.isBlank() ? is : was);
            }
            found.add(own);
        }
        int changed = reasons.size();
        if (closer.withUnchanged()) {
            question.model().drivers().stream()
                    .map(DriverRow::address)
                    .forEach(a -> reasons.putIfAbsent(a, ""));
        }
        return new Details(
                question.sides().stream().map(Layer::name).toList(),
                rows(question, found, reasons),
                changed,
                steps(ready, closer),
                question.isDragged());
    }

    private static List<Details.Row> rows(
            Question question,
            List<Map<DriverAddress, Difference>> found,
            Map<DriverAddress, String> reasons) {
        List<DriverTable> tables =
                question.sides().stream()
                        .map(l -> DriverTable.of(question.model(), l.scenario()))
                        .toList();
        List<Details.Row> rows = new ArrayList<>();
        reasons.forEach((address, reason) -> {
            List<OptionalDouble> values = tables.stream().map(t -> t.effective(address)).toList();
            List<Optional<Money>> effects =
                    found.stream()
                            .map(own ->
                                    Optional.ofNullable(own.get(address))
                                            .map(Difference::effect)
                                            .map(Money::of))
                            .toList();
            rows.add(new Details.Row(address, reason, values, effects));
        });
        return rows;
    }

    private static ScenarioSteps steps(PreparedModel ready, Closer closer) {
        Layer from = closer.question().sides().get(closer.from());
        Layer to = closer.question().sides().get(closer.to());
        ScenarioBridge bridge =
                ScenarioBridge.between(
                        ready, from.scenario(), to.scenario(), closer.figure().in(ready.model()));
        return ScenarioSteps.of(
                bridge,
                from.name(),
                to.name(),
                FigureWords.of(closer.figure()),
                closer.figure().year());
    }
}
