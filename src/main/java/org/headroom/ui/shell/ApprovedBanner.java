package org.headroom.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.session.ApprovedVersion;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/// Says over the figures that they are those of an approved budget, which cannot change, and leads
/// back to the working budget. Takes no room while the working budget is in sight.
final class ApprovedBanner extends HBox {

    private final Label words = new Label();

    /// @param begin starts a working budget from the approved one
    ApprovedBanner(ApprovedBudgets approved, Consumer<ApprovedVersion> begin) {
        setId("approved-banner");
        getStyleClass().add("approved-banner");
        words.setGraphic(Icons.of(Feather.LOCK));
        words.setMinWidth(0);
        words.setAccessibleRole(AccessibleRole.TEXT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button from = new Button("Start a working budget from it");
        from.setId("approved-begin");
        from.setMinWidth(USE_PREF_SIZE);
        from.setOnAction(e -> approved.shown().get().ifPresent(s -> begin.accept(s.version())));
        Button back = new Button("Back to the working budget");
        back.setId("approved-leave");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(e -> approved.leave());
        getChildren().addAll(words, space, from, back);
        approved.shown().addListener((o, was, is) -> show(is));
        show(approved.shown().get());
    }

    private void show(Optional<ApprovedBudgets.Shown> shown) {
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        shown.map(ApprovedBudgets.Shown::version)
                .ifPresent(v ->
                        words.setText(
                                "Approved “"
                                        + v.name()
                                        + "”, "
                                        + v.scenario().orElse("base")
                                        + ", "
                                        + StatusBar.day(
                                                LocalDate.ofInstant(
                                                        v.when(), ZoneId.systemDefault()))
                                        + " by "
                                        + v.who()
                                        + ", engine "
                                        + v.engine()
                                        + ". It cannot change."));
    }
}
