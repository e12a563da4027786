package org.headroom.chart;

import org.headroom.domain.ReferenceMark;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fee pressure and award in words and as a table.
public final class FeeWords {

    private FeeWords() {}

    /// The finding: how much of the pressure the awards meet.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(FeeRows rows, String council, Optional<String> scenario) {
        Money pressure = rows.all().cost().pressure();
        String title = title(pressure, rows.all().cost().award());
        String place =
                council
                        + ", "
                        + rows.year().plus(-1)
                        + " to "
                        + rows.year()
                        + ", "
                        + scenario.orElse("Base");
        return new ChartFinding(
                title,
                "Rise in provider fees by service type, gross, " + place,
                title
                        + ": fees of purchased care cost "
                        + MoneyFormat.percent(rows.all().uplift().pressure())
                        + " more to provide and are raised by "
                        + MoneyFormat.percent(rows.all().uplift().award())
                        + ", "
                        + place
                        + ".");
    }

    private static String title(Money pressure, Money award) {
        int direction = award.compareTo(pressure);
        if (pressure.isZero() && direction == 0) {
            return "No fee pressure and no award";
        }
        if (direction == 0) {
            return "Awards meet all of the " + MoneyFormat.brief(pressure) + " fee pressure";
        }
        return direction < 0
                ? "Awards meet "
                        + MoneyFormat.brief(award)
                        + " of "
                        + MoneyFormat.brief(pressure)
                        + " fee pressure"
                : "Awards exceed the "
                        + MoneyFormat.brief(pressure)
                        + " fee pressure by "
                        + MoneyFormat.brief(award.minus(pressure));
    }

    /// Rise by component, pressure and award as fractions, decision and cost of 1% in pounds.
    public static ChartTable table(FeeRows rows) {
        List<List<String>> cells = new ArrayList<>();
        rows.types().forEach(row -> cells.add(cells(row)));
        cells.add(cells(rows.all()));
        return new ChartTable(
                List.of(
                        "Service type",
                        "National Living Wage, %",
                        "Other pay, %",
                        "Employer NI, %",
                        "Non-pay prices, %",
                        "Pressure, %",
                        "Award, %",
                        "Decision, £",
                        "Cost of 1%, £ a year",
                        "Published rises"),
                cells);
    }

    private static List<String> cells(FeeRows.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.label());
        for (double part : row.parts()) {
            cells.add(points(part));
        }
        cells.add(points(row.uplift().pressure()));
        cells.add(points(row.uplift().award()));
        cells.add(row.cost().feeDecision().toString());
        cells.add(row.cost().onePercent().toString());
        cells.add(row.marks().stream().map(FeeWords::mark).collect(Collectors.joining("; ")));
        return cells;
    }

    private static String mark(ReferenceMark mark) {
        return mark.mark() + " " + MoneyFormat.percent(mark.rise().orElse(0));
    }

    private static String points(double fraction) {
        return BigDecimal.valueOf(fraction * 100).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /// A label of the axis: `2%`, `0.5%`.
    static String axis(double fraction) {
        BigDecimal points = BigDecimal.valueOf(fraction * 100).setScale(3, RoundingMode.HALF_UP);
        String digits =
                points.signum() == 0 ? "0" : points.abs().stripTrailingZeros().toPlainString();
        return (points.signum() < 0 ? MoneyFormat.MINUS : "") + digits + "%";
    }
}
