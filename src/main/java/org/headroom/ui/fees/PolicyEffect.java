package org.headroom.ui.fees;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.ReferenceMark;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.uplift.PackageUplift.LeftOut;
import org.headroom.engine.uplift.PolicyOutcome;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an uplift policy does: packages in and out, the award, the pressure it meets and the cost.
final class PolicyEffect extends VBox {

    static final String ID = "policy-effect";

    private final FeesModel fees;
    private final Line uplifted = new Line();
    private final Line recent = new Line();
    private final Line dear = new Line();
    private final Line unmoved = new Line();
    private final Line reach = new Line();
    private final Line award = new Line();
    private final Line share = new Line();
    private final Line cost = new Line();
    private final Line against = new Line();
    private final Label marks = new Label();
    private final HBox note;

    PolicyEffect(FeesModel fees) {
        this.fees = fees;
        setId(ID);
        setSpacing(7);
        Label heading = new Label("Effect of this policy");
        heading.getStyleClass().add("group-label");
        marks.setWrapText(true);
        marks.getStyleClass().add("small");
        HBox.setHgrow(marks, Priority.ALWAYS);
        note = new HBox(8, Icons.of(Feather.INFO, "accent-icon"), marks);
        note.getStyleClass().add("message");
        getChildren().add(heading);
        for (Line line :
                List.of(uplifted, recent, dear, unmoved, reach, award, share, cost, against)) {
            getChildren().add(line.view);
        }
        getChildren().add(note);
    }

    /// Shows the effect of the policy in the newest results.
    ///
    /// @param per what a rate is for
    void refresh(String per) {
        Optional<PolicyOutcome> outcome = fees.outcome();
        Optional<ServiceTypeProjection> result = fees.result();
        for (Line line :
                List.of(uplifted, recent, dear, unmoved, reach, award, share, cost, against)) {
            line.hide();
        }
        outcome.ifPresent(o -> counts(o, per));
        result.ifPresent(this::money);
        showMarks(per);
    }

    private void counts(PolicyOutcome outcome, String per) {
        int all = outcome.packages().size();
        uplifted.show("Packages uplifted", count(outcome.uplifted()) + " of " + count(all));
        FeePolicy policy = outcome.policy();
        if (policy.excludeStartedMonths().isPresent()) {
            recent.show("Left out: started lately", count(outcome.leftOut(LeftOut.STARTED_LATELY)));
        }
        if (policy.excludeOverWeekly().isPresent()) {
            dear.show("Left out: cost too much", count(outcome.leftOut(LeftOut.OVER_WEEKLY)));
        }
        if (outcome.unmoved() > 0) {
            unmoved.show("Nothing due under the rule", count(outcome.unmoved()));
        }
        if (policy.rule() == FeePolicyRule.CONVERGE && policy.target().isPresent()) {
            double target = policy.target().getAsDouble();
            reach.show(
                    "At £" + Figures.rate(target) + " a " + per + " or more",
                    count(outcome.reaching(target)));
        }
    }

    private static String count(int number) {
        return String.format(java.util.Locale.UK, "%,d", number);
    }

    private void money(ServiceTypeProjection result) {
        FeeCost fee = result.feeCost();
        double pressure = result.uplift().pressure();
        award.show("Average award", Figures.percent(result.uplift().award()));
        if (pressure > 0) {
            share.show(
                    "Share of pressure passed on",
                    MoneyFormat.percent(result.uplift().award() / pressure));
        }
        cost.show("Cost " + fees.year(), MoneyFormat.millions(fee.award()));
        against.show(
                "Against pressure of " + MoneyFormat.millions(fee.pressure()),
                MoneyFormat.signedMillions(fee.feeDecision()));
        against.arrow(fee.feeDecision());
    }

    private void showMarks(String per) {
        String words =
                fees.marks().stream().map(m -> words(m, per)).collect(Collectors.joining("\n"));
        marks.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }

    private static String words(ReferenceMark mark, String per) {
        String rate =
                mark.rate().isPresent()
                        ? "£" + Figures.rate(mark.rate().getAsDouble()) + " a " + per
                        : "";
        String rise =
                mark.rise().isPresent()
                        ? "a rise of " + MoneyFormat.percent(mark.rise().getAsDouble())
                        : "";
        String both = rate.isEmpty() || rise.isEmpty() ? rate + rise : rate + ", " + rise;
        return mark.mark() + " " + mark.year() + ": " + both + ".";
    }

    /// A name and a figure.
    private static final class Line {

        private final Label name = new Label();
        private final Label value = new Label();
        private final HBox view;

        Line() {
            value.getStyleClass().add("bold");
            value.setMinWidth(USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            view = new HBox(6, name, space, value);
            view.setAlignment(Pos.CENTER_LEFT);
            hide();
        }

        void show(String what, String figure) {
            name.setText(what);
            value.setText(figure);
            view.setVisible(true);
            view.setManaged(true);
        }

        void arrow(Money change) {
            value.setGraphic(change.isZero() ? null : Icons.triangle(change.pence() > 0));
        }

        void hide() {
            view.setVisible(false);
            view.setManaged(false);
        }
    }
}
