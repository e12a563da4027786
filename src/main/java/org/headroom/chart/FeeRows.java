package org.headroom.chart;

import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/// Fee pressure and award of every service type in a plan year, and of all purchased care, as the
/// fee chart shows them.
///
/// @param year the plan year
/// @param types in the model's order
/// @param all purchased care together, weighted by the cost that an award is paid on
public record FeeRows(FinancialYear year, List<Row> types, Row all) {

    /// A service type.
    ///
    /// @param code of the service type; empty for all of them
    /// @param uplift rise in fee by component, fractions
    /// @param cost the same in pounds
    /// @param marks published rises that it is held against, fractions
    public record Row(
            String code,
            String label,
            UpliftProjection uplift,
            FeeCost cost,
            List<ReferenceMark> marks) {

        public Row {
            marks = List.copyOf(marks);
        }

        /// Rise by component, in the order they are stacked: NLW, other pay, employer NI, non-pay.
        double[] parts() {
            return new double[] {
                uplift.nlw(), uplift.providerPay(), uplift.employerNi(), uplift.nonPay()
            };
        }
    }

    public FeeRows {
        types = List.copyOf(types);
    }

    /// The rows of a plan year.
    ///
    /// @throws IllegalArgumentException if the year is not planned
    public static FeeRows of(Model model, Projection projection, FinancialYear year) {
        YearProjection plan =
                projection.years().stream()
                        .filter(y -> y.year().equals(year))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(year + " is not planned"));
        List<Row> rows = new ArrayList<>();
        for (ServiceTypeProjection type : plan.serviceTypes()) {
            List<ReferenceMark> marks =
                    model.referenceMarks().stream()
                            .filter(m -> m.serviceType().equals(type.serviceType()))
                            .filter(m -> m.year().equals(year) && m.rise().isPresent())
                            .toList();
            rows.add(
                    new Row(
                            type.serviceType(),
                            CodeWords.of(type.serviceType()),
                            type.uplift(),
                            type.feeCost(),
                            marks));
        }
        return new FeeRows(year, rows, total(plan.serviceTypes()));
    }

    private static Row total(List<ServiceTypeProjection> types) {
        UpliftProjection uplift =
                new UpliftProjection(
                        mean(types, UpliftProjection::nlw),
                        mean(types, UpliftProjection::providerPay),
                        mean(types, UpliftProjection::employerNi),
                        mean(types, UpliftProjection::nonPay),
                        mean(types, UpliftProjection::feeDecision),
                        mean(types, UpliftProjection::pressure),
                        mean(types, UpliftProjection::award),
                        mean(types, UpliftProjection::index));
        FeeCost sum =
                types.stream()
                        .map(ServiceTypeProjection::feeCost)
                        .reduce(
                                new FeeCost(
                                        Money.ZERO,
                                        Money.ZERO,
                                        Money.ZERO,
                                        Money.ZERO,
                                        Money.ZERO,
                                        Money.ZERO),
                                FeeRows::sum);
        return new Row("", "All purchased care", uplift, sum, List.of());
    }

    private static double mean(
            List<ServiceTypeProjection> types, ToDoubleFunction<UpliftProjection> part) {
        double sum = 0;
        double weights = 0;
        for (ServiceTypeProjection type : types) {
            double weight = type.feeCost().onePercent().pounds();
            sum += weight * part.applyAsDouble(type.uplift());
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static FeeCost sum(FeeCost one, FeeCost other) {
        return new FeeCost(
                one.nlw().plus(other.nlw()),
                one.providerPay().plus(other.providerPay()),
                one.employerNi().plus(other.employerNi()),
                one.nonPay().plus(other.nonPay()),
                one.feeDecision().plus(other.feeDecision()),
                one.onePercent().plus(other.onePercent()));
    }

    public boolean hasMarks() {
        return types.stream().anyMatch(r -> !r.marks().isEmpty());
    }

    /// Where a service type stands.
    public OptionalInt indexOf(String code) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// The lowest and highest fraction that any bar, award or mark reaches.
    double[] reach() {
        double low = 0;
        double high = 0;
        for (Row row : types) {
            double up = 0;
            double down = 0;
            for (double part : row.parts()) {
                up += Math.max(0, part);
                down += Math.min(0, part);
            }
            low = Math.min(low, Math.min(down, row.uplift().award()));
            high = Math.max(high, Math.max(up, row.uplift().award()));
            for (ReferenceMark mark : row.marks()) {
                low = Math.min(low, mark.rise().orElse(0));
                high = Math.max(high, mark.rise().orElse(0));
            }
        }
        return new double[] {low, high};
    }
}
