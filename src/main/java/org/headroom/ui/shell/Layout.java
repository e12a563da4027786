package org.headroom.ui.shell;

/// How much room the window has, by its width after zoom.
public enum Layout {
    COMPACT(44, 68, 24),
    NORMAL(48, 76, 26),
    WIDE(52, 84, 26);

    private static final double NORMAL_FROM = 1100;
    private static final double WIDE_FROM = 1600;

    private final double toolbar;
    private final double kpis;
    private final double status;

    Layout(double toolbar, double kpis, double status) {
        this.toolbar = toolbar;
        this.kpis = kpis;
        this.status = status;
    }

    static Layout of(double width) {
        return width < NORMAL_FROM ? COMPACT : width < WIDE_FROM ? NORMAL : WIDE;
    }

    double toolbar() {
        return toolbar;
    }

    double kpis() {
        return kpis;
    }

    double status() {
        return status;
    }
}
