package org.headroom.ui.monitoring;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.MonthCohort;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.table.RecordTable;

/// The month by cohort: the budget's clients and weekly cost to date beside what came, and what
/// volume, mix and price add.
final class CohortsView extends VBox {

    static final String NOTE = "month-cohorts-note";

    private final MonthModel months;
    private final RecordTable<MonthCohort> table;
    private final Label note = new Label();

    CohortsView(MonthModel months, MonthTables tables) {
        super(8);
        this.months = months;
        table = tables.cohorts();
        table.wrapCaption();
        note.setId(NOTE);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, note);
    }

    void refresh() {
        months.position().ifPresent(this::show);
    }

    private void show(MonthPosition position) {
        table.caption(MonthFigures.cohortsFinding(position));
        table.refreshAnew();
        String words =
                "The budget to date is the year’s client-weeks by days, at the budget’s average"
                        + " weekly cost. Volume, mix and price add up to the penny. Who moves to"
                        + " another cohort leaves the one and starts in the other.";
        note.setText(
                position.withoutActivity().isZero()
                        ? words
                        : words
                                + " "
                                + MoneyFormat.pounds(position.withoutActivity())
                                + " of cohorts without any client-week is in no split.");
    }
}
