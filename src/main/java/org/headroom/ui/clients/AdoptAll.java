package org.headroom.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.headroom.analysis.Adoption;
import org.headroom.analysis.CohortEstimate;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Says what adopting every estimate would do to the requirement, and does it where people agree.
final class AdoptAll extends HBox {

    static final String YES = "adopt-all-yes";
    static final String MANY = "adopt-all-many";
    static final String NO = "adopt-all-no";
    static final String EFFECT = "adopt-all-effect";

    private final Workspace workspace;
    private final Label effect = new Label();
    private final Button yes = new Button("Adopt all");
    private final Button many = new Button("Adopt those with 10 leavers or more");
    private List<CohortEstimate> proposed = List.of();
    private int asked;

    AdoptAll(Workspace workspace) {
        super(10);
        this.workspace = workspace;
        getStyleClass().add("message");
        setStyle("-fx-alignment: center-left;");
        effect.setId(EFFECT);
        effect.setWrapText(true);
        effect.setMinWidth(0);
        effect.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(effect, Priority.ALWAYS);
        yes.setId(YES);
        yes.getStyleClass().add("primary");
        yes.setOnAction(e -> keep(proposed, "Adopt all estimates of turnover"));
        many.setId(MANY);
        many.setOnAction(e ->
                keep(
                        proposed.stream().filter(p -> !p.hasFewLeavers()).toList(),
                        "Adopt the estimates with 10 leavers or more"));
        Button no = new Button("Cancel");
        no.setId(NO);
        no.setOnAction(e -> close());
        for (Button button : List.of(yes, many, no)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(effect, yes, many, no);
        close();
    }

    /// Works out the effect aside, then asks.
    void propose(List<CohortEstimate> estimates) {
        proposed = estimates;
        effect.setText("Working out what " + estimates.size() + " estimates would change…");
        open(true);
        yes.setDisable(true);
        many.setDisable(true);
        int question = ++asked;
        Snapshot now = workspace.snapshot().get();
        FinancialYear year = workspace.year().get();
        CompletableFuture.supplyAsync(() -> effect(now, estimates, year))
                .whenComplete((words, failure) ->
                        Feedback.post(() -> {
                            if (question == asked) {
                                answer(failure == null ? words : "");
                            }
                        }));
    }

    private void answer(String words) {
        effect.setText(
                words.isEmpty() ? "The effect of these estimates cannot be worked out." : words);
        yes.setDisable(words.isEmpty());
        many.setDisable(words.isEmpty() || proposed.stream().allMatch(p -> p.hasFewLeavers()));
    }

    private static String effect(Snapshot now, List<CohortEstimate> estimates, FinancialYear year) {
        Model changed = Adoption.of(now.model(), estimates);
        Projection after = Planner.project(PreparedModel.of(changed), now.scenario());
        Money before = requirement(now.projection(), year);
        Money change = requirement(after, year).minus(before);
        long few = estimates.stream().filter(CohortEstimate::hasFewLeavers).count();
        long reset = estimates.stream().filter(CohortEstimate::isReset).count();
        String warning =
                (few > 0 ? " " + few + " rest on fewer than 10 leavers." : "")
                        + (reset > 0 ? " " + reset + " may rest on starts set anew." : "");
        return "Adopting "
                + estimates.size()
                + " estimates would change the requirement of "
                + year
                + " by "
                + MoneyFormat.signedMillions(change)
                + ", from "
                + MoneyFormat.millions(before)
                + "."
                + warning;
    }

    private static Money requirement(Projection projection, FinancialYear year) {
        return projection.years().stream()
                .filter(y -> y.year().equals(year))
                .findFirst()
                .orElse(projection.years().getFirst())
                .requirement();
    }

    private void keep(List<CohortEstimate> estimates, String description) {
        close();
        workspace.commit(Edit.of(description, model -> Adoption.of(model, estimates)));
    }

    private void close() {
        asked++;
        open(false);
    }

    private void open(boolean isOpen) {
        setVisible(isOpen);
        setManaged(isOpen);
    }
}
