package org.headroom.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.ui.control.DriverControl;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.Scrolling;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drivers of the chosen year: the headline drivers in their groups, any other by search.
final class DriverPanel extends VBox {

    private static final int MOST_FOUND = 12;

    private final Workspace workspace;
    private final VBox list = new VBox(8);
    private final TextField search = new TextField();
    private final Label year = new Label();
    private final Label changed = new Label();
    private final List<Shown> shown = new ArrayList<>();
    private List<HeadlineDriver> drivers = List.of();

    private record Shown(HeadlineDriver driver, DriverControl control) {}

    DriverPanel(Workspace workspace, Runnable closing, Runnable whatDiffers) {
        this.workspace = workspace;
        getStyleClass().add("right-slot");
        ScrollPane scroll = Scrolling.of(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.setPadding(new Insets(0, 10, 12, 16));
        getChildren().addAll(header(closing), search, scroll, foot(whatDiffers));
        search.setId(Ids.DRIVER_SEARCH);
        search.setPromptText("Find a driver");
        search.setAccessibleText("Find a driver");
        search.textProperty().addListener((o, was, is) -> rebuild());
        VBox.setMargin(search, new Insets(0, 16, 8, 16));
        search.setVisible(false);
        search.setManaged(false);
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
        list.disableProperty().bind(workspace.approved().shown().map(Optional::isPresent));
        rebuild();
    }

    private HBox header(Runnable closing) {
        Label title = new Label("Drivers");
        title.getStyleClass().add("finding");
        year.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button find =
                Icons.button("driver-find", Feather.SEARCH, "Find a driver", this::toggleSearch);
        Button close =
                Icons.button(
                        Ids.SLOT_TOGGLE, Feather.CHEVRONS_RIGHT, "Close the driver panel", closing);
        HBox header = new HBox(title, year, space, find, close);
        header.getStyleClass().add("slot-header");
        return header;
    }

    private HBox foot(Runnable whatDiffers) {
        changed.getStyleClass().add("medium");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button differs = new Button("What differs", Icons.of(Feather.LIST));
        differs.setId("what-differs");
        differs.setOnAction(e -> whatDiffers.run());
        Button reset = new Button("Reset", Icons.of(Feather.ROTATE_CCW));
        reset.setId("reset-all");
        reset.setAccessibleText("Reset all drivers of this scenario");
        reset.setOnAction(e -> workspace.resetAll());
        reset.disableProperty().bind(list.disableProperty());
        for (Region each : java.util.List.of(changed, differs, reset)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        HBox foot = new HBox(changed, space, differs, reset);
        foot.getStyleClass().add("slot-foot");
        return foot;
    }

    private void toggleSearch() {
        boolean show = !search.isVisible();
        search.setVisible(show);
        search.setManaged(show);
        if (show) {
            search.requestFocus();
        } else {
            search.clear();
        }
    }

    /// Shows the drivers that a text names.
    void find(String text) {
        if (!search.isVisible()) {
            toggleSearch();
        }
        search.setText(text);
    }

    private List<HeadlineDriver> wanted() {
        String text = search.getText().strip().toLowerCase(java.util.Locale.ROOT);
        if (text.isEmpty()) {
            return workspace.headlineDrivers();
        }
        return workspace.snapshot().get().model().drivers().stream()
                .map(DriverRow::address)
                .map(HeadlineDriver::of)
                .distinct()
                .filter(d ->
                        (d.label() + " " + d.driver().code())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(text))
                .limit(MOST_FOUND)
                .toList();
    }

    private void rebuild() {
        drivers = wanted();
        shown.clear();
        list.getChildren().clear();
        String group = "";
        for (HeadlineDriver driver : drivers) {
            if (!driver.group().equals(group)) {
                addHeading(driver.group());
                group = driver.group();
            }
            DriverControl control =
                    new DriverControl(
                            Ids.DRIVER + driver.id(),
                            workspace.state(driver),
                            v -> workspace.previewDriver(driver, v),
                            v -> workspace.commitDriver(driver, v),
                            workspace::cancelPreview,
                            () -> workspace.resetDriver(driver));
            shown.add(new Shown(driver, control));
            list.getChildren().add(control);
        }
        if (drivers.isEmpty()) {
            Label none = new Label("No driver has “" + search.getText() + "” in its name.");
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        refreshTexts();
    }

    private void addHeading(String group) {
        if (!list.getChildren().isEmpty()) {
            Region rule = new Region();
            rule.getStyleClass().add("group-rule");
            list.getChildren().add(rule);
        }
        Label heading = new Label(group);
        heading.getStyleClass().add("group-label");
        list.getChildren().add(heading);
    }

    private void refresh() {
        if (!wanted().equals(drivers)) {
            rebuild();
            return;
        }
        DriverBook book = workspace.book();
        for (Shown each : shown) {
            each.control().show(book.state(each.driver(), workspace.year().get()));
        }
        refreshTexts();
    }

    private void refreshTexts() {
        year.setText("for " + workspace.year().get());
        int count = workspace.changedDrivers();
        changed.setText(count + " changed");
    }
}
