package org.headroom.ui.fees;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

/// The editor of the uplift policy of a service type and year, in the right slot.
final class PolicyEditor extends VBox {

    static final String ID = "policy";
    static final String APPLY = "policy-apply";
    static final String DISCARD = "policy-discard";
    static final String REMOVE = "policy-remove";
    static final String PROBLEM = "policy-problem";

    private final FeesModel fees;
    private final PolicyDrafting drafting;
    private final Label about = new Label();
    private final PolicyForm form;
    private final PolicyEffect effect;
    private final Label problem = new Label();
    private final Button apply = new Button("Apply policy");
    private final Button discard = new Button("Discard");
    private final Button remove;

    PolicyEditor(FeesModel fees, RightSlot slot) {
        this.fees = fees;
        drafting = new PolicyDrafting(fees);
        form = new PolicyForm(this::type);
        effect = new PolicyEffect(fees);
        remove = Icons.button(REMOVE, Feather.TRASH_2, "Remove this policy", drafting::remove);
        setId(ID);
        getStyleClass().add("right-slot");
        problem.setId(PROBLEM);
        problem.getStyleClass().add("table-message");
        problem.setWrapText(true);
        Label everywhere = new Label("A policy holds in the base and in every scenario.");
        everywhere.getStyleClass().addAll("muted", "small");
        everywhere.setWrapText(true);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox body = new VBox(12, form, problem, rule, effect, everywhere);
        body.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(slot), scroll, foot());
        fees.workspace().snapshot().addListener((o, was, is) -> refresh());
        fees.workspace().year().addListener((o, was, is) -> refresh());
        fees.chosen().addListener((o, was, is) -> refresh());
        sceneProperty()
                .addListener((o, was, is) -> {
                    if (is == null) {
                        drafting.close();
                    } else {
                        drafting.open();
                        refresh();
                    }
                });
    }

    private Node header(RightSlot slot) {
        Label title = new Label("Uplift policy");
        title.getStyleClass().add("finding");
        title.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close =
                Icons.button("policy-close", Feather.X, "Close the policy", slot::showDrivers);
        HBox header = new HBox(title, about, space, close);
        header.getStyleClass().add("slot-header");
        return header;
    }

    private Node foot() {
        apply.setId(APPLY);
        apply.getStyleClass().add("primary");
        apply.setOnAction(e -> {
            drafting.apply();
            show();
        });
        discard.setId(DISCARD);
        discard.setOnAction(e -> {
            drafting.discard();
            show();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(apply, discard, space, remove);
        foot.getStyleClass().add("slot-foot");
        return foot;
    }

    private void type(PolicyDraft typed) {
        drafting.type(typed);
        show();
    }

    private void refresh() {
        if (getScene() != null) {
            drafting.refresh();
            show();
        }
    }

    private void show() {
        drafting.draft()
                .ifPresent(draft -> {
                    about.setText(fees.typeName() + ", " + fees.year());
                    form.show(draft, fees.unit());
                    String words = drafting.problem();
                    problem.setText(words);
                    problem.setVisible(!words.isEmpty());
                    problem.setManaged(!words.isEmpty());
                    effect.refresh(fees.unit());
                    apply.setDisable(!drafting.canApply());
                    discard.setDisable(!drafting.canDiscard());
                    remove.setDisable(!drafting.canRemove());
                });
    }
}
