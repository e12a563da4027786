package org.headroom.ui.imports;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.headroom.extract.Basis;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.Field;
import org.headroom.extract.Inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One column of the model with the heading that fills it, how it is read, and examples of cells.
final class FieldRow {

    private static final String NONE = "– not in the file –";
    private static final String SAME = "– the same for all rows –";
    private static final String PERIOD = "for a ";

    private final ImportModel model;
    private final Field field;
    private final Inspection look;
    private final Label name;
    private final ComboBox<String> heading = new ComboBox<>();
    private final ComboBox<String> how = new ComboBox<>();
    private final CheckBox reversed = new CheckBox("reverse the sign");
    private final TextField same = new TextField();
    private final HBox reading = new HBox(8);
    private final Label examples = new Label();
    private boolean isShowing;

    FieldRow(ImportModel model, Field field, Inspection look) {
        this.model = model;
        this.field = field;
        this.look = look;
        String title = ImportWords.field(field.name());
        name = new Label(title + (field.needed() ? " (needed)" : ""));
        name.getStyleClass().add(field.needed() ? "medium" : "muted");
        List<String> headings = new ArrayList<>(List.of(NONE));
        if (field.content() == Field.Content.TEXT && !field.name().equals("person_id")) {
            headings.add(SAME);
        }
        look.header().stream().filter(h -> !h.isBlank()).forEach(headings::add);
        heading.setItems(FXCollections.observableArrayList(headings));
        heading.setId(ImportIds.COLUMN + field.name());
        heading.setAccessibleText("Heading for " + title);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(e -> changed());
        how.setItems(FXCollections.observableArrayList(ways()));
        how.setId(ImportIds.COLUMN + field.name() + "-how");
        how.setAccessibleText("How " + title + " is read");
        how.setOnAction(e -> changed());
        reversed.setAccessibleText("Reverse the sign of " + title);
        reversed.setOnAction(e -> changed());
        same.setId(ImportIds.COLUMN + field.name() + "-same");
        same.setAccessibleText(title + " of all rows");
        same.textProperty().addListener((o, was, is) -> changed());
        reading.setAlignment(Pos.CENTER_LEFT);
        examples.getStyleClass().addAll("muted", "small");
    }

    /// The parts of the row, left to right.
    Node[] nodes() {
        return new Node[] {name, heading, reading, examples};
    }

    private List<String> ways() {
        return switch (field.content()) {
            case AMOUNT -> {
                List<String> ways = new ArrayList<>();
                Arrays.stream(Basis.values()).map(b -> PERIOD + b.words()).forEach(ways::add);
                look.header().stream()
                        .filter(h -> !h.isBlank())
                        .map(h -> "× " + h)
                        .forEach(ways::add);
                yield ways;
            }
            case AGE_GROUP -> List.of("as an age group", "as a date of birth");
            case DAY ->
                    field.name().equals("birth_date")
                            ? List.of("as a date of birth", "as an 18th birthday")
                            : List.of();
            case TEXT, NUMBER -> List.of();
        };
    }

    private void changed() {
        if (!isShowing) {
            model.column(field.name(), rule());
        }
    }

    private Optional<ColumnRule> rule() {
        String chosen = heading.getValue();
        if (chosen == null || chosen.equals(NONE)) {
            return Optional.empty();
        }
        if (chosen.equals(SAME)) {
            return Optional.of(new ColumnRule.Constant(same.getText().strip()));
        }
        String way = how.getValue() == null ? "" : how.getValue();
        return Optional.of(
                switch (field.content()) {
                    case AMOUNT ->
                            way.startsWith("× ")
                                    ? new ColumnRule.RateTimesUnits(chosen, way.substring(2))
                                    : new ColumnRule.Amount(
                                            chosen, basis(way), reversed.isSelected() ? -1 : 1);
                    case AGE_GROUP ->
                            way.endsWith("birth")
                                    ? new ColumnRule.DateOfBirth(chosen)
                                    : new ColumnRule.Heading(chosen);
                    case DAY ->
                            way.endsWith("birthday")
                                    ? new ColumnRule.EighteenthBirthday(chosen)
                                    : new ColumnRule.Heading(chosen);
                    case TEXT, NUMBER -> new ColumnRule.Heading(chosen);
                });
    }

    private static Basis basis(String way) {
        return Arrays.stream(Basis.values())
                .filter(b -> way.equals(PERIOD + b.words()))
                .findFirst()
                .orElse(Basis.WEEK);
    }

    /// Shows how the column is read now.
    void show(Draft draft) {
        isShowing = true;
        Optional<ColumnRule> rule =
                Optional.ofNullable(draft.mapping().columns().get(field.name()));
        boolean isSame = rule.orElse(null) instanceof ColumnRule.Constant;
        heading.setValue(
                isSame ? SAME : rule.flatMap(r -> r.headings().stream().findFirst()).orElse(NONE));
        rule.ifPresent(this::showHow);
        boolean hasWays = rule.isPresent() && !isSame && !how.getItems().isEmpty();
        List<Node> parts = new ArrayList<>();
        if (isSame) {
            parts.add(same);
        } else if (hasWays) {
            parts.add(how);
            if (rule.get() instanceof ColumnRule.Amount) {
                parts.add(reversed);
            }
        }
        if (!reading.getChildren().equals(parts)) {
            reading.getChildren().setAll(parts);
        }
        examples.setText(examples(rule));
        isShowing = false;
    }

    private void showHow(ColumnRule rule) {
        switch (rule) {
            case ColumnRule.Heading plain -> {
                if (!how.getItems().isEmpty()) {
                    how.setValue(how.getItems().getFirst());
                }
            }
            case ColumnRule.DateOfBirth birth -> how.setValue("as a date of birth");
            case ColumnRule.EighteenthBirthday birthday -> how.setValue("as an 18th birthday");
            case ColumnRule.Amount amount -> {
                how.setValue(PERIOD + amount.basis().words());
                reversed.setSelected(amount.sign() < 0);
            }
            case ColumnRule.RateTimesUnits product -> how.setValue("× " + product.units());
            case ColumnRule.Constant constant -> {
                if (!same.getText().strip().equals(constant.value())) {
                    same.setText(constant.value());
                }
            }
        }
    }

    private String examples(Optional<ColumnRule> rule) {
        List<String> cells = new ArrayList<>();
        for (String each : rule.map(ColumnRule::headings).orElse(List.of())) {
            int at = look.header().indexOf(each);
            if (at >= 0) {
                cells.addAll(look.examples().get(at));
            }
        }
        boolean isPersonal = field.name().equals("person_id") || field.name().equals("birth_date");
        return isPersonal && !cells.isEmpty() ? "(not shown)" : String.join(" · ", cells);
    }
}
