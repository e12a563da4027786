package org.headroom.ui.presenter;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import org.headroom.domain.SavedView;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.presenter.PresenterView.Chart;
import org.headroom.ui.shell.HeadlineDriver;

/// Chooses chart, year and drivers of the view, keeps it, and moves it among the saved ones.
final class ViewMenu extends MenuButton {

    static final String ID = "presenter-view";

    private final PresenterModel presenter;
    private final Runnable saving;

    /// @param saving asks for a name and keeps the view
    ViewMenu(PresenterModel presenter, Runnable saving) {
        super("View");
        this.presenter = presenter;
        this.saving = saving;
        setId(ID);
        setAccessibleText("Chart, year and drivers of the view");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnShowing(e -> fill());
        fill();
    }

    private void fill() {
        Menu charts = new Menu("Chart");
        for (Chart chart : Chart.values()) {
            RadioMenuItem item = new RadioMenuItem(chart.label());
            item.setSelected(presenter.view().chart() == chart);
            item.setOnAction(e -> presenter.show(chart));
            charts.getItems().add(item);
        }
        Menu years = new Menu("Year");
        for (FinancialYear year : presenter.years()) {
            RadioMenuItem item = new RadioMenuItem(year.toString());
            item.setSelected(presenter.view().year().equals(year));
            item.setOnAction(e -> presenter.show(year));
            years.getItems().add(item);
        }
        Menu drivers = new Menu("Drivers, up to " + SavedView.MOST_DRIVERS);
        boolean isFull = presenter.view().drivers().size() >= SavedView.MOST_DRIVERS;
        for (HeadlineDriver driver : presenter.choices()) {
            CheckMenuItem item = new CheckMenuItem(driver.label());
            item.setSelected(presenter.view().drivers().contains(driver));
            item.setDisable(isFull && !item.isSelected());
            item.setOnAction(e -> presenter.toggle(driver));
            drivers.getItems().add(item);
        }
        MenuItem save = new MenuItem("Save this view…");
        save.setOnAction(e -> saving.run());
        MenuItem earlier = new MenuItem("Move this view earlier (Ctrl+Page Up)");
        earlier.setDisable(!presenter.isSaved());
        earlier.setOnAction(e -> presenter.moveView(-1));
        MenuItem later = new MenuItem("Move this view later (Ctrl+Page Down)");
        later.setDisable(!presenter.isSaved());
        later.setOnAction(e -> presenter.moveView(1));
        MenuItem delete = new MenuItem("Delete this view");
        delete.setDisable(!presenter.isSaved());
        delete.setOnAction(e -> presenter.deleteView());
        getItems()
                .setAll(
                        charts,
                        years,
                        drivers,
                        new SeparatorMenuItem(),
                        save,
                        earlier,
                        later,
                        delete);
    }
}
