package org.headroom.ui.fees;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.ui.control.DriverControl;
import org.headroom.ui.control.DriverState;
import org.headroom.ui.shell.HeadlineDriver;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;

/// The award of the chosen service type and year, set in place: a share of the pressure or a
/// percentage of the fee, in the scenario or the base as the drivers are.
final class AwardPane extends VBox {

    static final String SHARE = "award-share";
    static final String FIXED = "award-fixed";

    private final FeesModel fees;
    private final Workspace workspace;
    private final Label title = new Label();
    private final ToggleButton share = pill(SHARE, "Share of pressure", "left-pill");
    private final ToggleButton fixed = pill(FIXED, "Percent of fee", "right-pill");
    private final Label note = new Label();
    private final DriverControl shareControl;
    private final DriverControl fixedControl;

    AwardPane(FeesModel fees) {
        this.fees = fees;
        workspace = fees.workspace();
        setId("award");
        setSpacing(6);
        title.getStyleClass().add("finding");
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "small");
        ToggleGroup group = new ToggleGroup();
        share.setToggleGroup(group);
        fixed.setToggleGroup(group);
        share.setOnAction(e -> passThrough());
        fixed.setOnAction(e -> fix());
        HBox pills = new HBox(share, fixed);
        pills.getStyleClass().add("year-chooser");
        pills.setAlignment(Pos.CENTER_LEFT);
        shareControl = control(SHARE + "-driver", Driver.FEE_PASS_THROUGH);
        fixedControl = control(FIXED + "-driver", Driver.FEE_AWARD);
        getChildren().addAll(title, pills, shareControl, fixedControl, note);
    }

    private static ToggleButton pill(String id, String text, String place) {
        ToggleButton pill = new ToggleButton(text);
        pill.setId(id);
        pill.getStyleClass().add(place);
        return pill;
    }

    private DriverControl control(String id, Driver driver) {
        return new DriverControl(
                id,
                workspace.state(headline(driver)),
                v -> workspace.previewDriver(headline(driver), v),
                v -> workspace.commitDriver(headline(driver), v),
                workspace::cancelPreview,
                () -> workspace.resetDriver(headline(driver)));
    }

    private HeadlineDriver headline(Driver driver) {
        String key = fees.type().map(ServiceType::name).orElse(DriverTable.EVERYTHING);
        String name = driver == Driver.FEE_AWARD ? "Award" : "Pass-through";
        return new HeadlineDriver(driver.code() + "-here", "", name, driver, List.of(key));
    }

    private boolean isFixed() {
        return fees.type()
                .map(t -> fees.drivers().find(Driver.FEE_AWARD, t.name(), fees.year()).isPresent())
                .orElse(false);
    }

    private Optional<DriverAddress> address() {
        return fees.type().map(t -> DriverAddress.of(Driver.FEE_AWARD, t.name(), fees.year()));
    }

    private void fix() {
        fixed.setSelected(true);
        double award = fees.result().map(r -> r.uplift().award()).orElse(0.0);
        if (!isFixed()) {
            workspace.commitDriver(headline(Driver.FEE_AWARD), Math.rint(award * 10_000) / 10_000);
        }
    }

    private void passThrough() {
        refresh();
        release().ifPresent(workspace::commit);
    }

    /// Takes back a fixed award of this type and year alone; empty where one of all types, all
    /// years or a layer below would still hold.
    private Optional<Edit> release() {
        Optional<String> scenario = fees.now().scenario();
        return address()
                .map(a -> Edits.resetDriver(scenario, a))
                .filter(edit -> {
                    Model after = edit.change().apply(fees.model());
                    return isFixed()
                            && DriverTable.of(after, scenario)
                                    .find(
                                            Driver.FEE_AWARD,
                                            address().map(DriverAddress::key).orElse(""),
                                            fees.year())
                                    .isEmpty();
                });
    }

    /// Shows the newest state.
    void refresh() {
        boolean isFixed = isFixed();
        boolean hasPolicy = fees.policy().isPresent();
        title.setText("Award " + fees.year() + ", " + workspace.scenarioName());
        share.setSelected(!isFixed);
        fixed.setSelected(isFixed);
        share.setDisable(hasPolicy || isFixed && release().isEmpty());
        fixed.setDisable(hasPolicy);
        show(shareControl, Driver.FEE_PASS_THROUGH, !isFixed, hasPolicy);
        show(fixedControl, Driver.FEE_AWARD, isFixed, hasPolicy);
        note.setText(note(hasPolicy, isFixed));
    }

    private void show(DriverControl control, Driver driver, boolean isIt, boolean isLocked) {
        control.setVisible(isIt);
        control.setManaged(isIt);
        if (isIt) {
            DriverState own = workspace.state(headline(driver));
            DriverState state = hasOwnRow(driver) ? own : own.noted("as all service types");
            control.show(isLocked ? state.locked() : state);
        }
    }

    /// Whether the base has a value for the type itself; else that of all types holds.
    private boolean hasOwnRow(Driver driver) {
        String type = fees.type().map(ServiceType::name).orElse("");
        return fees.model().drivers().stream()
                .anyMatch(r -> r.address().driver() == driver && r.address().key().equals(type));
    }

    private String note(boolean hasPolicy, boolean isFixed) {
        if (hasPolicy) {
            return "The uplift policy sets the award; this driver does not move it.";
        }
        return isFixed && release().isEmpty()
                ? "A fixed award of the layer below or of all types holds; change it in Assumptions."
                : "";
    }
}
