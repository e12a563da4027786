package org.headroom.chart;

import org.headroom.analysis.WeeklyCosts;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The spread of weekly cost in words and as a table.
public final class CostWords {

    private CostWords() {}

    /// The finding: what half of the clients cost less than.
    ///
    /// @param place the council
    /// @param day the data cut in words
    public static ChartFinding finding(WeeklyCosts costs, String place, String day) {
        String title =
                costs.clients() == 0
                        ? "No clients with packages"
                        : "Half of clients cost under "
                                + MoneyFormat.pounds(Money.of(costs.median()))
                                + " a week";
        String dearest = Math.round(costs.dearestShare() * 100) + "% of the cost";
        return new ChartFinding(
                title,
                "Clients by weekly gross cost, £50 bands, " + place + ", " + day,
                title
                        + "; the dearest tenth of "
                        + count(costs.clients())
                        + " have "
                        + dearest
                        + ", "
                        + count(costs.tail().clients())
                        + " cost "
                        + MoneyFormat.pounds(Money.of(costs.tailFrom()))
                        + " a week or more.");
    }

    /// What is selected: `866 clients, £128,132 a week`.
    public static String selected(WeeklyCosts costs) {
        return count(costs.selected())
                + (costs.selected() == 1 ? " client, " : " clients, ")
                + MoneyFormat.pounds(Money.of(costs.selectedWeekly()))
                + " a week";
    }

    /// Clients by band.
    public static ChartTable table(WeeklyCosts costs) {
        List<List<String>> rows = new ArrayList<>();
        for (WeeklyCosts.Band band : costs.bands()) {
            rows.add(
                    row(
                            count(band.from()) + " to " + count(band.from() + WeeklyCosts.WIDTH),
                            band));
        }
        rows.add(row(count(costs.tailFrom()) + " and over", costs.tail()));
        return new ChartTable(List.of("Weekly gross, £", "Clients", "Selected"), rows);
    }

    private static List<String> row(String name, WeeklyCosts.Band band) {
        return List.of(name, String.valueOf(band.clients()), String.valueOf(band.selected()));
    }

    private static String count(double number) {
        return String.format(Locale.UK, "%,.0f", number);
    }
}
