package org.headroom.engine.trace;

import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.SavingScheme;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Every figure of a plan that a page or chart shows.
final class Listing {

    private final Setting setting;

    Listing(Setting setting) {
        this.setting = setting;
    }

    List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.DRIVER) {
                all.addAll(drivers());
            } else {
                names(kind).forEach(name -> all.addAll(ofOne(kind, name)));
            }
        }
        return all;
    }

    private List<String> names(Kind kind) {
        return switch (kind) {
            case BRIDGE -> Arrays.stream(Step.values()).map(Step::code).toList();
            case LINE -> setting.lineNames();
            case SERVICE_TYPE, UPLIFT -> setting.typeNames();
            case COHORT -> setting.cohortKeys();
            case TRANSITION -> positions(setting.model().transitions().size());
            case MEASURE -> positions(setting.model().measures().size());
            case SCHEME -> setting.model().savings().stream().map(SavingScheme::name).toList();
            case BID -> setting.model().bids().stream().map(GrowthBid::name).distinct().toList();
            case FUNDING_LINE ->
                    setting.model().funding().stream()
                            .map(FundingAmount::fundingLine)
                            .distinct()
                            .toList();
            default -> List.of("");
        };
    }

    private static List<String> positions(int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).toList();
    }

    private List<Figure> ofOne(Kind kind, String name) {
        List<Figure> all = new ArrayList<>();
        for (Aspect aspect : kind.aspects().values()) {
            int first = aspect.span() == Aspect.Span.PLAN_YEARS ? 1 : 0;
            int last = aspect.span() == Aspect.Span.BASE_YEAR ? 0 : setting.planYears();
            for (int y = first; y <= last && aspect.isShown(); y++) {
                if (hasFigure(kind, setting.year(y))) {
                    all.add(Figure.of(kind, name, aspect.code(), setting.year(y)));
                }
            }
        }
        if (kind == Kind.LINE && name.equals(setting.lineNames().getLast())) {
            all.addAll(unallocated());
        }
        return all;
    }

    /// The published plan, and what is measured against it, exists where it has a row.
    private boolean hasFigure(Kind kind, FinancialYear year) {
        boolean isAgainstPlan = kind == Kind.COUNCIL_GAP || kind == Kind.PUBLISHED_PLAN;
        return !isAgainstPlan
                || setting.model().publishedPlan().stream().anyMatch(p -> p.year().equals(year));
    }

    private List<Figure> unallocated() {
        return setting.projection().years().stream()
                .filter(y ->
                        y.lines().stream()
                                .anyMatch(l -> l.line().equals(LineProjection.UNALLOCATED)))
                .map(y -> Figure.of(Kind.LINE, LineProjection.UNALLOCATED, y.year()))
                .toList();
    }

    private List<Figure> drivers() {
        List<Figure> all = new ArrayList<>();
        for (DriverRow row : setting.model().drivers()) {
            DriverKey of = new DriverKey(row.address().driver(), row.address().key());
            all.add(Figure.of(of, row.address().year().orElse(setting.year(1))));
        }
        return all;
    }
}
