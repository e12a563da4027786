package org.headroom.ui.report;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.io.ByteArrayInputStream;
import java.util.List;

/// A paper's pieces as nodes. They are made aside, before the window takes them.
final class PreviewSheet {

    private static final double WIDTH = 660;
    private static final double EDGES = 80;
    private static final int MOST_ROWS = 14;

    private PreviewSheet() {}

    static VBox of(List<PaperDesk.Piece> pieces) {
        VBox sheet = new VBox(8);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxWidth(WIDTH + EDGES);
        sheet.setMinWidth(0);
        for (PaperDesk.Piece piece : pieces) {
            switch (piece) {
                case PaperDesk.Piece.Heading heading ->
                        sheet.getChildren().add(label(heading.text(), "paper-h" + heading.level()));
                case PaperDesk.Piece.Text text -> sheet.getChildren().add(flow(text));
                case PaperDesk.Piece.Table table -> addTable(sheet, table);
                case PaperDesk.Piece.Picture picture ->
                        sheet.getChildren().add(image(picture, sheet));
            }
        }
        return sheet;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static TextFlow flow(PaperDesk.Piece.Text piece) {
        Text lead = new Text(piece.lead() + (piece.lead().isEmpty() ? "" : " "));
        lead.getStyleClass().addAll("paper-text", "bold");
        Text text = new Text(piece.text());
        text.getStyleClass().add("paper-text");
        TextFlow flow = new TextFlow(lead, text);
        flow.setMaxWidth(WIDTH);
        return flow;
    }

    private static void addTable(VBox sheet, PaperDesk.Piece.Table table) {
        sheet.getChildren().add(label(table.caption(), "bold"));
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(3);
        grid.setMaxWidth(WIDTH);
        for (boolean isNumber : table.isNumber()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(isNumber ? Priority.NEVER : Priority.ALWAYS);
            column.setHalignment(isNumber ? javafx.geometry.HPos.RIGHT : javafx.geometry.HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        int shown = Math.min(table.rows().size(), MOST_ROWS + 1);
        for (int r = 0; r < shown; r++) {
            for (int c = 0; c < table.isNumber().size(); c++) {
                Label cell = label(table.rows().get(r).get(c), r == 0 ? "header-name" : "small");
                grid.add(cell, c, r);
            }
        }
        sheet.getChildren().add(grid);
        int more = table.rows().size() - shown;
        if (more > 0) {
            Label rest =
                    label(
                            more + (more == 1 ? " more row" : " more rows") + " in the paper",
                            "muted");
            rest.getStyleClass().add("small");
            sheet.getChildren().add(rest);
        }
    }

    private static ImageView image(PaperDesk.Piece.Picture picture, VBox sheet) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture.png())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        double widest = Math.min(WIDTH, picture.width());
        view.fitWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.clamp(sheet.getWidth() - EDGES, 1, widest),
                                sheet.widthProperty()));
        view.setAccessibleText(picture.alternative());
        return view;
    }
}
