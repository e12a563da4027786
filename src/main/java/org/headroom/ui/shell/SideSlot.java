package org.headroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The right of the window, which holds one thing: the drivers, an explanation, or, closed, the
/// count of changed drivers.
final class SideSlot extends StackPane implements RightSlot {

    private static final double NORMAL = 312;
    private static final double WIDE = 360;
    private static final double EXPLAIN = 360;
    private static final double CLOSED = 44;

    private final Workspace workspace;
    private final DriverPanel drivers;
    private final Label closedCount = new Label();
    private final Node closedSlot;
    private final Function<RightSlot, VersionsView> making;
    private Optional<VersionsView> versions = Optional.empty();
    private Optional<Node> explanation = Optional.empty();
    private boolean isOpen = true;
    private Layout layout = Layout.NORMAL;
    private double zoom = 1;

    /// @param making makes what shows history and approved budgets, when it is first wanted
    SideSlot(Workspace workspace, Function<RightSlot, VersionsView> making) {
        this.workspace = workspace;
        this.making = making;
        drivers = new DriverPanel(workspace, () -> open(false), this::whatDiffers);
        closedSlot = closedSlot();
        workspace.snapshot().addListener((o, was, is) -> refreshClosed());
        open(true);
    }

    private Node closedSlot() {
        Button open =
                Icons.button(
                        "slot-open",
                        Feather.CHEVRONS_LEFT,
                        "Open the driver panel",
                        () -> open(true));
        Button sliders = Icons.button("slot-drivers", Feather.SLIDERS, "Drivers", () -> open(true));
        closedCount.getStyleClass().add("count-dot");
        VBox box = new VBox(open, sliders, closedCount);
        box.getStyleClass().add("right-slot-closed");
        refreshClosed();
        return box;
    }

    private void refreshClosed() {
        int count = workspace.changedDrivers();
        closedCount.setText(Integer.toString(count));
        closedCount.setVisible(count > 0);
    }

    /// History and approved budgets.
    VersionsView versions() {
        VersionsView made = versions.orElseGet(() -> making.apply(this));
        versions = Optional.of(made);
        return made;
    }

    @Override
    public void showApproval() {
        versions().showApproval();
    }

    private void whatDiffers() {
        show(DifferencePanel.of(workspace, this::showDrivers));
    }

    /// Shows what the checks found.
    void showChecks() {
        List<Node> rows = new ArrayList<>();
        workspace.checks().get().findings().forEach(f -> rows.add(SlotPanel.text(f)));
        if (rows.isEmpty()) {
            rows.add(
                    SlotPanel.text(
                            "All checks pass: parts add up, the client data explains the ledger, and no"
                                    + " row wants a remark."));
        }
        show(new SlotPanel("checks", "Checks", rows, this::showDrivers));
    }

    @Override
    public void show(Node panel) {
        explanation = Optional.of(panel);
        open(true);
    }

    @Override
    public void showDrivers() {
        explanation = Optional.empty();
        open(true);
    }

    boolean isExplaining() {
        return explanation.isPresent();
    }

    void toggle() {
        open(!isOpen);
    }

    @Override
    public void showDriver(String name) {
        showDrivers();
        drivers.find(name);
    }

    @Override
    public void close() {
        open(false);
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    void open(boolean open) {
        isOpen = open;
        if (!open) {
            explanation = Optional.empty();
        }
        Node inside = open ? explanation.orElse(drivers) : closedSlot;
        // A panel that leaves the scene takes that as its end, so it must not leave for a moment.
        if (!getChildren().equals(List.of(inside))) {
            getChildren().setAll(inside);
        }
        double usual = layout == Layout.WIDE ? WIDE : NORMAL;
        double width = (!open ? CLOSED : explanation.isPresent() ? EXPLAIN : usual) * zoom;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /// Takes the room that a layout gives; a window that becomes compact closes the slot.
    void layout(Layout next, double factor) {
        boolean becameCompact = next == Layout.COMPACT && layout != Layout.COMPACT;
        layout = next;
        zoom = factor;
        open(!becameCompact && isOpen);
    }
}
