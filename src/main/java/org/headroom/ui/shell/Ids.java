package org.headroom.ui.shell;

/// Names of the parts of the window that tests and style sheets find them by.
public final class Ids {

    public static final String SCENARIO = "scenario";
    public static final String SCENARIO_MENU = "scenario-menu";
    public static final String UNDO = "undo";
    public static final String REDO = "redo";
    public static final String SEARCH = "search";
    public static final String PRESENT = "present";
    public static final String MENU = "menu";
    public static final String NAVIGATION = "navigation-";
    public static final String KPI = "kpi-";
    public static final String DRIVER = "driver-";
    public static final String DRIVER_SEARCH = "driver-search";
    public static final String SLOT_TOGGLE = "slot-toggle";
    public static final String STATUS = "status";
    public static final String LINES = "budget-lines";
    public static final String BRIDGE = "bridge";
    public static final String GAP = "gap";
    public static final String CHANGES_ONLY = "changes-only";
    public static final String EXPLAIN = "explain";
    public static final String GUIDE = "guide";
    public static final String PALETTE_FIELD = "palette-field";
    public static final String PALETTE_LIST = "palette-list";

    private Ids() {}
}
