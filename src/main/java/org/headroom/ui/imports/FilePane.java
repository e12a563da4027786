package org.headroom.ui.imports;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// The first step: what the file holds and how it is read, detected and changeable, with its first
/// rows.
final class FilePane {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> ENCODINGS = List.of("UTF-8", "Windows-1252");
    private static final List<String> DELIMITERS = List.of("comma", "semicolon", "tab", "bar");
    private static final String DELIMITER_MARKS = ",;\t|";

    private final ImportModel model;
    private final VBox view = new VBox(16);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final MessageBox message = new MessageBox(ImportIds.MESSAGE);
    private final MessageBox advice = new MessageBox(ImportIds.MESSAGE + "-advice");
    private final ComboBox<ImportKind> kind = new ComboBox<>();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final ComboBox<String> delimiter = new ComboBox<>();
    private final ComboBox<String> sheet = new ComboBox<>();
    private final TextField headerRow = new TextField();
    private final TextField cut = new TextField();
    private final Label cutNote = new Label();
    private final VBox encodingBox = labelled("Encoding", encoding);
    private final VBox delimiterBox = labelled("Cells are separated by", delimiter);
    private final VBox sheetBox = labelled("Sheet", sheet);
    private final VBox headerBox = labelled("Header in row", headerRow);
    private final VBox cutBox = labelled("Data cut, a month end", cut);
    private final FlowPane choices = new FlowPane(20, 12);
    private final TableView<List<String>> rows = new TableView<>();
    private Optional<Inspection> shown = Optional.empty();
    private boolean isShowing;
    private boolean isCutRight = true;

    FilePane(ImportModel model, Runnable chooseOther) {
        this.model = model;
        view.getStyleClass().add("import-page");
        view.setId(ImportIds.FILE);
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().addAll("muted", "small");
        Button other = new Button("Choose another file…", Icons.of(Feather.FOLDER));
        other.setId(ImportIds.OTHER_FILE);
        other.setOnAction(e -> chooseOther.run());
        other.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(12, words, other);
        top.setAlignment(Pos.TOP_LEFT);
        name(kind, ImportIds.KIND, "What the file holds");
        name(encoding, ImportIds.ENCODING, "Encoding");
        name(delimiter, ImportIds.DELIMITER, "Cells are separated by");
        name(sheet, ImportIds.SHEET, "Sheet");
        name(headerRow, ImportIds.HEADER_ROW, "Header in row");
        name(cut, ImportIds.DATA_CUT, "Data cut, a month end");
        headerRow.setPrefColumnCount(3);
        cut.setPrefColumnCount(8);
        cutNote.getStyleClass().addAll("muted", "small");
        cutBox.getChildren().add(cutNote);
        kind.setItems(FXCollections.observableArrayList(ImportKind.values()));
        kind.setConverter(new KindNames());
        encoding.setItems(FXCollections.observableArrayList(ENCODINGS));
        delimiter.setItems(FXCollections.observableArrayList(DELIMITERS));
        choices.getChildren()
                .addAll(
                        labelled("What the file holds", kind),
                        encodingBox,
                        delimiterBox,
                        sheetBox,
                        headerBox,
                        cutBox);
        rows.setId(ImportIds.ROWS);
        rows.setAccessibleText("First rows of the file");
        VBox.setVgrow(rows, Priority.ALWAYS);
        view.getChildren().addAll(top, message, choices, advice, rows);
        listen();
    }

    private static void name(Node control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
    }

    private static VBox labelled(String text, Node control) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private void listen() {
        kind.setOnAction(e -> changed(() -> model.take(kind.getValue())));
        encoding.setOnAction(e -> changed(() -> model.read(options())));
        delimiter.setOnAction(e -> changed(() -> model.read(options())));
        sheet.setOnAction(e -> changed(() -> model.read(options())));
        headerRow.setOnAction(e -> changed(this::takeHeaderRow));
        headerRow.focusedProperty().addListener((o, was, is) -> changed(this::takeHeaderRow));
        cut.textProperty().addListener((o, was, is) -> changed(this::takeCut));
    }

    private void changed(Runnable take) {
        if (!isShowing) {
            take.run();
        }
    }

    private void takeHeaderRow() {
        boolean isNew =
                shown.map(s -> !headerRow.getText().strip().equals("" + s.headerRow()))
                        .orElse(false);
        if (!headerRow.isFocused() || isNew) {
            if (isNew && headerRow.getText().strip().matches("[1-9]\\d{0,3}")) {
                model.read(options());
            } else if (isNew && !headerRow.isFocused()) {
                headerRow.setText(shown.map(s -> "" + s.headerRow()).orElse("1"));
            }
        }
    }

