package org.headroom.ui.explain;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.engine.explain.Explanation;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The explanation of a figure in the right slot: what it is, one sentence, its formula in words,
/// the parts that add up, the drivers with their evidence, and where it is used.
public final class ExplainPanel extends VBox {

    private final ExplainModel model;
    private final RightSlot slot;
    private final VBox body = new VBox();
    private final Button driver = new Button("Driver", Icons.of(Feather.SLIDERS));
    private final Button copy = new Button("Copy sentence", Icons.of(Feather.COPY));

    public ExplainPanel(ExplainModel model, RightSlot slot) {
        this.model = model;
        this.slot = slot;
        setId(Ids.EXPLAIN);
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ExplainPanel.class.getResource(
                                                "/org/headroom/ui/explain.css"))
                                .toExternalForm());
        getStyleClass().addAll("right-slot", "explain");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.setPadding(new Insets(4, 16, 16, 16));
        body.setSpacing(6);
        getChildren().addAll(header(), scroll, foot());
        model.explanation().addListener((o, was, is) -> refresh());
        sceneProperty()
                .addListener((o, was, is) -> {
                    if (is == null) {
                        model.close();
                    }
                });
        refresh();
    }

    private Node header() {
        Button drivers = new Button("Drivers", Icons.of(Feather.SLIDERS));
        drivers.setId("explain-drivers");
        drivers.getStyleClass().setAll("slot-tab");
        drivers.setOnAction(e -> slot.showDrivers());
        Label here = new Label("Explain", Icons.of(Feather.HELP_CIRCLE));
        here.getStyleClass().addAll("slot-tab", "slot-tab-here");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button("explain-close", Feather.X, "Close (Esc)", slot::showDrivers);
        HBox header = new HBox(drivers, here, space, close);
        header.getStyleClass().addAll("slot-header", "slot-tabs");
        return header;
    }

    private Node foot() {
        driver.setId("explain-driver");
        driver.setOnAction(e ->
                model.explanation()
                        .get()
                        .flatMap(x -> x.inputs().stream().findFirst())
                        .ifPresent(i -> slot.showDriver(i.driver().label())));
        copy.setId("explain-copy");
        copy.setTooltip(new Tooltip("Copy the value and the sentence"));
        copy.setOnAction(e -> copy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(driver, space, copy);
        foot.getStyleClass().add("slot-foot");
        return foot;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void refresh() {
        Optional<Explanation> explanation = model.explanation().get();
        body.getChildren().clear();
        driver.setDisable(explanation.map(e -> e.inputs().isEmpty()).orElse(true));
        copy.setDisable(explanation.isEmpty());
        explanation.ifPresentOrElse(
                this::show,
                () -> body.getChildren().add(text("The model no longer has this figure.")));
    }

    private void show(Explanation explanation) {
        Label name = text(explanation.name());
        name.getStyleClass().add("finding");
        body.getChildren().addAll(name, value(explanation), text(explanation.sentence()));
        if (!explanation.formula().isEmpty()) {
            body.getChildren().addAll(heading("How it is worked out"), formula(explanation));
        }
        if (!explanation.parts().rows().isEmpty()) {
            body.getChildren().add(new PartsGrid(explanation.parts()));
        }
        if (!explanation.inputs().isEmpty()) {
            body.getChildren().add(heading("Inputs and sources"));
            explanation.inputs().forEach(i -> body.getChildren().add(input(i)));
        }
        if (!model.usedIn().isEmpty()) {
            body.getChildren().addAll(heading("Used in"), links());
        }
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label heading(String words) {
        Label label = text(words);
        label.getStyleClass().addAll("strong", "bold");
        VBox.setMargin(label, new Insets(8, 0, 0, 0));
        return label;
    }

    private static Node value(Explanation explanation) {
        Label value = new Label(ExplainModel.value(explanation));
        value.getStyleClass().add("explained");
        value.setMinWidth(Region.USE_PREF_SIZE);
        if (explanation.isChange() && !explanation.value().isZero()) {
            value.setGraphic(Icons.triangle(explanation.value().pence() > 0));
            value.setGraphicTextGap(8);
        }
        Label share = new Label(explanation.share().orElse(""));
        share.getStyleClass().addAll("muted", "small");
        HBox row = new HBox(8, value, share);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Node formula(Explanation explanation) {
        FlowPane boxes = new FlowPane(6, 6);
        boxes.setRowValignment(javafx.geometry.VPos.CENTER);
        for (String word : explanation.formula()) {
            Label label = new Label(word);
            if (word.length() > 1) {
                label.getStyleClass().add("word-box");
                label.setWrapText(true);
                Em.maxWidth(label, 104);
                label.setMinHeight(Region.USE_PREF_SIZE);
            } else {
                label.getStyleClass().add("muted");
            }
            boxes.getChildren().add(label);
        }
        return boxes;
    }

    private static Node input(Explanation.Input input) {
        Label name = text(input.name());
        Label value = new Label(input.value());
        value.getStyleClass().addAll("strong", "bold");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label source = text(input.source());
        source.getStyleClass().addAll("muted", "small");
        VBox left = new VBox(1, name, source);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(1, value);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        input.status().ifPresent(s -> right.getChildren().add(StatusBadge.plain(s)));
        HBox row = new HBox(8, left, right);
        row.getStyleClass().add("input-row");
        return row;
    }

    private Node links() {
        FlowPane links = new FlowPane(2, 2);
        for (UsedIn use : model.usedIn()) {
            if (!links.getChildren().isEmpty()) {
                links.getChildren().add(Icons.of(Feather.CHEVRON_RIGHT));
            }
            Hyperlink link = new Hyperlink(use.name());
            link.setId("used-in-" + use.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
            link.setOnAction(e -> model.explain(use.subject()));
            links.getChildren().add(link);
        }
        return links;
    }
}
