package org.headroom.ui.table;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Copies cells as Excel takes them and pastes what Excel gives: rows by line, cells by tab.
final class TableClipboard<R> {

    private final TableView<Row<R>> view;

    TableClipboard(TableView<Row<R>> view) {
        this.view = view;
    }

    /// Copies the selected cells; the whole of what is shown, with its header, where one cell or
    /// none is.
    void copy() {
        List<String> lines = new ArrayList<>();
        if (view.getSelectionModel().getSelectedCells().size() > 1) {
            TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
            for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
                cells.computeIfAbsent(cell.getRow(), r -> new TreeMap<>())
                        .put(cell.getColumn(), cell(cell.getRow(), cell.getColumn()));
            }
            cells.values().forEach(row -> lines.add(String.join("\t", row.values())));
        } else {
            lines.add(
                    String.join(
                            "\t",
                            view.getVisibleLeafColumns().stream()
                                    .map(c -> RecordColumn.<R>of(c).fullTitle())
                                    .toList()));
            for (int row = 0; row < view.getItems().size(); row++) {
                List<String> line = new ArrayList<>();
                for (int column = 0; column < view.getVisibleLeafColumns().size(); column++) {
                    line.add(cell(row, column));
                }
                lines.add(String.join("\t", line));
            }
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", lines) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String cell(int row, int column) {
        return RecordColumn.<R>of(view.getVisibleLeafColumns().get(column))
                .plain(view.getItems().get(row))
                .replaceAll("[\\t\\r\\n]+", " ");
    }

    /// Pastes from the cell that the keyboard is on; a header that was copied along is left out.
    ///
    /// @throws CellText.NotACell if a cell cannot be kept; nothing is changed then
    void paste(RecordRows<R> rows) throws CellText.NotACell {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            throw new CellText.NotACell("There is nothing to paste.");
        }
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        int row = Math.max(0, at.getRow());
        int column = Math.max(0, at.getColumn());
        List<List<String>> block = new ArrayList<>();
        for (String line : text.stripTrailing().split("\\r?\\n", -1)) {
            block.add(List.of(line.split("\t", -1)));
        }
        List<String> titles =
                view.getVisibleLeafColumns().stream()
                        .map(c -> RecordColumn.<R>of(c).fullTitle())
                        .toList();
        if (block.getFirst().equals(titles)) {
            block.removeFirst();
            column = 0;
        }
        List<RecordColumn<R>> columns =
                view.getVisibleLeafColumns().stream().skip(column).map(RecordColumn::of).toList();
        rows.paste(block, view.getItems().stream().skip(row).toList(), columns);
    }
}
