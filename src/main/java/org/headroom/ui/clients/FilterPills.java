package org.headroom.ui.clients;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

import org.headroom.analysis.CostBand;
import org.headroom.analysis.PackageFilter;
import org.headroom.analysis.Slice;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.kernel.CodeWords;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The conditions of the chosen packages as pills that can be taken away, with a menu of more.
final class FilterPills extends HBox {

    static final String ADD = "add-filter";
    static final String PILL = "filter-";

    private final HBox pills = new HBox(6);
    private final MenuButton add = new MenuButton("Add filter", Icons.of(Feather.FILTER));
    private final Consumer<PackageChoice> chosen;
    private PackageChoice shown = PackageChoice.open();
    private List<CarePackage> offered = List.of();

    FilterPills(Consumer<PackageChoice> chosen) {
        super(10);
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.setMinWidth(USE_PREF_SIZE);
        add.setId(ADD);
        add.getStyleClass().add("link-button");
        add.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pills, add);
    }

    void show(ClientsModel.Shown newest) {
        shown = newest.choice();
        List<Node> buttons = new ArrayList<>();
        List<PackageFilter.Condition> conditions = shown.filter().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            buttons.add(pill(i, conditions.get(i)));
        }
        pills.getChildren().setAll(buttons);
        offer(newest.figures().base().model());
    }

    private Button pill(int at, PackageFilter.Condition condition) {
        Button pill = new Button(condition.words(), Icons.of(Feather.X));
        pill.setId(PILL + at);
        pill.getStyleClass().addAll("pill", "filter-pill");
        pill.setAccessibleText("Take away the filter " + condition.words());
        pill.setOnAction(e -> chosen.accept(shown.with(condition.without())));
        return pill;
    }

    private void offer(Model model) {
        if (model.packages() == offered && !add.getItems().isEmpty()) {
            return;
        }
        offered = model.packages();
        add.getItems()
                .setAll(
                        groups(Slice.SERVICE_TYPE, c -> c.cohort().serviceType()),
                        groups(Slice.AGE_GROUP, c -> c.cohort().ageGroup()),
                        groups(Slice.SUPPORT_REASON, c -> c.cohort().supportReason()),
                        menu(
                                Slice.COST_BAND.title(),
                                CostBand.titles().stream()
                                        .map(t -> item(t, f -> f.within(Slice.COST_BAND, t)))
                                        .toList()),
                        item("With a health share", f -> f.withHealth(true)),
                        item("No health share", f -> f.withHealth(false)));
    }

    private Menu groups(Slice slice, Function<CarePackage, String> group) {
        return menu(
                slice.title(),
                offered.stream()
                        .map(group)
                        .distinct()
                        .sorted()
                        .map(g -> item(CodeWords.of(g), f -> f.within(slice, g)))
                        .toList());
    }

    private static Menu menu(String name, List<MenuItem> items) {
        Menu menu = new Menu(name);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String name, Function<PackageFilter, PackageFilter> narrow) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> chosen.accept(shown.with(narrow.apply(shown.filter()))));
        return item;
    }
}
