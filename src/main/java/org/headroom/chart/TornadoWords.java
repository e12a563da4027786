package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A tornado in words and as a table.
public final class TornadoWords {

    private TornadoWords() {}

    /// The finding: the driver that moves the figure most, and how far.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(
            TornadoRows tornado, String council, Optional<String> scenario) {
        String subtitle =
                tornado.figure()
                        + ", £m, each driver on its own low and high, "
                        + scenario.orElse("Base");
        if (tornado.rows().isEmpty()) {
            return new ChartFinding(
                    "No driver with a range moves it",
                    subtitle,
                    "No driver with a low and a high moves "
                            + tornado.figure()
                            + ", "
                            + council
                            + ".");
        }
        TornadoRows.Row widest = tornado.rows().getFirst();
        String title =
                brief(widest.name())
                        + " swings "
                        + measure(tornado)
                        + " by "
                        + MoneyFormat.brief(widest.swing());
        return new ChartFinding(
                title,
                subtitle,
                title
                        + ", "
                        + council
                        + ": "
                        + MoneyFormat.signedMillions(widest.low().change())
                        + " at "
                        + widest.low().value()
                        + ", "
                        + MoneyFormat.signedMillions(widest.high().change())
                        + " at "
                        + widest.high().value()
                        + ".");
    }

    /// What it applies to stands in the row; the finding has room for ten words.
    private static String brief(String name) {
        return name.split(" ").length > 4 && name.contains(",")
                ? name.substring(0, name.indexOf(','))
                : name;
    }

    private static String measure(TornadoRows tornado) {
        String words = tornado.figure().substring(0, tornado.figure().lastIndexOf(' '));
        return words.split(" ").length > 2 ? "the line" : "the " + words.toLowerCase(Locale.ROOT);
    }

    /// Both ends of every bar, in pounds.
    public static ChartTable table(TornadoRows tornado) {
        return new ChartTable(
                List.of("Driver", "Low", "Change at low, £", "High", "Change at high, £"),
                tornado.rows().stream()
                        .map(r ->
                                List.of(
                                        r.name(),
                                        r.low().value(),
                                        r.low().change().toString(),
                                        r.high().value(),
                                        r.high().change().toString()))
                        .toList());
    }
}
