package org.headroom.ui.scenarios;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.engine.goal.GoalSeek;
import org.headroom.engine.goal.Lever;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.session.ScenarioEdits;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.Units;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Asks what it would take: a result, a year and a target; a driver and the bounds it may move in.
/// The answer is a sentence, and can be kept as a change of the layer.
final class GoalPanel extends VBox {

    private static final double MILLION = 1_000_000;

    private final Workspace workspace;
    private final GoalChoices choices;
    private final ComboBox<String> result = box("goal-result", "Result");
    private final ComboBox<FinancialYear> year = box("goal-year", "Year of the result");
    private final TextField target = text("goal-target", "Target, £m");
    private final ComboBox<Driver> driver = box("goal-driver", "Driver");
    private final ComboBox<String> key = box("goal-key", "What the driver applies to");
    private final ComboBox<String> driverYear = box("goal-driver-year", "Year of the driver");
    private final TextField low = text("goal-low", "Lower bound");
    private final TextField high = text("goal-high", "Upper bound");
    private final Label unit = note("");
    private final Label answer = new Label();
    private final Button use = new Button();
    private final Aside<Goal, Goal.Answered> seeking;
    private Optional<Goal.Answered> found = Optional.empty();
    private boolean isFilling;

    GoalPanel(Workspace workspace, Comparing comparing, RightSlot slot) {
        this.workspace = workspace;
        choices = new GoalChoices(workspace);
        seeking = new Aside<>(goal -> seek(comparing, goal), this::show, this::failed);
        setId("goal-panel");
        getStyleClass().add("right-slot");
        Label title = new Label("Goal seek");
        title.getStyleClass().add("finding");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header =
                new HBox(
                        title,
                        Icons.button("goal-close", Feather.X, "Close goal seek", slot::close));
        header.getStyleClass().add("slot-header");
        driver.setConverter(new DriverNames());
        target.setText("0");
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
        driver.valueProperty().addListener((o, was, is) -> offerKeys());
        key.valueProperty().addListener((o, was, is) -> offerBounds());
        driverYear.valueProperty().addListener((o, was, is) -> offerBounds());
        forget();
    }

    private static Goal.Answered seek(Comparing comparing, Goal goal) {
        return goal.answered(
                GoalSeek.seek(
                        comparing.prepared(goal.model()),
                        goal.scenario(),
                        goal.figure(),
                        goal.target(),
                        goal.lever()));
    }

