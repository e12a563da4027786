package org.headroom.chart;

import org.headroom.analysis.Flow;
import org.headroom.kernel.MoneyFormat;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Starters and leavers in words and as a table.
public final class FlowWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private FlowWords() {}

    /// The finding: how many more came than went.
    ///
    /// @param whose whose starters and leavers these are, as `All clients`
    public static ChartFinding finding(List<Flow> flows, String whose, String place) {
        int starters = flows.stream().mapToInt(Flow::starters).sum();
        int leavers = flows.stream().mapToInt(Flow::leavers).sum();
        String since = flows.isEmpty() ? "1 April" : month(flows.getFirst().month());
        String title = title(starters - leavers, since);
        String period =
                flows.isEmpty()
                        ? ""
                        : ", "
                                + MONTH.format(flows.getFirst().month())
                                + " to "
                                + MONTH.format(flows.getLast().month());
        return new ChartFinding(
                title,
                "Starters and leavers by month, clients, " + whose + ", " + place + period,
                title
                        + ": "
                        + starters
                        + " started and "
                        + leavers
                        + " left, "
                        + whose
                        + ", "
                        + place
                        + period
                        + ".");
    }

    private static String title(int net, String since) {
        if (net == 0) {
            return "As many clients left as started since " + since;
        }
        String count = String.format(Locale.UK, "%,d", Math.abs(net));
        String noun = Math.abs(net) == 1 ? " client" : " clients";
        return count + (net > 0 ? " more" : " fewer") + noun + " since 1 " + since;
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.UK);
    }

    /// Starters, leavers and net change by month.
    public static ChartTable table(List<Flow> flows) {
        return new ChartTable(
                List.of("Month", "Starters", "Leavers", "Net"),
                flows.stream()
                        .map(f ->
                                List.of(
                                        MONTH.format(f.month()),
                                        String.valueOf(f.starters()),
                                        String.valueOf(f.leavers()),
                                        String.valueOf(f.net())))
                        .toList());
    }

    /// A change with its sign: `+20`, `−4`, `0`.
    public static String signed(int change) {
        return change > 0 ? "+" + change : change < 0 ? MoneyFormat.MINUS + Math.abs(change) : "0";
    }
}
