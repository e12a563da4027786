package org.headroom.ui.monitoring;

import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.MonthReport;
import org.headroom.domain.PastForecast;
import org.headroom.session.MonthEdits;
import org.headroom.ui.control.Icons;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

/// Every month that is kept, and what was forecast in this and earlier years.
final class PastView extends VBox {

    static final String DROP = "month-delete";
    private static final int MOST_MONTHS = 8;

    private final MonthModel model;
    private final RecordTable<MonthReport> months;
    private final RecordTable<PastForecast> past;
    private final Button drop = new Button("", Icons.of(Feather.TRASH_2));

    PastView(MonthModel model, MonthTables tables) {
        super(16);
        this.model = model;
        months = tables.months().upTo(MOST_MONTHS);
        past = tables.past();
        drop.setId(DROP);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setOnAction(e -> model.drop());
        months.addTool(drop);
        VBox.setVgrow(past, Priority.ALWAYS);
        getChildren().addAll(months, past);
    }

    void refresh() {
        model.month()
                .get()
                .ifPresent(end -> {
                    String words = "Delete the month to " + MonthEdits.named(end);
                    drop.setText(words);
                    drop.setAccessibleText(words);
                });
        months.refresh();
        past.refresh();
    }
}
