package org.headroom.ui.transitions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.rules.PipelineGrowth;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

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
        List<PipelineGrowth> beside =
                PipelineGrowth.of(
                        transitions.model(), transitions.now().scenario(), transitions.year());
        beside.stream().filter(g -> !g.isExplained()).forEach(g -> all.add(growth(g)));
        // One that explains itself is enough to know that growth stands beside the pipeline.
        beside.stream().filter(g -> g.isExplained()).limit(1).forEach(g -> all.add(growth(g)));
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

    /// What the rules find of the year, and what they leave alone because somebody said why.
    private static Caution growth(PipelineGrowth growth) {
        return growth.isExplained()
                ? new Caution(
                        growth.sentence() + " Its rationale: “" + growth.rationale() + "”.",
                        false,
                        growth.driver().label())
                : new Caution(
                        growth.sentence() + " " + PipelineGrowth.ADVICE,
                        true,
                        growth.driver().label());
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
            open.setOnAction(e -> slot.showDriver(caution.driver()));
            box.getChildren().add(open);
        }
        return box;
    }
}
