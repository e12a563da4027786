package org.headroom.engine.trace;

import org.headroom.domain.Driver;
import org.headroom.domain.FundingAmount;
import org.headroom.engine.plan.FundingParts;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.OptionalDouble;

/// Funding: the approved budget, grants by line, and the precept (method section 7).
final class FundingFigures implements Working.Family {

    private static final double PERCENT = 100;

    private final Setting setting;
    private final DriverFigures drivers;
    private final FundingParts parts;

    FundingFigures(Setting setting, DriverFigures drivers) {
        this.setting = setting;
        this.drivers = drivers;
        parts = FundingParts.of(setting.model(), setting.drivers());
    }

    @Override
    public Trace trace(Working figure) {
        return switch (figure.figure().kind()) {
            case FUNDING -> funding(figure);
            case PRECEPT -> precept(figure);
            default ->
                    switch (figure.aspect()) {
                        case "amount" -> amount(figure);
                        case "share" -> share(figure);
                        default ->
                                figure.plus(figure.same("amount"))
                                        .plus(figure.same("share"))
                                        .by(
                                                Rule.PRODUCT,
                                                "whole amount × share of adult social care");
                    };
        };
    }

    private Trace funding(Working figure) {
        FinancialYear base = setting.year(0);
        figure.plus(Figure.of(Kind.BASE_POSITION, "", "approved-budget", base));
        if (figure.y() > 0) {
            parts.lines().forEach(l -> figure.plus(Figure.of(Kind.FUNDING_LINE, l, figure.year())));
            figure.plus(Figure.of(Kind.PRECEPT, figure.year()));
        }
        return figure.sum("approved budget + funding lines + precept");
    }

    private Trace precept(Working figure) {
        for (int t = 1; t <= figure.y(); t++) {
            figure.times(
                            PERCENT,
                            DriverFigures.of(Driver.PRECEPT_YIELD_PER_PERCENT, setting.year(t)))
                    .plus(DriverFigures.of(Driver.PRECEPT_PERCENT, setting.year(t)));
        }
        return figure.by(
                Rule.SUM_OF_PRODUCTS, "each year since the base: yield of 1% × per cent of rise");
    }

    private List<FundingAmount> rows(Working figure) {
        Setting.index("funding line", figure.name(), parts.lines());
        return setting.model().funding().stream()
                .filter(r -> r.fundingLine().equals(figure.name()))
                .toList();
    }

    private Trace amount(Working figure) {
        List<FundingAmount> rows =
                rows(figure).stream().filter(r -> r.year().equals(figure.year())).toList();
        if (drivers.has(Driver.FUNDING_AMOUNT, figure.name(), figure.year())) {
            return figure.plus(
                            drivers.of(
                                    Driver.FUNDING_AMOUNT, List.of(figure.name()), figure.year()))
                    .by(Rule.SUM, "driver of the funding amount");
        }
        double amount = rows.stream().mapToDouble(r -> r.amount().pounds()).sum();
        return figure.input(
                amount,
                Source.rows(
                        rows.isEmpty()
                                ? "no row of the funding table for the year"
                                : rows.getFirst().source(),
                        Place.FUNDING));
    }

    private Trace share(Working figure) {
        List<FundingAmount> rows = rows(figure);
        if (drivers.has(Driver.ASC_SHARE, figure.name(), figure.year())) {
            return figure.plus(drivers.of(Driver.ASC_SHARE, List.of(figure.name()), figure.year()))
                    .by(Rule.SUM, "driver of the share");
        }
        FundingAmount row = FundingParts.rowOfShare(rows, figure.year());
        OptionalDouble given = row.ascShare();
        return figure.input(
                given.orElse(1),
                Source.rows(
                        given.isPresent()
                                ? "funding table, row of " + row.year()
                                : "the whole amount where no share is given",
                        Place.FUNDING));
    }
}
