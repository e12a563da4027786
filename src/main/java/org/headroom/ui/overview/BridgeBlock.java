package org.headroom.ui.overview;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;

import org.headroom.chart.BridgePlot;
import org.headroom.chart.BridgeRow;
import org.headroom.chart.BridgeRows;
import org.headroom.chart.BridgeView;
import org.headroom.chart.BridgeWords;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.Movement;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.shell.Ids;
import org.headroom.ui.shell.Workspace;
import org.jfree.chart.plot.Plot;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The bridge on the Overview page: opens groups in place, chooses a row to be explained, holds its
/// axis still while a change is under the thumb.
final class BridgeBlock {

    private final Workspace workspace;
    private final Consumer<BridgeRow> chosen;
    private final ToggleSwitch changesOnly = new ToggleSwitch("Changes only");
    private final Set<Movement> open = EnumSet.noneOf(Movement.class);
    private final ChartBlock block;
    private BridgeView view;
    private double rowHeight = 26;

    BridgeBlock(Workspace workspace, Consumer<BridgeRow> chosen) {
        this.workspace = workspace;
        this.chosen = chosen;
        view = BridgeView.of(newest(), true);
        changesOnly.setId(Ids.CHANGES_ONLY);
        changesOnly.setSelected(true);
        changesOnly.setLabelPosition(HorizontalDirection.RIGHT);
        changesOnly.setAccessibleText("Changes only");
        changesOnly.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        changesOnly
                .selectedProperty()
                .addListener((o, was, is) -> {
                    rescale();
                });
        block = new ChartBlock(Ids.BRIDGE, new Chart(), changesOnly, workspace.problem()::set);
        block.pane().onClick(this::click);
        block.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    ChartBlock block() {
        return block;
    }

    private BridgeRows newest() {
        return BridgeRows.of(workspace.snapshot().get().projection(), workspace.year().get(), open);
    }

    /// Height of the chart with its rows as they are.
    double height(double layoutRow) {
        rowHeight = layoutRow;
        view = view.withRowHeight(layoutRow);
        return new BridgePlot(block.style(), view).preferredHeight();
    }

    void refresh() {
        BridgeRows rows = newest();
        view = workspace.isDragged() ? view.holding(rows) : fitted(rows);
        block.refresh();
    }

    private BridgeView fitted(BridgeRows rows) {
        return BridgeView.of(rows, changesOnly.isSelected())
                .selecting(view.selected())
                .withRowHeight(rowHeight);
    }

    private void rescale() {
        view = fitted(view.rows());
        block.refresh();
    }

    /// Marks a row as the one that is explained.
    void select(Optional<String> id) {
        view = view.selecting(id);
        block.refresh();
    }

    private void click(double y) {
        Rectangle2D area =
                new Rectangle2D.Double(0, 0, block.pane().getWidth(), block.pane().getHeight());
        new BridgePlot(block.style(), view)
                .layout(area)
                .rowAt(1, y)
                .ifPresent(i -> choose(view.rows().rows().get(i)));
    }

    private void choose(BridgeRow row) {
        if (row.kind() == BridgeRow.Kind.GROUP) {
            toggle(row);
        }
        select(Optional.of(row.id()));
        chosen.accept(row);
    }

    private void toggle(BridgeRow row) {
        for (Movement movement : Movement.values()) {
            if (movement.id().equals(row.id()) && !open.remove(movement)) {
                open.add(movement);
            }
        }
        refresh();
    }

    private void key(KeyEvent event) {
        List<BridgeRow> all = view.rows().rows();
        int at = view.selected().map(id -> view.rows().indexOf(id).orElse(0)).orElse(-1);
        switch (event.getCode()) {
            case DOWN -> select(Optional.of(all.get(Math.min(at + 1, all.size() - 1)).id()));
            case UP -> select(Optional.of(all.get(Math.max(at - 1, 0)).id()));
            case ENTER, SPACE -> {
                if (at >= 0) {
                    choose(all.get(at));
                }
            }
            case RIGHT, LEFT -> {
                boolean wantsOpen = event.getCode() == javafx.scene.input.KeyCode.RIGHT;
                if (at >= 0
                        && all.get(at).kind() == BridgeRow.Kind.GROUP
                        && all.get(at).open() != wantsOpen) {
                    toggle(all.get(at));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The bridge as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new BridgePlot(style, view);
        }

        @Override
        public ChartFinding finding() {
            Snapshot snapshot = workspace.snapshot().get();
            return BridgeWords.finding(
                    view.rows(), snapshot.model().info().council(), snapshot.scenario());
        }

        @Override
        public ChartTable table() {
            return BridgeWords.table(view.rows());
        }
    }
}
