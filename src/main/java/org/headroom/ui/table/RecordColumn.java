package org.headroom.ui.table;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;

import org.headroom.domain.Model;
import org.headroom.kernel.CodeWords;
import org.headroom.schema.Column;
import org.headroom.schema.Kind;
import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What a column of a [RecordTable] shows, and whether it can be typed into.
public final class RecordColumn<R> {

    private final Optional<Stored> stored;
    private final Function<R, String> text;
    private final Optional<Function<R, OptionalDouble>> number;
    private final Function<Double, String> figure;
    private String title;
    private String unit = "";
    private String explanation = "";
    private double width = 92;
    private Predicate<R> isPercent = row -> false;
    private boolean isReadOnly;
    private boolean isSummed;
    private boolean isLong;
    private UnaryOperator<String> label;
    private Function<R, String> why = row -> "";
    private Optional<CodeCells> codes = Optional.empty();
    private Optional<Function<Model, List<String>>> choices = Optional.empty();
    private Optional<Function<R, String>> said = Optional.empty();
    private Optional<BiConsumer<Labeled, R>> look = Optional.empty();
    private Optional<Typed<R>> typed = Optional.empty();
    private BooleanSupplier isShown = () -> true;

    /// Keeps what was typed into a cell of a column that is not the table's own.
    @FunctionalInterface
    public interface Typed<R> {

        /// @return what is due where it cannot be kept; empty if it was
        String keep(R row, String text);
    }

    /// A column of the model's table.
    ///
    /// @param index of the column in the table
    private record Stored(int index, Column column) {}

    private RecordColumn(
            String title,
            Optional<Stored> stored,
            Function<R, String> text,
            Optional<Function<R, OptionalDouble>> number,
            Function<Double, String> figure) {
        this.figure = figure;
        this.title = title;
        this.stored = stored;
        boolean isCode = stored.map(s -> s.column().kind() == Kind.CODE).orElse(false);
        label = isCode ? CellText::words : UnaryOperator.identity();
        this.text = text;
        this.number = number;
    }