    private void takeCut() {
        String text = cut.getText().strip();
        try {
            Optional<LocalDate> day =
                    text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DAY));
            isCutRight = day.isEmpty() || day.get().lengthOfMonth() == day.get().getDayOfMonth();
            if (isCutRight) {
                model.cut(day);
            }
        } catch (DateTimeParseException e) {
            isCutRight = false;
        }
        cut.getStyleClass().remove("wrong");
        if (!isCutRight) {
            cut.getStyleClass().add("wrong");
        }
        cutNote.setText(isCutRight ? cutHint() : "The last day of a month, as 30/09/2025");
    }

    /// Whether everything that can be typed here is right.
    boolean isRight() {
        return isCutRight;
    }

    private SourceOptions options() {
        SourceOptions now = model.draft().get().map(Draft::options).orElse(SourceOptions.DETECT);
        boolean isText = shown.map(s -> s.facts().format() == SourceFormat.CSV).orElse(false);
        Optional<String> coding =
                isText && encoding.getValue() != null && !encoding.getValue().contains(" ")
                        ? Optional.of(encoding.getValue())
                        : now.encoding();
        int mark = DELIMITERS.indexOf(delimiter.getValue());
        Optional<Character> separator =
                isText && mark >= 0 ? Optional.of(DELIMITER_MARKS.charAt(mark)) : now.delimiter();
        Optional<String> chosenSheet =
                isText || sheet.getValue() == null
                        ? Optional.empty()
                        : Optional.of(sheet.getValue());
        String row = headerRow.getText().strip();
        boolean isRow =
                row.matches("[1-9]\\d{0,3}")
                        && !shown.map(s -> row.equals("" + s.headerRow())).orElse(true);
        return new SourceOptions(
                Optional.empty(),
                coding,
                separator,
                chosenSheet,
                isRow ? OptionalInt.of(Integer.parseInt(row)) : now.headerRow());
    }

    Node refresh(Optional<FileFault> fault) {
        isShowing = true;
        Optional<Draft> draft = model.draft().get();
        String name = model.file().map(f -> f.getFileName().toString()).orElse("");
        message.none();
        advice.none();
        fault.ifPresent(
                f -> message.danger(f.kind().title(), f.message() + " Nothing was changed."));
        boolean isLooked = draft.isPresent();
        choices.setVisible(isLooked);
        rows.setVisible(isLooked);
        if (isLooked) {
            show(name, draft.get());
        } else {
            title.setText(name);
            subtitle.setText(fault.isPresent() ? "This file is not read in" : "");
            shown = Optional.empty();
        }
        isShowing = false;
        return view;
    }

    private void show(String name, Draft draft) {
        Inspection look = draft.look();
        title.setText(
                draft.kind()
                        .map(k -> name + " looks like " + ImportWords.inSentence(k))
                        .orElse("What does " + name + " hold?"));
        subtitle.setText(facts(look));
        kind.setValue(draft.kind().orElse(null));
        boolean isText = look.facts().format() == SourceFormat.CSV;
        show(encodingBox, isText);
        show(delimiterBox, isText);
        show(sheetBox, !isText);
        encoding.setValue(look.facts().encoding());
        delimiter.setValue(look.facts().delimiter());
        if (!isText) {
            List<String> sheets = new ArrayList<>(look.facts().otherSheets());
            sheets.addFirst(look.facts().sheet());
            if (!sheet.getItems().containsAll(sheets)) {
                sheet.setItems(FXCollections.observableArrayList(sheets));
            }
            sheet.setValue(look.facts().sheet());
        }
        if (!headerRow.isFocused()) {
            headerRow.setText("" + look.headerRow());
        }
        showCut(draft);
        if (draft.kind().isEmpty()) {
            advice.warning(
                    "The headings are not known", "Choose what the file holds. " + look.advice());
        } else if (!look.advice().isEmpty() && !look.missing().isEmpty()) {
            advice.warning(missing(look), look.advice());
        }
        if (!shown.equals(Optional.of(look))) {
            shown = Optional.of(look);
            fill(look);
        }
    }

    private static String missing(Inspection look) {
        return "No heading found for: "
                + String.join(", ", look.missing().stream().map(ImportWords::field).toList());
    }

    private void showCut(Draft draft) {
        boolean hasCut =
                draft.kind().equals(Optional.of(ImportKind.CLD))
                        || draft.kind().equals(Optional.of(ImportKind.PACKAGES));
        show(cutBox, hasCut);
        if (isCutRight && !cut.isFocused()) {
            cut.setText(draft.cut().map(DAY::format).orElse(""));
            cut.setPromptText(isOfExtract() ? "as the extract says" : DAY.format(modelCut()));
            cutNote.setText(cutHint());
        }
    }

    private LocalDate modelCut() {
        return model.workspace().snapshot().get().model().info().dataCut();
    }

    private boolean isOfExtract() {
        return model.workspace().snapshot().get().model().packages().isEmpty()
                && model.draft().get().flatMap(Draft::kind).equals(Optional.of(ImportKind.CLD));
    }

    private String cutHint() {
        return isOfExtract()
                ? "Blank takes the end of the extract’s period"
                : "Blank keeps the model’s, " + DAY.format(modelCut());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static String facts(Inspection look) {
        String how =
                look.facts().format() == SourceFormat.CSV
                        ? "Text in "
                                + look.facts().encoding()
                                + ", cells separated by "
                                + look.facts().delimiter()
                        : "Workbook, sheet “" + look.facts().sheet() + "”";
        return how
                + ", "
                + look.header().size()
                + (look.header().size() == 1 ? " column" : " columns")
                + ", header in row "
                + look.headerRow()
                + ". Columns that identify people are not shown.";
    }

    private void fill(Inspection look) {
        rows.getColumns().clear();
        for (int i = 0; i < look.header().size(); i++) {
            int column = i;
            TableColumn<List<String>, String> each = new TableColumn<>(look.header().get(i));
            each.setSortable(false);
            each.setReorderable(false);
            each.setPrefWidth(130);
            each.setCellValueFactory(row ->
                    new ReadOnlyStringWrapper(
                            column < row.getValue().size() ? row.getValue().get(column) : ""));
            rows.getColumns().add(each);
        }
        int from = Math.min(look.headerRow(), look.rows().size());
        rows.setItems(
                FXCollections.observableArrayList(
                        look.rows().subList(from, look.rows().size()).stream()
                                .filter(row -> !row.stream().allMatch(String::isBlank))
                                .toList()));
    }

    /// Kinds as people read them.
    private static final class KindNames extends StringConverter<ImportKind> {
        @Override
        public String toString(ImportKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public ImportKind fromString(String text) {
            for (ImportKind kind : ImportKind.values()) {
                if (kind.title().equals(text)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(text);
        }
    }
}
