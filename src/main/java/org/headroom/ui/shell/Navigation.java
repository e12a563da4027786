package org.headroom.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The pages, at the left: icon and word, or icons with tooltips where the window is small.
final class Navigation extends VBox {

    private static final double WIDE = 200;
    private static final double NORMAL = 184;
    private static final double COMPACT = 52;

    private final Map<Page, ToggleButton> buttons = new LinkedHashMap<>();

    Navigation(List<Page> pages, Consumer<Page> chosen) {
        getStyleClass().add("navigation");
        ToggleGroup group = new ToggleGroup();
        int digit = 1;
        for (Page page : pages) {
            if (page.beginsGroup()) {
                getChildren().add(rule());
            }
            ToggleButton button = new ToggleButton(page.title(), Icons.of(page.icon()));
            button.setId(Ids.NAVIGATION + page.id());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(page.title() + " page");
            String key = digit <= 9 ? " (Ctrl+" + digit + ")" : "";
            button.setTooltip(new Tooltip(page.title() + key));
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.accept(page);
            });
            buttons.put(page, button);
            getChildren().add(button);
            digit++;
        }
        layout(Layout.NORMAL, 1);
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("navigation-rule");
        VBox.setMargin(rule, new Insets(8));
        return rule;
    }

    void choose(Page page) {
        ToggleButton button = buttons.get(page);
        if (button != null) {
            button.setSelected(true);
        }
    }

    void layout(Layout layout, double zoom) {
        boolean isCompact = layout == Layout.COMPACT;
        double usual = layout == Layout.WIDE ? WIDE : isCompact ? COMPACT : NORMAL;
        double width = usual * zoom;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        buttons.values()
                .forEach(b ->
                        b.setContentDisplay(
                                isCompact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
