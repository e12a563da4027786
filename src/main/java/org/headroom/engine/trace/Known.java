package org.headroom.engine.trace;

import org.headroom.domain.SavingScheme;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The values that the plan itself holds, published or on the way: what traces have to agree with.
final class Known {

    private final Setting setting;

    Known(Setting setting) {
        this.setting = setting;
    }

    OptionalDouble value(Figure figure) {
        int y = setting.number(figure.year());
        if (y < 1 || y > setting.planYears()) {
            return OptionalDouble.empty();
        }
        YearProjection year = setting.projection().years().get(y - 1);
        return switch (figure.kind()) {
            case REQUIREMENT -> of(year.requirement());
            case FUNDING -> of(year.funding());
            case GAP -> of(year.gap());
            case INCREMENTAL_GAP -> of(year.incrementalGap());
            case COUNCIL_GAP -> year.councilGap().map(Known::of).orElseGet(OptionalDouble::empty);
            case BRIDGE -> of(year.bridge().amount(BridgeFigures.step(figure.name())));
            case SAVINGS_AT_RISK ->
                    of(
                            SavingsAtRisk.of(setting.model(), setting.scenario(), figure.year())
                                    .atRisk());
            case LINE -> line(figure, year, y);
            case SERVICE_TYPE -> type(figure, year, y);
            case UPLIFT -> uplift(figure, year);
            case COHORT -> cohort(figure, y);
            case SCHEME -> scheme(figure);
            case TRANSITION -> transition(figure);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble of(Money amount) {
        return OptionalDouble.of(amount.pounds());
    }

    private OptionalDouble line(Figure figure, YearProjection year, int y) {
        Optional<LineProjection> line =
                year.lines().stream().filter(l -> l.line().equals(figure.name())).findFirst();
        if (line.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (figure.aspect()) {
            case "" -> of(line.get().budget());
            case "amount" -> of(line.get().amount());
            case "bids" -> of(line.get().bids());
            case "savings" -> of(line.get().savings());
            default ->
                    figure.aspect().startsWith(Aspects.STEP)
                            ? ownStep(figure, y)
                            : OptionalDouble.empty();
        };
    }

    private OptionalDouble ownStep(Figure figure, int y) {
        int l = setting.lineNames().indexOf(figure.name());
        if (l < 0) {
            return OptionalDouble.empty();
        }
        Step step = BridgeFigures.step(figure.aspect().substring(Aspects.STEP.length()));
        Figures.StepParts parts = setting.figures().years()[y - 1].parts();
        double sum = parts.byLine()[l][step.ordinal()];
        for (int t = 0; t < parts.byType().length; t++) {
            if (setting.model().serviceTypes().get(t).budgetLine().equals(figure.name())) {
                sum += parts.byType()[t][step.ordinal()];
            }
        }
        return OptionalDouble.of(sum);
    }

    private OptionalDouble type(Figure figure, YearProjection year, int y) {
        int t = setting.typeNames().indexOf(figure.name());
        if (t < 0) {
            return OptionalDouble.empty();
        }
        ServiceTypeProjection type = year.serviceTypes().get(t);
        String aspect = figure.aspect();
        if (aspect.startsWith(Aspects.STEP)) {
            Step step = BridgeFigures.step(aspect.substring(Aspects.STEP.length()));
            return OptionalDouble.of(
                    setting.figures().years()[y - 1].parts().byType()[t][step.ordinal()]);
        }
        return switch (aspect) {
            case "gross" -> of(type.gross());
            case "contributions" -> of(type.clientContributions());
            case "health-income" -> of(type.healthIncome());
            case "reconciliation" -> of(type.reconciliation());
            case "client-weeks" -> OptionalDouble.of(type.clientWeeks());
            case "one-percent" -> of(type.feeCost().onePercent());
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble uplift(Figure figure, YearProjection year) {
        int t = setting.typeNames().indexOf(figure.name());
        if (t < 0) {
            return OptionalDouble.empty();
        }
        UpliftProjection uplift = year.serviceTypes().get(t).uplift();
        return switch (figure.aspect()) {
            case "nlw" -> OptionalDouble.of(uplift.nlw());
            case "provider-pay" -> OptionalDouble.of(uplift.providerPay());
            case "employer-ni" -> OptionalDouble.of(uplift.employerNi());
            case "non-pay" -> OptionalDouble.of(uplift.nonPay());
            case "pressure" -> OptionalDouble.of(uplift.pressure());
            case "award" -> OptionalDouble.of(uplift.award());
            case "fee-decision" -> OptionalDouble.of(uplift.feeDecision());
            case "index" -> OptionalDouble.of(uplift.index());
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble cohort(Figure figure, int y) {
        int c = setting.cohortKeys().indexOf(figure.name());
        if (c < 0) {
            return OptionalDouble.empty();
        }
        TypeYear care = setting.activity(figure.name(), y);
        boolean isLate = figure.aspect().startsWith(Aspects.LATE);
        String plain = isLate ? figure.aspect().substring(Aspects.LATE.length()) : figure.aspect();
        int bits = Aspects.STOCKS.indexOf(plain);
        if (bits >= 0) {
            return OptionalDouble.of(isLate ? care.stock(bits).late() : care.stock(bits).all());
        }
        return switch (plain) {
            case "gross" -> OptionalDouble.of(gross(c, care, y));
            case "volume" -> OptionalDouble.of(isLate ? care.gross().late() : care.gross().all());
            case "fixed" -> OptionalDouble.of(isLate ? care.fixed().late() : care.fixed().all());
            case "health-volume" ->
                    OptionalDouble.of(isLate ? care.health().late() : care.health().all());
            case "contributions" -> OptionalDouble.of(care.contributions());
            case "client-weeks" -> OptionalDouble.of(care.clientWeeks());
            default -> OptionalDouble.empty();
        };
    }

    private double gross(int c, TypeYear care, int y) {
        CohortActivity cohort = setting.activity().cohorts().get(c);
        Figures.Type now = setting.figures().years()[y - 1].types()[cohort.type()];
        double before =
                y == 1 ? 1 : setting.figures().years()[y - 2].types()[cohort.type()].index();
        return care.gross().at(before, now.uplift().award());
    }

    private OptionalDouble scheme(Figure figure) {
        List<String> names = setting.model().savings().stream().map(SavingScheme::name).toList();
        int s = names.indexOf(figure.name());
        return s >= 0 && figure.aspect().equals("at-risk")
                ? of(
                        SavingsAtRisk.bySchemes(setting.model(), setting.scenario(), figure.year())
                                .get(s)
                                .atRisk())
                : OptionalDouble.empty();
    }

    private OptionalDouble transition(Figure figure) {
        boolean isCost = figure.aspect().equals("gross") || figure.aspect().equals("full-year");
        if (!isCost) {
            return OptionalDouble.empty();
        }
        Optional<PipelineCase> person = setting.pipeline().of(setting.transition(figure.name()));
        return person.map(p -> setting.pipeline().cost(p, figure.year()))
                .map(c ->
                        OptionalDouble.of(
                                figure.aspect().equals("gross") ? c.partYear() : c.fullYear()))
                .orElseGet(OptionalDouble::empty);
    }
}
