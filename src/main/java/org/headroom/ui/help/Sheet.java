package org.headroom.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.function.Consumer;

/// A topic of the guide as nodes.
final class Sheet {

    private static final double GAP = 10;
    private static final double WIDEST = 760;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    private final Consumer<String> follow;
    private final double zoom;

    /// @param follow goes where a link leads
    Sheet(Consumer<String> follow, double zoom) {
        this.follow = follow;
        this.zoom = zoom;
    }

    VBox of(Topic topic) {
        VBox box = new VBox(GAP * zoom);
        box.getStyleClass().add("guide-sheet");
        box.setMaxWidth(WIDEST * zoom);
        box.setMinWidth(0);
        box.getChildren()
                .addAll(line(topic.chapter(), "muted"), line(topic.title(), "guide-title"));
        topic.blocks().forEach(block -> box.getChildren().add(node(block)));
        return box;
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> line(heading.text(), "guide-heading");
            case Block.Paragraph paragraph -> flow(paragraph.words());
            case Block.Items items -> items(items);
            case Block.Code code -> code(code.text());
            case Block.Grid grid -> grid(grid);
            case Block.Picture picture -> picture(picture);
        };
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private TextFlow flow(List<Span> words) {
        TextFlow flow = new TextFlow();
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(Spans.text(words));
        flow.setLineSpacing(2 * zoom);
        flow.setMinWidth(0);
        words.forEach(span -> flow.getChildren().add(span(span)));
        return flow;
    }

    private Node span(Span span) {
        if (span.look() == Span.Look.LINK) {
            Hyperlink link = new Hyperlink(span.text());
            link.getStyleClass().add("guide-link");
            link.setOnAction(e -> follow.accept(span.target()));
            return link;
        }
        Text text = new Text(span.text());
        text.getStyleClass().add("guide-text");
        switch (span.look()) {
            case STRONG -> text.getStyleClass().add("bold");
            case EMPHASIS -> text.getStyleClass().add("guide-emphasis");
            case CODE -> text.getStyleClass().add("guide-code-text");
            case PLAIN, LINK -> {}
        }
        return text;
    }

    private VBox items(Block.Items items) {
        VBox box = new VBox(GAP / 2 * zoom);
        int number = 1;
        for (List<Span> item : items.items()) {
            Label mark = new Label(items.isNumbered() ? number + "." : "•");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("guide-mark");
            TextFlow words = flow(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(mark, words);
            row.setSpacing(GAP / 2 * zoom);
            box.getChildren().add(row);
            number++;
        }
        return box;
    }

    private static Label code(String text) {
        Label label = line(text, "guide-code");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private GridPane grid(Block.Grid table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        widths(table, grid);
        boolean hasHead = table.head().stream().anyMatch(cell -> !cell.isEmpty());
        int row = 0;
        if (hasHead) {
            row(table.head(), row, "guide-head", grid);
            row++;
        }
        for (List<List<Span>> cells : table.rows()) {
            row(cells, row, "guide-cell", grid);
            row++;
        }
        return grid;
    }

    private void row(List<List<Span>> cells, int row, String style, GridPane grid) {
        for (int column = 0; column < cells.size(); column++) {
            TextFlow cell = flow(cells.get(column));
            cell.getStyleClass().add(style);
            grid.add(cell, column, row);
        }
    }

    /// Columns share the width by their longest words.
    private static void widths(Block.Grid table, GridPane grid) {
        int columns = table.head().size();
        int[] longest = new int[columns];
        int all = 0;
        for (int column = 0; column < columns; column++) {
            int most = SHORTEST;
            for (List<List<Span>> row : table.rows()) {
                if (column < row.size()) {
                    most = Math.max(most, Spans.text(row.get(column)).length());
                }
            }
            longest[column] = Math.min(LONGEST, most + 2);
            all += longest[column];
        }
        for (int each : longest) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * each / all);
            grid.getColumnConstraints().add(column);
        }
    }

    private ImageView picture(Block.Picture picture) {
        Image image = new Image(Manual.picture(picture.file()).toExternalForm());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(image.getWidth(), (WIDEST - 60) * zoom));
        view.setAccessibleText(picture.says());
        return view;
    }
}
