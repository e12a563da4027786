package org.headroom.ui.transitions;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.activity.CaseCost;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.DriverControl;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.HeadlineDriver;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What if the pipeline comes later or less surely, in the right slot: two drivers, the effect of
/// changes one at a time, and the selected case.
final class WhatIfPanel extends VBox {

    static final String ID = "transitions-what-if";
    static final String DELAY = "what-if-delay";
    static final String PROBABILITY = "what-if-probability";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final TransitionsModel transitions;
    private final Workspace workspace;
    private final Label about = new Label();
    private final HeadlineDriver delay = driver(DELAY, "Delay", Driver.TRANSITIONS_DELAY_MONTHS);
    private final HeadlineDriver probability =
            driver(PROBABILITY, "Probability", Driver.TRANSITIONS_PROBABILITY_SCALE);
    private final DriverControl delayControl;
    private final DriverControl probabilityControl;
    private final Label effectsTitle = heading("");
    private final VBox effects = new VBox(6);
    private final Label caseTitle = heading("");
    private final VBox details = new VBox(6);
    private final Label note = new Label();
    private final HBox noteBox;

    WhatIfPanel(TransitionsModel transitions, RightSlot slot) {
        this.transitions = transitions;
        workspace = transitions.workspace();
        delayControl = control(DELAY, delay);
        probabilityControl = control(PROBABILITY, probability);
        setId(ID);
        getStyleClass().add("right-slot");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        noteBox = new HBox(8, Icons.of(Feather.MESSAGE_SQUARE), note);
        noteBox.getStyleClass().add("message");
        VBox body =
                new VBox(
                        10,
                        delayControl,
                        probabilityControl,
                        rule(),
                        effectsTitle,
                        effects,
                        rule(),
                        caseTitle,
                        details,
                        noteBox);
        body.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(slot), scroll);
    }

    private static HeadlineDriver driver(String id, String name, Driver driver) {
        return new HeadlineDriver(id, "", name, driver, List.of(""));
    }

    private DriverControl control(String id, HeadlineDriver driver) {
        return new DriverControl(
                id,
                workspace.state(driver),
                v -> workspace.previewDriver(driver, v),
                v -> workspace.commitDriver(driver, v),
                workspace::cancelPreview,
                () -> workspace.resetDriver(driver));
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("group-label");
        return heading;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    private Node header(RightSlot slot) {
        Label title = new Label("What if");
        title.getStyleClass().add("finding");
        about.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button("what-if-close", Feather.X, "Close what if", slot::showDrivers);
        HBox header = new HBox(title, about, space, close);
        header.getStyleClass().add("slot-header");
        return header;
    }

    /// Shows the newest figures, where the panel is in sight.
    void refresh() {
        if (getScene() == null) {
            return;
        }
        about.setText("transitions, " + transitions.year());
        delayControl.show(workspace.state(delay));
        probabilityControl.show(workspace.state(probability));
        effectsTitle.setText("Effect on " + transitions.year() + ", one at a time");
        transitions
                .effects()
                .ifPresent(all -> all.thenAccept(e -> Feedback.post(() -> showEffects(e))));
        showCase(transitions.selectedCase());
    }

    private void showEffects(List<OneAtATime.Effect> all) {
        // None are those of an older state, which a newer answer follows.
        if (all.isEmpty()) {
            return;
        }
        fill(effects, all.size());
        for (int i = 0; i < all.size(); i++) {
            Money change = Money.of(all.get(i).change());
            Line line = (Line) effects.getChildren().get(i);
            line.show(all.get(i).what(), MoneyFormat.signedMillions(change));
            line.arrow(change);
        }
    }

    private static void fill(VBox box, int count) {
        while (box.getChildren().size() < count) {
            box.getChildren().add(new Line());
        }
        while (box.getChildren().size() > count) {
            box.getChildren().removeLast();
        }
    }

    private void showCase(Optional<TransitionCase> selected) {
        caseTitle.setText(
                selected.map(c -> "Case " + c.personId())
                        .orElse("Choose a case on the timeline or in the table"));
        List<String[]> rows = selected.map(this::rows).orElse(List.of());
        fill(details, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ((Line) details.getChildren().get(i)).show(rows.get(i)[0], rows.get(i)[1]);
        }
        String words = selected.map(TransitionCase::note).orElse("");
        note.setText(words);
        noteBox.setVisible(!words.isEmpty());
        noteBox.setManaged(!words.isEmpty());
    }

    private List<String[]> rows(TransitionCase person) {
        Optional<CaseCost> cost = transitions.cost(person);
        double gross = person.weeklyGross();
        double share = gross == 0 ? 0 : person.weeklyHealth().orElse(0) / gross;
        return List.of(
                row("18th birthday", DAY.format(person.eighteenthBirthday())),
                row("Moves on", cost.map(c -> DAY.format(c.which().moved())).orElse("not counted")),
                row(
                        "Now with children’s services",
                        person.childrensWeeklyCost().isPresent()
                                ? weekly(person.childrensWeeklyCost().getAsDouble())
                                : MoneyFormat.NONE),
                row("Adult package", weekly(gross)),
                row("Health share", MoneyFormat.percent(share)),
                row(
                        "Probability",
                        MoneyFormat.percent(
                                cost.map(c -> c.which().weight()).orElse(person.probability()))),
                row(
                        "Expected in " + transitions.year(),
                        cost.map(c -> MoneyFormat.pounds(Money.of(c.partYear())))
                                .orElse(MoneyFormat.NONE)),
                row(
                        "Expected in a full year",
                        cost.map(c -> MoneyFormat.pounds(Money.of(c.fullYear())))
                                .orElse(MoneyFormat.NONE)));
    }

    private static String[] row(String name, String value) {
        return new String[] {name, value};
    }

    private static String weekly(double pounds) {
        return MoneyFormat.pounds(Money.of(pounds)) + " a week";
    }

    /// A name and a figure.
    private static final class Line extends HBox {

        private final Label name = new Label();
        private final Label value = new Label();

        Line() {
            super(6);
            value.getStyleClass().add("bold");
            value.setMinWidth(USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            getChildren().addAll(name, space, value);
        }

        void show(String what, String figure) {
            name.setText(what);
            value.setText(figure);
        }

        void arrow(Money change) {
            value.setGraphic(change.isZero() ? null : Icons.triangle(change.pence() > 0));
        }
    }
}