    private Node form() {
        Button find = new Button("Find the value", Icons.of(Feather.TARGET));
        find.setId("goal-find");
        find.getStyleClass().add("primary");
        find.setOnAction(e -> find());
        use.setId("goal-use");
        use.setWrapText(true);
        use.setOnAction(e -> use());
        answer.setId("goal-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.getStyleClass().addAll("message");
        for (TextField field : List.of(target, low, high)) {
            field.setOnAction(e -> find());
        }
        VBox form =
                new VBox(
                        12,
                        group("What should it come to?", named("Result", result)),
                        pair(named("Year", year), named("Target, £m", target)),
                        group("What may move?", named("Driver", driver)),
                        named("Applies to", key),
                        named("In", driverYear),
                        pair(named("Not below", low), named("Not above", high)),
                        unit,
                        find,
                        answer,
                        use);
        form.setPadding(new Insets(0, 16, 16, 16));
        return form;
    }

    private static VBox group(String heading, Node first) {
        Label label = new Label(heading);
        label.getStyleClass().add("medium");
        return new VBox(8, label, first);
    }

    private static HBox pair(VBox first, VBox second) {
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        return new HBox(12, first, second);
    }

    private static VBox named(String name, Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        Label label = note(name);
        label.setLabelFor(control);
        return new VBox(2, label, control);
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private static <T> ComboBox<T> box(String id, String name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        return box;
    }

    private static TextField text(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(8);
        return field;
    }

    /// Shows what can be asked of the newest model.
    void refresh() {
        isFilling = true;
        choices.refresh();
        GoalChoices.keep(result, choices.results());
        GoalChoices.keep(year, choices.years());
        GoalChoices.keep(driver, choices.drivers());
        isFilling = false;
        if (key.getItems().isEmpty()) {
            offerKeys();
        }
        String layer = workspace.snapshot().get().scenario().orElse("");
        use.setText(
                layer.isEmpty()
                        ? "Use as a change in a new layer"
                        : "Use as a change in “" + layer + "”");
    }

    private void offerKeys() {
        if (isFilling || driver.getValue() == null) {
            return;
        }
        isFilling = true;
        GoalChoices.keep(key, choices.keys(driver.getValue()));
        GoalChoices.keep(driverYear, choices.driverYears(driver.getValue()));
        key.setDisable(key.getItems().size() < 2);
        driverYear.setDisable(driverYear.getItems().size() < 2);
        isFilling = false;
        offerBounds();
    }

    private DriverAddress address() {
        return choices.address(driver.getValue(), key.getValue(), driverYear.getValue());
    }

    private void offerBounds() {
        if (isFilling || key.getValue() == null || driverYear.getValue() == null) {
            return;
        }
        DriverScale scale = DriverScale.of(driver.getValue().unit());
        double[] bounds = choices.bounds(address());
        low.setText(scale.text(bounds[0]));
        high.setText(scale.text(bounds[1]));
        OptionalDouble now = choices.now(address());
        String held =
                now.isPresent()
                        ? "it is " + ValueWords.of(driver.getValue(), now.getAsDouble()) + " now."
                        : "none is set now.";
        unit.setText("Bounds in " + scale.unitText() + "; " + held);
        forget();
    }

    private void forget() {
        found = Optional.empty();
        say("");
        use.setVisible(false);
        use.setManaged(false);
    }

    private void say(String words) {
        answer.setText(words);
        answer.setVisible(!words.isEmpty());
        answer.setManaged(!words.isEmpty());
    }

    private void find() {
        forget();
        OptionalDouble wanted = number(target.getText());
        DriverScale scale = DriverScale.of(driver.getValue().unit());
        OptionalDouble from = scale.parse(low.getText(), 0);
        OptionalDouble to = scale.parse(high.getText(), 0);
        if (wanted.isEmpty()) {
            say(
                    "“"
                            + target.getText()
                            + "” is not an amount in £m. Write 0 to close a gap, or 70.5.");
        } else if (from.isEmpty() || to.isEmpty() || from.getAsDouble() >= to.getAsDouble()) {
            say("The bounds must be two numbers in " + scale.unitText() + ", the lower one first.");
        } else {
            say("Looking …");
            var now = workspace.snapshot().get();
            seeking.ask(
                    new Goal(
                            now.model(),
                            now.scenario(),
                            choices.figure(result.getValue(), year.getValue()),
                            wanted.getAsDouble() * MILLION,
                            new Lever(address(), from.getAsDouble(), to.getAsDouble())));
        }
    }

    private static OptionalDouble number(String typed) {
        try {
            String plain = typed.strip().replace(",", "").replace("£", "").replace("−", "-");
            double value = Double.parseDouble(plain.replaceAll("m$", ""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void show(Goal.Answered answered) {
        found = Optional.of(answered);
        say(answered.words());
        use.setVisible(answered.isMet());
        use.setManaged(answered.isMet());
    }

    private void failed(RuntimeException failure) {
        String why = failure.getMessage();
        say(why == null ? "No value could be looked for." : why);
    }

    private void use() {
        found.ifPresent(answered -> {
            Goal goal = answered.goal();
            DriverAddress address = goal.lever().address();
            if (goal.scenario().isPresent()) {
                workspace.commit(
                        Edits.setDriver(goal.scenario(), address, answered.value(), goal.reason()));
            } else {
                String name = workspace.freeName("Goal seek");
                workspace.chooseAfter(inNewLayer(name, answered), Optional.of(name));
            }
            forget();
        });
    }

    private static Edit inNewLayer(String name, Goal.Answered answered) {
        Edit layer = ScenarioEdits.create(name, Optional.empty());
        Edit change =
                Edits.setDriver(
                        Optional.of(name),
                        answered.goal().lever().address(),
                        answered.value(),
                        answered.goal().reason());
        return new Edit(
                layer.description() + ", which " + answered.goal().met(),
                answered.goal().reason(),
                model -> change.change().apply(layer.change().apply(model)));
    }

    /// Drivers in the words of a choice.
    private static final class DriverNames extends javafx.util.StringConverter<Driver> {

        @Override
        public String toString(@Nullable Driver chosen) {
            return chosen == null ? "" : Units.labelWithUnit(chosen.code());
        }

        @Override
        public Driver fromString(String text) {
            throw new UnsupportedOperationException("A driver is chosen, not typed: " + text);
        }
    }
}
