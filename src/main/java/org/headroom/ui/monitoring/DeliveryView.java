package org.headroom.ui.monitoring;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.MonthSaving;
import org.headroom.ui.table.RecordTable;

/// What each saving scheme had delivered by the end of the month.
final class DeliveryView extends VBox {

    private final MonthModel months;
    private final RecordTable<MonthSaving> savings;

    DeliveryView(MonthModel months, MonthTables tables) {
        this.months = months;
        savings = tables.savings();
        VBox.setVgrow(savings, Priority.ALWAYS);
        getChildren().add(savings);
    }

    void refresh() {
        months.position().ifPresent(p -> savings.caption(MonthFigures.savingsFinding(p)));
        savings.refreshAnew();
    }
}