    static <R> RecordColumn<R> of(Table<R> table, String name) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.name().equals(name)) {
                return new RecordColumn<R>(
                        CellText.words(name),
                        Optional.of(new Stored(i, column)),
                        row -> "",
                        Optional.empty(),
                        sum -> "");
            }
        }
        throw new IllegalArgumentException(table.name() + " has no column " + name);
    }

    /// What a column of the table shows.
    @SuppressWarnings("unchecked") // the table sets it so for each of its columns
    static <R> RecordColumn<R> of(TableColumn<Row<R>, ?> column) {
        return (RecordColumn<R>) column.getUserData();
    }

    static <R> RecordColumn<R> words(String title, Function<R, String> text) {
        return new RecordColumn<>(title, Optional.empty(), text, Optional.empty(), sum -> "");
    }

    static <R> RecordColumn<R> figure(
            String title, Function<R, OptionalDouble> value, Function<Double, String> shown) {
        return new RecordColumn<>(
                title,
                Optional.empty(),
                row -> {
                    OptionalDouble figure = value.apply(row);
                    return figure.isPresent() ? shown.apply(figure.getAsDouble()) : "";
                },
                Optional.of(value),
                shown);
    }

    public RecordColumn<R> title(String name) {
        title = name;
        return this;
    }

    /// @param measure stands under the name, as `£ a week`
    public RecordColumn<R> title(String name, String measure) {
        title = name;
        unit = measure;
        return this;
    }

    public RecordColumn<R> unit(String measure) {
        unit = measure;
        return this;
    }

    public RecordColumn<R> width(double pixels) {
        width = pixels;
        return this;
    }

    /// Shows and takes a kept fraction as a percentage.
    public RecordColumn<R> percent() {
        unit = unit.isEmpty() ? "%" : unit;
        return percentWhere(row -> true);
    }

    /// Shows and takes a kept fraction as a percentage in some rows.
    public RecordColumn<R> percentWhere(Predicate<R> rows) {
        isPercent = rows;
        return this;
    }

    /// What people call the codes of the column; the code with a capital where not given.
    public RecordColumn<R> labels(UnaryOperator<String> words) {
        label = words;
        return this;
    }

    /// Sums the shown rows in the pinned total.
    public RecordColumn<R> total() {
        isSummed = true;
        return this;
    }

    /// Gives the column some lines where it stands in a form.
    public RecordColumn<R> lines() {
        isLong = true;
        return this;
    }

    public RecordColumn<R> readOnly() {
        isReadOnly = true;
        return this;
    }

    /// Cells that cannot be typed into in some rows.
    ///
    /// @param reason why not, empty where they can
    public RecordColumn<R> lockedWhere(Function<R, String> reason) {
        why = reason;
        return this;
    }

    /// Cells that hold a name from a list, as that of a budget line.
    public RecordColumn<R> choices(Function<Model, List<String>> names) {
        choices = Optional.of(names);
        return this;
    }

    /// Cells that hold a code of the model, as a service type, in words; only a code of the model
    /// can be put there.
    public RecordColumn<R> codesFrom(Function<Model, List<String>> names) {
        return codes(new CodeCells(names, CodeWords::of, false), CodeWords::of);
    }

    /// As [#codesFrom], where others may be typed beside the codes of the model.
    public RecordColumn<R> codesLike(Function<Model, List<String>> names) {
        return codes(new CodeCells(names, CodeWords::of, true), CodeWords::of);
    }

    /// Cells that hold a key of several codes, in words.
    public RecordColumn<R> keysLike(Function<Model, List<String>> names) {
        return codes(new CodeCells(names, CodeWords::ofKey, true), CodeWords::ofKey);
    }

    /// As [#keysLike], where only a key of the model can be put.
    public RecordColumn<R> keysFrom(Function<Model, List<String>> names) {
        return codes(new CodeCells(names, CodeWords::ofKey, false), CodeWords::ofKey);
    }

    private RecordColumn<R> codes(CodeCells cells, UnaryOperator<String> words) {
        codes = Optional.of(cells);
        label = words;
        return this;
    }

    /// What is to be kept of what was typed: the code, where words of one were typed.
    String coded(String typed, Model model) {
        return codes.map(c -> c.code(typed, model)).orElse(typed);
    }

    /// Says a kept value in other words than it is typed in, as pounds with their pence.
    public RecordColumn<R> says(Function<R, String> words) {
        said = Optional.of(words);
        return this;
    }

    /// Explains the column where the pointer rests on its title.
    public RecordColumn<R> explained(String words) {
        explanation = words;
        return this;
    }

    /// Dresses a cell beyond its text: a badge, a triangle. The cell may be shown with another row
    /// before, so everything set must be set again.
    public RecordColumn<R> look(BiConsumer<Labeled, R> dress) {
        look = Optional.of(dress);
        return this;
    }

    /// Lets people type into words that another table of the model holds.
    public RecordColumn<R> typing(Typed<R> keep) {
        typed = Optional.of(keep);
        return this;
    }

    /// Shows the column only at times, as while a scenario is chosen.
    public RecordColumn<R> shownWhile(BooleanSupplier condition) {
        isShown = condition;
        return this;
    }

    boolean isShown() {
        return isShown.getAsBoolean();
    }

    Optional<Typed<R>> typed() {
        return typed;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    /// Title and unit in a line, for messages and copies.
    String fullTitle() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    String explanation() {
        return explanation;
    }

    double width() {
        return width;
    }

    /// Name of the column in the model's table; the title where it is worked out.
    String name() {
        return stored.map(s -> s.column().name()).orElse(title);
    }

    boolean isLong() {
        return isLong;
    }

    boolean isSummed() {
        return isSummed;
    }

    /// Whether the model holds it, as against what is worked out.
    boolean isKept() {
        return stored.isPresent();
    }

    boolean isEditable() {
        return (stored.isPresent() || typed.isPresent()) && !isReadOnly;
    }

    /// Why the cell of a row cannot be typed into; empty where it can.
    String locked(R row) {
        return why.apply(row);
    }

    boolean isNumber() {
        return number.isPresent() || stored.map(s -> CellText.isNumber(s.column())).orElse(false);
    }

    Optional<CellText> cellText(R row) {
        return stored.map(s -> new CellText(s.column(), isPercent.test(row), label));
    }

    int index() {
        return stored.map(Stored::index).orElse(-1);
    }

    Optional<BiConsumer<Labeled, R>> look() {
        return look;
    }

    /// The cell as kept; empty for what is worked out.
    String cell(Row<R> row) {
        return stored.map(s -> row.cells().get(s.index())).orElse("");
    }

    String shown(Row<R> row) {
        return cellText(row.now())
                .map(t -> t.shown(cell(row)))
                .orElseGet(() -> text.apply(row.now()));
    }

    /// As a cell of the table shows it.
    String said(Row<R> row) {
        return said.isPresent() ? said.get().apply(row.now()) : shown(row);
    }

    /// As it is copied and typed.
    String plain(Row<R> row) {
        return cellText(row.now())
                .map(t -> t.plain(cell(row)))
                .orElseGet(() ->
                        number.map(f -> f.apply(row.now()))
                                .map(v -> v.isPresent() ? Double.toString(v.getAsDouble()) : "")
                                .orElseGet(() -> text.apply(row.now())));
    }

    double number(Row<R> row) {
        if (stored.isEmpty()) {
            return number.map(f -> f.apply(row.now()).orElse(0)).orElse(0.0);
        }
        return CellText.isNumber(stored.get().column()) ? row.number(stored.get().index()) : 0;
    }

    /// A total of this column.
    String shownSum(double sum) {
        return stored.map(s -> CellText.shownSum(s.column(), sum))
                .orElseGet(() -> figure.apply(sum));
    }

    int compare(Row<R> one, Row<R> other) {
        if (isNumber()) {
            return Double.compare(number(one), number(other));
        }
        boolean isKept = stored.isPresent() && stored.get().column().kind() != Kind.TEXT;
        return isKept
                ? cell(one).compareTo(cell(other))
                : String.CASE_INSENSITIVE_ORDER.compare(shown(one), shown(other));
    }

    /// What the cell may hold, as shown; empty where anything may be typed.
    List<String> options(Model model) {
        List<String> options = new ArrayList<>();
        stored.map(Stored::column)
                .ifPresent(column -> {
                    if (column.kind() == Kind.CODE) {
                        column.codes().stream().map(label).forEach(options::add);
                    } else if (column.kind() == Kind.FLAG) {
                        options.addAll(List.of("Yes", "No"));
                    }
                    codes.ifPresent(c -> options.addAll(c.options(model)));
                    choices.ifPresent(names -> options.addAll(names.apply(model)));
                    if (!options.isEmpty() && !column.required()) {
                        options.addFirst("");
                    }
                });
        return options;
    }
}
