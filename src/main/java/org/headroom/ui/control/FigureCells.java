package org.headroom.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// The figures of a small grid, each of which can be explained. The Tab key stops at one of them;
/// the arrows go from it to the others.
public final class FigureCells {

    private final Figures figures;
    private final List<List<Label>> rows = new ArrayList<>();

    /// What stands in a cell.
    @FunctionalInterface
    public interface Figures {

        /// The figures of a cell; none where there is nothing to explain.
        List<LayerFigure> at(int row, int column);
    }

    public FigureCells(Figures figures) {
        this.figures = figures;
    }

    /// Takes the labels of a grid that was built anew, row by row.
    public void of(List<List<Label>> labels) {
        rows.clear();
        labels.forEach(row -> rows.add(List.copyOf(row)));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                prepare(rows.get(r).get(c), r, c);
            }
        }
    }

    private void prepare(Label label, int row, int column) {
        Explained.cell(label, () -> figures.at(row, column));
        label.setFocusTraversable(row == 0 && column == 0);
        label.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, row, column));
        label.setOnMousePressed(e -> go(row, column));
    }

    private void key(KeyEvent event, int row, int column) {
        boolean isMove =
                event.getCode().isArrowKey()
                        && !event.isAltDown()
                        && !event.isShortcutDown()
                        && !event.isShiftDown();
        if (!isMove) {
            return;
        }
        KeyCode way = event.getCode();
        int down = way == KeyCode.DOWN ? 1 : way == KeyCode.UP ? -1 : 0;
        int right = way == KeyCode.RIGHT ? 1 : way == KeyCode.LEFT ? -1 : 0;
        int nextRow = Math.clamp(row + down, 0, rows.size() - 1);
        go(nextRow, Math.clamp(column + right, 0, rows.get(nextRow).size() - 1));
        event.consume();
    }

    private void go(int row, int column) {
        rows.forEach(all -> all.forEach(label -> label.setFocusTraversable(false)));
        Label label = rows.get(row).get(column);
        label.setFocusTraversable(true);
        label.requestFocus();
    }
}
