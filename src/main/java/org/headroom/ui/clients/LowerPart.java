package org.headroom.ui.clients;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.domain.Selection;
import org.headroom.domain.ServiceType;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;

import java.util.List;

/// The tables under the charts, one at a time: packages, cohorts, selections, service types.
final class LowerPart extends VBox {

    static final String TABS = "clients-table";

    /// The tables.
    enum Tab {
        PACKAGES("Packages"),
        COHORTS("Cohorts"),
        SELECTIONS("Selections"),
        SERVICE_TYPES("Service types");

        private final String title;

        Tab(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final PillChooser<Tab> chooser;
    private final FilterPills pills;
    private final PackagesPanel packages;
    private final CohortsPanel cohorts;
    private final RecordTable<Selection> selections;
    private final RecordTable<ServiceType> serviceTypes;
    private final StackPane place = new StackPane();
    private Tab tab = Tab.PACKAGES;

    LowerPart(Workspace workspace, ClientsModel clients) {
        chooser = new PillChooser<>(TABS, "Show", List.of(Tab.values()), Tab::title, this::choose);
        pills = new FilterPills(clients::choose);
        packages = new PackagesPanel(workspace, clients);
        cohorts = new CohortsPanel(workspace);
        selections = ClientTables.selections(workspace);
        serviceTypes = ClientTables.serviceTypes(workspace);
        HBox bar = new HBox(chooser, pills);
        bar.getStyleClass().add("clients-middle");
        VBox.setVgrow(place, Priority.ALWAYS);
        Em.minHeight(place, 200);
        getChildren().addAll(bar, place);
        choose(tab);
    }

    /// Shows one of the tables.
    void choose(Tab chosen) {
        tab = chosen;
        chooser.show(chosen);
        pills.setVisible(chosen == Tab.PACKAGES);
        place.getChildren().setAll(table());
        refresh();
    }

    private Node table() {
        return switch (tab) {
            case PACKAGES -> packages;
            case COHORTS -> cohorts;
            case SELECTIONS -> selections;
            case SERVICE_TYPES -> serviceTypes;
        };
    }

    /// Shows the newest rows; what is worked out of them follows.
    void refresh() {
        switch (tab) {
            case PACKAGES -> packages.refresh();
            case COHORTS -> cohorts.refresh();
            case SELECTIONS -> selections.refresh();
            case SERVICE_TYPES -> serviceTypes.refresh();
        }
    }

    /// Shows what was worked out.
    void show(ClientsModel.Shown newest) {
        pills.show(newest);
        packages.show(newest);
        cohorts.show(newest);
    }

    /// Adds a cohort and goes to it.
    void addCohort() {
        cohorts.add();
        choose(Tab.COHORTS);
    }
}
