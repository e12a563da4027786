package org.headroom.ui.transitions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.DriverRow;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What to look at before the pipeline is believed: growth that may count the same young people
/// again, cases that should be in the packages by now.
final class Cautions extends VBox {

    static final String ID = "transition-cautions";

    private final TransitionsModel transitions;
    private final RightSlot slot;
    private List<Caution> shown = List.of();

    /// A sentence.
    ///
    /// @param isToExplain whether somebody should act on it; otherwise it is to know
    /// @param driver that it is about, empty where none
    private record Caution(String words, boolean isToExplain, String driver) {}

    Cautions(TransitionsModel transitions, RightSlot slot) {
        this.transitions = transitions;
        this.slot = slot;
        setId(ID);
        setSpacing(6);
    }

    void refresh() {
        List<Caution> newest = newest();
        if (!newest.equals(shown)) {
            shown = newest;
            getChildren().setAll(newest.stream().map(this::box).toList());
            setVisible(!newest.isEmpty());
            setManaged(!newest.isEmpty());
        }
    }

    private List<Caution> newest() {
        List<Caution> all = new ArrayList<>();
        int cases = transitions.pipeline().beginning(transitions.year()).size();
        if (cases > 0 && transitions.demography() != 0) {
            all.add(demography(cases));
        }
        long late = transitions.alreadyTransferred();
        if (late > 0) {
            all.add(
                    new Caution(
                            people(late)
                                    + " should have moved by the data cut and be in the packages;"
                                    + " they are not counted here. Set their status or their day.",
                            true,
                            ""));
        }
        long clients = transitions.alreadyClients();
        if (clients > 0) {
            all.add(
                    new Caution(
                            people(clients)
                                    + " of the pipeline already have a package: they may be"
                                    + " counted twice. Take them out of one of the two.",
                            true,
                            ""));
        }
        return all;
    }

    private Caution demography(int cases) {
        String why = transitions.demographyRow().map(DriverRow::rationale).orElse("");
        String lower = why.toLowerCase(Locale.ROOT);
        boolean isExplained = lower.contains("pipeline") || lower.contains("transition");
        String growth =
                "Demography grows people aged 18–64 by "
                        + MoneyFormat.percent(transitions.demography())
                        + " in "
                        + transitions.year()
                        + ", beside "
                        + (cases == 1 ? "the one named case" : "the " + cases + " named cases")
                        + " here. ";
        String sense =
                isExplained
                        ? "Its rationale: “" + why + "”."
                        : "It must not hold the same young people: say so in its rationale, or"
                                + " lower it.";
        return new Caution(growth + sense, !isExplained, "Demography 18–64");
    }

    private static String people(long count) {
        return count == 1 ? "One young person" : count + " young people";
    }

    private HBox box(Caution caution) {
        Label words = new Label(caution.words());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox box =
                new HBox(
                        8,
                        caution.isToExplain()
                                ? Icons.of(Feather.ALERT_TRIANGLE, "warning-icon")
                                : Icons.of(Feather.INFO),
                        words);
        box.getStyleClass().add("message");
        if (caution.isToExplain()) {
            box.getStyleClass().add("warning");
        }
        if (!caution.driver().isEmpty()) {
            Button open = new Button("Show driver");
            open.setId("caution-driver");
            open.getStyleClass().add("link-button");
            open.setMinWidth(USE_PREF_SIZE);
            open.setOnAction(e -> slot.showDriver("Demography"));
            box.getChildren().add(open);
        }
        return box;
    }
}
