package org.headroom.chart;

import org.headroom.domain.Model;
import org.headroom.engine.activity.CaseCost;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The children's pipeline in words and as a table.
public final class TimelineWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private TimelineWords() {}

    /// The finding: what the cases that move in a year add to it, and in a full year.
    ///
    /// @param scenario empty is the base
    public static ChartFinding finding(
            Model model, Pipeline pipeline, FinancialYear year, Optional<String> scenario) {
        List<CaseCost> costs =
                pipeline.beginning(year).stream().map(c -> pipeline.cost(c, year)).toList();
        String title = title(costs, year);
        String place = model.info().council() + ", " + DAY.format(model.info().dataCut());
        return new ChartFinding(
                title,
                "Pipeline by the day each case moves, circle area = gross weekly cost, "
                        + place
                        + ", "
                        + scenario.orElse("Base"),
                title + " of " + year + "; " + place + ", " + scenario.orElse("Base") + ".");
    }

    private static String title(List<CaseCost> costs, FinancialYear year) {
        if (costs.isEmpty()) {
            return "No young adult moves in " + year;
        }
        Money part = Money.of(costs.stream().mapToDouble(CaseCost::partYear).sum());
        Money full = Money.of(costs.stream().mapToDouble(CaseCost::fullYear).sum());
        boolean isOne = costs.size() == 1;
        return costs.size()
                + (isOne ? " young adult adds " : " young adults add ")
                + MoneyFormat.millions(part)
                + ", "
                + MoneyFormat.millions(full)
                + " in a full year";
    }

    /// The cases of a year: `17 cases, 14.3 expected`, or `12 named + 5 probable, 14.3 expected`.
    static String cases(TimelineView.Band band) {
        if (band.probable() > 0) {
            return (band.cases() - band.probable())
                    + " named + "
                    + band.probable()
                    + " probable, "
                    + decimal(band.expected())
                    + " expected";
        }
        return band.cases()
                + (band.cases() == 1 ? " case, " : " cases, ")
                + decimal(band.expected())
                + " expected";
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /// Every case with its day, weekly cost and how sure it is.
    public static ChartTable table(Pipeline pipeline) {
        List<List<String>> rows = new ArrayList<>();
        for (PipelineCase each : pipeline.cases()) {
            rows.add(
                    List.of(
                            each.person().personId(),
                            each.person().isProbable() ? "Trend" : "Named",
                            CodeWords.of(each.person().serviceType()),
                            DAY.format(each.moved()),
                            each.begins().toString(),
                            BigDecimal.valueOf(each.person().weeklyGross())
                                    .setScale(2, RoundingMode.HALF_UP)
                                    .toPlainString(),
                            BigDecimal.valueOf(each.weight() * 100)
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .toPlainString()));
        }
        return new ChartTable(
                List.of(
                        "Case",
                        "Named or trend",
                        "Service type",
                        "Moves on",
                        "Year",
                        "Gross, £ a week",
                        "Probability, %"),
                rows);
    }
}
