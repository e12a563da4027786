package org.headroom.ui.clients;

import org.headroom.analysis.SliceRow;
import org.headroom.chart.FlowWords;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.Locale;

/// The columns of the slices.
enum SliceColumn {
    NAME("", "", 158, false),
    CLIENTS("Clients", "", 52, false),
    PACKAGES("Packages", "", 68, true),
    STARTERS("Starters", "", 56, false),
    LEAVERS("Leavers", "", 56, false),
    NET("Net", "", 42, false),
    AVERAGE("Weekly cost", "average £", 74, false),
    GROSS("Gross cost", "£m a year", 70, false),
    NET_COST("Net cost", "£m a year", 78, true),
    SHARE("Share of cost", "", 98, false);

    private final String title;
    private final String unit;
    private final double width;
    private final boolean isWideOnly;

    SliceColumn(String title, String unit, double width, boolean isWideOnly) {
        this.title = title;
        this.unit = unit;
        this.width = width;
        this.isWideOnly = isWideOnly;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    double width() {
        return width;
    }

    /// Whether it is shown only where there is much room.
    boolean isWideOnly() {
        return isWideOnly;
    }

    boolean isNumber() {
        return this != NAME && this != SHARE;
    }

    /// The figure of a row as it is shown.
    ///
    /// @param name what the row is called
    /// @param weeks weeks of the base year
    String text(SliceRow row, String name, double weeks) {
        return switch (this) {
            case NAME -> name;
            case CLIENTS -> whole(row.clients());
            case PACKAGES -> whole(row.packages());
            case STARTERS -> whole(row.starters());
            case LEAVERS -> whole(row.leavers());
            case NET -> FlowWords.signed(row.net());
            case AVERAGE -> MoneyFormat.tablePounds(Money.of(row.average()));
            case GROSS -> MoneyFormat.tableMillions(Money.of(row.weeklyGross() * weeks));
            case NET_COST -> MoneyFormat.tableMillions(Money.of(row.weeklyNet() * weeks));
            case SHARE -> MoneyFormat.percent(row.share());
        };
    }

    /// Whole clients; cohorts that are given as averages may have parts of one.
    private static String whole(double count) {
        return String.format(Locale.UK, "%,.0f", count);
    }
}
