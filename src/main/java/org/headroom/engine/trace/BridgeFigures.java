package org.headroom.engine.trace;

import org.headroom.engine.plan.Figures;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.List;

/// The steps of the bridge of the whole budget, each as the sum of what service types and lines
/// have of it (method section 8).
final class BridgeFigures implements Working.Family {

    private final Setting setting;

    BridgeFigures(Setting setting) {
        this.setting = setting;
    }

    static Step step(String code) {
        List<String> codes = Arrays.stream(Step.values()).map(Step::code).toList();
        return Step.values()[Setting.index("step of the bridge", code, codes)];
    }

    @Override
    public Trace trace(Working figure) {
        Step step = step(figure.name());
        return switch (step) {
            case OPENING -> opening(figure);
            case GROWTH_BIDS -> change(figure, Kind.BIDS, 1, "bids this year − bids last year");
            case SAVINGS ->
                    change(figure, Kind.SAVINGS, -1, "savings last year − savings this year");
            default -> parts(figure, step);
        };
    }

    private Trace opening(Working figure) {
        FinancialYear before = figure.before();
        return figure.y() == 1
                ? figure.plus(Figure.of(Kind.BASE_POSITION, "", "approved-budget", before))
                        .by(Rule.SUM, "approved budget")
                : figure.plus(Figure.of(Kind.REQUIREMENT, before))
                        .by(Rule.SUM, "requirement of the year before");
    }

    private static Trace change(Working figure, Kind kind, int sign, String formula) {
        figure.times(sign, Figure.of(kind, figure.year()));
        if (figure.y() > 1) {
            figure.times(-sign, Figure.of(kind, figure.before()));
        }
        return figure.by(Rule.SUM, formula);
    }

    private Trace parts(Working figure, Step step) {
        Figures.StepParts parts = setting.figures().years()[figure.y() - 1].parts();
        String aspect = Aspects.STEP + step.code();
        List<String> types = setting.typeNames();
        for (int t = 0; t < types.size(); t++) {
            if (parts.byType()[t][step.ordinal()] != 0) {
                figure.plus(Figure.of(Kind.SERVICE_TYPE, types.get(t), aspect, figure.year()));
            }
        }
        List<String> lines = setting.lineNames();
        for (int l = 0; l < parts.byLine().length; l++) {
            if (parts.byLine()[l][step.ordinal()] != 0) {
                String line = l < lines.size() ? lines.get(l) : LineProjection.UNALLOCATED;
                figure.plus(Figure.of(Kind.LINE, line, aspect, figure.year()));
            }
        }
        return figure.sum(
                step == Step.REBASE
                        ? "sum of the lines, each where it starts − its approved budget"
                        : "sum of its parts");
    }
}
