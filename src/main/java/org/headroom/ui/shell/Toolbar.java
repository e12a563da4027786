package org.headroom.ui.shell;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.headroom.domain.ModelInfo;
import org.headroom.domain.Scenario;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.ApprovedVersion;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The top of the window: model and data cut, scenario, undo and redo, search, menu.
final class Toolbar extends HBox {

    static final String BASE = "Base";

    private static final String APPROVED = "Approved: ";

    private final Workspace workspace;
    private final Label name = new Label();
    private final Label cut = new Label();
    private final Label scenarioLabel = new Label("Scenario");
    private final ComboBox<String> scenario = new ComboBox<>();
    private final Label changed = new Label();
    private final Button undo;
    private final Button redo;
    private final Button search = new Button();
    private final Label presentText = new Label("Present");
    private final Button searchIcon;
    private final Consumer<ApprovedVersion> look;
    private boolean showing;

    /// @param look shows an approved budget
    Toolbar(
            Workspace workspace,
            List<Action> menu,
            Runnable searching,
            ScenarioDialogs dialogs,
            Consumer<ApprovedVersion> look) {
        this.workspace = workspace;
        this.look = look;
        getStyleClass().add("toolbar");
        undo = Icons.button(Ids.UNDO, Feather.CORNER_UP_LEFT, "Undo", workspace::undo);
        redo = Icons.button(Ids.REDO, Feather.CORNER_UP_RIGHT, "Redo", workspace::redo);
        searchIcon =
                Icons.button(
                        "search-icon",
                        Feather.SEARCH,
                        "Search or run a command (Ctrl+K)",
                        searching);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        logo(),
                        title(),
                        rule(),
                        scenarioLabel,
                        scenario,
                        scenarioMenu(dialogs),
                        changed,
                        rule(),
                        undo,
                        redo,
                        space,
                        search(searching),
                        searchIcon,
                        present(menu),
                        menuButton(menu));
        scenarioLabel.getStyleClass().add("muted");
        changed.getStyleClass().add("pill");
        scenario.setId(Ids.SCENARIO);
        Em.prefWidth(scenario, 200);
        scenario.setAccessibleText("Scenario");
        scenario.setOnAction(e -> chooseScenario());
        scenario.setCellFactory(v -> new ScenarioCell(""));
        scenario.setButtonCell(new ScenarioCell(APPROVED));
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.approved().versions().addListener((o, was, is) -> refresh());
        refresh();
    }

    private static Node logo() {
        Pane pane =
                new Pane(
                        bar(0, 0, 18, 3, "-hr-strong"),
                        bar(0, 6, 4, 11, "-hr-increase"),
                        bar(7, 9, 4, 8, "-hr-increase"),
                        bar(14, 12, 4, 5, "-hr-decrease"));
        pane.setMinSize(20, 18);
        pane.setMaxSize(20, 18);
        return pane;
    }

    private static Rectangle bar(double x, double y, double width, double height, String colour) {
        Rectangle bar = new Rectangle(x, y, width, height);
        bar.setStyle("-fx-fill: " + colour);
        return bar;
    }

    private Node title() {
        name.getStyleClass().addAll("medium", "strong");
        cut.getStyleClass().addAll("small", "muted");
        VBox box = new VBox(name, cut);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        return box;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("status-rule");
        Em.minHeight(rule, 20);
        return rule;
    }

    private Node scenarioMenu(ScenarioDialogs dialogs) {
        Button button =
                Icons.button(
                        Ids.SCENARIO_MENU,
                        Feather.GIT_BRANCH,
                        "New, duplicate, rename or delete a scenario",
                        () -> {});
        ContextMenu menu = new ContextMenu();
        button.setOnAction(e -> {
            menu.getItems().setAll(scenarioItems(dialogs));
            menu.show(button, javafx.geometry.Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private List<MenuItem> scenarioItems(ScenarioDialogs dialogs) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("New what-if on “" + workspace.scenarioName() + "”", workspace::newWhatIf));
        workspace
                .snapshot()
                .get()
                .scenario()
                .ifPresent(chosen -> {
                    items.add(
                            item("Duplicate “" + chosen + "”", () -> workspace.duplicate(chosen)));
                    items.add(item("Rename “" + chosen + "”…", () -> dialogs.rename(chosen)));
                    items.add(item("Delete “" + chosen + "”", () -> workspace.delete(chosen)));
                });
        return items;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.run());
        return item;
    }

    private Node search(Runnable searching) {
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("key");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label text = new Label("Search or run a command");
        text.getStyleClass().add("muted");
        HBox content = new HBox(8, Icons.of(Feather.SEARCH), text, space, key);
        content.setAlignment(Pos.CENTER_LEFT);
        Em.minWidth(space, 24);
        text.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.setGraphic(content);
        search.setId(Ids.SEARCH);
        search.getStyleClass().add("search-button");
        search.setAccessibleText("Search or run a command");
        search.setOnAction(e -> searching.run());
        return search;
    }

    /// Shows the model to a room.
    private Node present(List<Action> actions) {
        Label key = new Label("F5");
        key.getStyleClass().add("key");
        presentText.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, Icons.of(Feather.MONITOR), presentText, key);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(content);
        button.setId(Ids.PRESENT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Present (F5)");
        button.setOnAction(e ->
                actions.stream()
                        .filter(a -> a.id().equals(Ids.PRESENT))
                        .forEach(a -> a.run().run()));
        return button;
    }

    private static Node menuButton(List<Action> actions) {
        Button button = Icons.button(Ids.MENU, Feather.MORE_VERTICAL, "Menu", () -> {});
        ContextMenu menu = new ContextMenu();
        Map<String, Menu> groups = new HashMap<>();
        for (Action action : actions) {
            if (action.group().isPresent()) {
                groups.computeIfAbsent(action.group().get(), name -> group(menu, name))
                        .getItems()
                        .add(item(action.text(), action.run()));
            } else if (action.id().startsWith("-")) {
                menu.getItems().add(new SeparatorMenuItem());
            } else {
                MenuItem item = item(action.text(), action.run());
                action.key().ifPresent(item::setAccelerator);
                menu.getItems().add(item);
            }
        }
        button.setOnAction(e -> menu.show(button, javafx.geometry.Side.BOTTOM, 0, 4));
        return button;
    }

    /// A menu within the menu, made where its first item comes.
    private static Menu group(ContextMenu menu, String name) {
        Menu group = new Menu(name);
        menu.getItems().add(group);
        return group;
    }

    void layout(Layout layout) {
        boolean isCompact = layout == Layout.COMPACT;
        for (Node node : List.of(search, scenarioLabel, presentText)) {
            node.setVisible(!isCompact);
            node.setManaged(!isCompact);
        }
        searchIcon.setVisible(isCompact);
        searchIcon.setManaged(isCompact);
        scenario.setPrefWidth(isCompact ? 170 : 200);
    }

    private void chooseScenario() {
        int chosen = scenario.getSelectionModel().getSelectedIndex();
        if (showing || chosen < 0) {
            return;
        }
        int approved = chosen - firstApproved();
        if (approved >= 0) {
            look.accept(workspace.approved().versions().get().get(approved));
        } else {
            workspace.choose(
                    chosen == 0 ? Optional.empty() : Optional.of(scenario.getItems().get(chosen)));
        }
    }

    /// Where the approved budgets begin in the list, after the base and the scenarios.
    private int firstApproved() {
        return scenario.getItems().size() - workspace.approved().versions().get().size();
    }

    /// The scenarios that can be chosen; while an approved budget is in sight, those of the working
    /// budget.
    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(BASE));
        workspace.workingScenarios().stream().map(Scenario::name).forEach(names::add);
        workspace.approved().versions().get().forEach(v -> names.add(APPROVED + v.name()));
        return names;
    }

    private int chosen() {
        Optional<ApprovedBudgets.Shown> shown = workspace.approved().shown().get();
        return shown.map(s ->
                        firstApproved()
                                + workspace.approved().versions().get().indexOf(s.version()))
                .orElseGet(
                        () -> Math.max(0, scenario.getItems().indexOf(workspace.scenarioName())));
    }

    private void refresh() {
        ModelInfo info = workspace.snapshot().get().model().info();
        name.setText(info.name());
        int month = info.dataCut().getMonthValue();
        int ofYear =
                FinancialYear.of(info.dataCut()).equals(info.baseYear())
                        ? (month + 8) % 12 + 1
                        : month;
        cut.setText("Data to " + StatusBar.day(info.dataCut()) + " (month " + ofYear + ")");
        showing = true;
        List<String> names = names();
        if (!names.equals(scenario.getItems())) {
            scenario.setItems(FXCollections.observableArrayList(names));
        }
        scenario.getSelectionModel().select(chosen());
        showing = false;
        int count = workspace.changedDrivers();
        changed.setText(count + " changed");
        changed.setVisible(count > 0);
        changed.setManaged(count > 0);
        show(undo, "Undo", workspace.snapshot().get().undo(), "Ctrl+Z");
        show(redo, "Redo", workspace.snapshot().get().redo(), "Ctrl+Y");
    }

    /// A scenario by its name; an approved budget with a lock.
    private final class ScenarioCell extends ListCell<String> {

        private final String untold;

        /// @param untold what the lock alone says where there is little room
        ScenarioCell(String untold) {
            this.untold = untold;
        }

        @Override
        protected void updateItem(@Nullable String name, boolean isEmpty) {
            super.updateItem(name, isEmpty);
            boolean isApproved = !isEmpty && getIndex() >= firstApproved();
            setText(name == null || isEmpty ? null : isApproved ? told(name) : name);
            setGraphic(isApproved ? Icons.of(Feather.LOCK) : null);
        }

        private String told(String name) {
            return name.substring(untold.length());
        }
    }

    private static void show(Button button, String verb, Optional<String> what, String key) {
        button.setDisable(what.isEmpty());
        String text = verb + what.map(w -> ": " + w).orElse("");
        if (!text.equals(button.getAccessibleText())) {
            button.setAccessibleText(text);
            button.setTooltip(new Tooltip(text + " (" + key + ")"));
        }
    }
}
