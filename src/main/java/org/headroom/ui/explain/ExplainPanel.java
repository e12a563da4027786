package org.headroom.ui.explain;

import javafx.beans.Observable;
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

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.engine.trace.Source;
import org.headroom.engine.trace.Trace;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The explanation of a figure in the right slot: what it is, one sentence, its formula in words,
/// the parts that add up, the drivers with their evidence, and where it is used.
final class ExplainPanel extends VBox {

    private static final int FEW = 8;

    private final ExplainModel model;
    private final RightSlot slot;
    private final VBox body = new VBox();
    private boolean isAwaited;
    private final Button driver = new Button("Driver", Icons.of(Feather.SLIDERS));
    private final Button rows = new Button("Rows", Icons.of(Feather.LIST));
    private final Button copy = new Button("Copy sentence", Icons.of(Feather.COPY));

    ExplainPanel(ExplainModel model, RightSlot slot) {
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
        // The same explanation of another figure on the trail is an answer too.
        model.shown().addListener((Observable o) -> refresh());
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
                drivers(model.shown().get()).stream()
                        .findFirst()
                        .ifPresent(d -> slot.showDriver(d.label())));
        rows.setId("explain-rows");
        rows.setTooltip(new Tooltip("Go to the page that holds what is behind the figure"));
        rows.setAccessibleText("Go to the rows behind the figure");
        rows.setOnAction(e ->
                model.shown()
                        .get()
                        .flatMap(ExplainModel.Shown::trace)
                        .flatMap(TraceWords::rows)
                        .ifPresent(this::fireEvent));
        copy.setId("explain-copy");
        copy.setTooltip(new Tooltip("Copy the value and the sentence"));
        copy.setOnAction(e -> copy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, driver, rows, space, copy);
        foot.getStyleClass().add("slot-foot");
        return foot;
    }

    /// Drivers behind the figure, the first inputs first.
    private static List<Driver> drivers(Optional<ExplainModel.Shown> shown) {
        return shown.stream()
                .flatMap(s ->
                        Stream.concat(
                                s.explanation().stream()
                                        .flatMap(e -> e.inputs().stream())
                                        .map(Explanation.Input::figure),
                                Stream.concat(s.trace().stream(), s.inputs().stream())
                                        .map(Trace::figure)))
                .filter(f -> f.kind() == Kind.DRIVER)
                .flatMap(f -> Driver.of(f.name().split("\\|", 2)[0]).stream())
                .distinct()
                .toList();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void refresh() {
        fill();
        if (isAwaited && !model.trail().isEmpty()) {
            isAwaited = false;
            focus();
        }
    }

    private void fill() {
        Optional<ExplainModel.Shown> now = model.shown().get();
        body.getChildren().clear();
        driver.setDisable(drivers(now).isEmpty());
        rows.setDisable(now.flatMap(ExplainModel.Shown::trace).flatMap(TraceWords::rows).isEmpty());
        copy.setDisable(now.isEmpty());
        if (model.trail().size() > 1) {
            body.getChildren().add(crumbs());
        }
        if (now.isPresent()) {
            show(now.get());
        } else if (!model.trail().isEmpty()) {
            body.getChildren().add(text("The model no longer has this figure."));
        }
    }

    /// The way here: each step to go back to.
    private Node crumbs() {
        FlowPane crumbs = new FlowPane(2, 0);
        crumbs.setId("explain-trail");
        List<String> names = model.trail();
        for (int i = 0; i < names.size() - 1; i++) {
            int step = i;
            Hyperlink link = new Hyperlink(names.get(i));
            link.setId("trail-" + i);
            link.setTooltip(new Tooltip("Back to " + names.get(i) + " (Alt+Left: one step back)"));
            link.setOnAction(e -> {
                model.backTo(step);
                takeFocus();
            });
            crumbs.getChildren().addAll(link, Icons.of(Feather.CHEVRON_RIGHT));
        }
        return crumbs;
    }

    private void follow(Figure figure) {
        model.follow(new Asked.OfFigure(figure));
        takeFocus();
    }

    /// Puts the keyboard on the first figure to follow, once it is there.
    void takeFocus() {
        isAwaited = true;
    }

    private void focus() {
        body.applyCss();
        Node link = body.lookup(".parts .hyperlink");
        Node input = body.lookup(".input-row .hyperlink");
        Node first = link != null ? link : input != null ? input : copy;
        first.requestFocus();
    }

    private void show(ExplainModel.Shown shown) {
        Label name = text(shown.name());
        name.getStyleClass().add("finding");
        body.getChildren().add(name);
        shown.layer()
                .ifPresent(layer -> {
                    Label whose = text("In layer “" + layer + "”, which is not the one in sight");
                    whose.setId("explain-layer");
                    whose.getStyleClass().addAll("muted", "small");
                    body.getChildren().add(whose);
                });
        shown.explanation()
                .ifPresentOrElse(e -> show(e, shown), () -> shown.trace().ifPresent(this::show));
        if (!shown.inputs().isEmpty()) {
            body.getChildren().add(heading("Inputs and sources"));
            inputs(shown.inputs());
        }
        if (!model.usedIn().isEmpty()) {
            body.getChildren().addAll(heading("Used in"), links());
        }
    }

    private void show(Explanation explanation, ExplainModel.Shown shown) {
        body.getChildren().addAll(value(explanation), text(explanation.sentence()));
        addFormula(explanation.formula());
        if (!explanation.parts().rows().isEmpty()) {
            body.getChildren().add(new PartsGrid(explanation.parts(), shown.links(), this::follow));
        }
        if (shown.links().isEmpty()) {
            shown.trace().filter(t -> !t.terms().isEmpty()).ifPresent(this::addTerms);
        }
        if (!explanation.inputs().isEmpty()) {
            body.getChildren().add(heading("Inputs and sources"));
            explanation.inputs().forEach(i -> body.getChildren().add(input(i)));
        }
    }

    private void addFormula(List<String> words) {
        if (!words.isEmpty()) {
            body.getChildren().addAll(heading("How it is worked out"), formula(words));
        }
    }

    private void addTerms(Trace trace) {
        body.getChildren().add(new TermsGrid(trace, this::follow));
    }

    private void show(Trace trace) {
        Label value = new Label(TraceWords.value(trace));
        value.getStyleClass().add("explained");
        value.setWrapText(true);
        body.getChildren().addAll(value, text(TraceWords.sentence(trace)));
        addFormula(TraceWords.formula(trace));
        if (!trace.terms().isEmpty()) {
            addTerms(trace);
        }
    }

    /// The first few, and the others where they are asked for.
    private void inputs(List<Trace> inputs) {
        List<Trace> few = inputs.subList(0, Math.min(FEW, inputs.size()));
        few.forEach(i -> body.getChildren().add(input(i)));
        if (few.size() < inputs.size()) {
            Hyperlink more = new Hyperlink("Show " + (inputs.size() - few.size()) + " more");
            more.setId("explain-more");
            more.setOnAction(e -> {
                int at = body.getChildren().indexOf(more);
                body.getChildren()
                        .addAll(
                                at,
                                inputs.subList(FEW, inputs.size()).stream()
                                        .map(this::input)
                                        .toList());
                body.getChildren().remove(more);
            });
            body.getChildren().add(more);
        }
    }

    private Node input(Trace input) {
        return row(
                TermsGrid.link(input.name(), input.figure(), this::follow),
                input.quantity().inBrief(input.value()),
                input.source().map(Source::origin).orElse("client data, by cohort"),
                input.source().flatMap(Source::status));
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

    private static Node formula(List<String> words) {
        FlowPane boxes = new FlowPane(6, 6);
        boxes.setRowValignment(javafx.geometry.VPos.CENTER);
        for (String word : words) {
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

    private Node input(Explanation.Input input) {
        return row(
                TermsGrid.link(input.name(), input.figure(), this::follow),
                input.value(),
                input.source(),
                input.status());
    }

    private static Node row(
            Node name, String text, String origin, Optional<AssumptionStatus> status) {
        Label value = new Label(text);
        value.getStyleClass().addAll("strong", "bold");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label source = text(origin);
        source.getStyleClass().addAll("muted", "small");
        VBox left = new VBox(1, name, source);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(1, value);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        status.ifPresent(s -> right.getChildren().add(StatusBadge.plain(s)));
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
            link.setOnAction(e -> {
                model.follow(new Asked.OfSubject(use.subject()));
                takeFocus();
            });
            links.getChildren().add(link);
        }
        return links;
    }
}
