package org.headroom.ui.fees;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.headroom.domain.FeePolicyRule;
import org.headroom.ui.control.Em;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The fields of an uplift policy: the rule, its figures, the day it holds from, what it leaves
/// out.
final class PolicyForm extends VBox {

    static final String RULE = "policy-rule";
    static final String EFFECTIVE = "policy-effective";

    /// The id of a figure's field begins with it; its column follows.
    static final String FIELD = "policy-";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ENGLISH);

    private final Consumer<PolicyDraft> typed;
    private final ComboBox<FeePolicyRule> rule = new ComboBox<>();
    private final Map<PolicyField, Line> lines = new EnumMap<>(PolicyField.class);
    private final DatePicker effective = new DatePicker();
    private Optional<PolicyDraft> shown = Optional.empty();
    private boolean isShowing;

    /// @param typed told what is typed, with every key
    PolicyForm(Consumer<PolicyDraft> typed) {
        this.typed = typed;
        setSpacing(8);
        getChildren().addAll(heading("Rule"), rule());
        for (PolicyField field : PolicyField.values()) {
            boolean isExclusion =
                    field == PolicyField.STARTED_MONTHS || field == PolicyField.OVER_WEEKLY;
            Line line = new Line(field, isExclusion);
            lines.put(field, line);
            if (field == PolicyField.STARTED_MONTHS) {
                getChildren().addAll(day(), rule("Leave out"));
            }
            getChildren().add(line.view);
        }
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("group-label");
        return heading;
    }

    private static Node rule(String heading) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return new VBox(8, rule, heading(heading));
    }

    private Node rule() {
        rule.setId(RULE);
        rule.setAccessibleText("Rule of the policy");
        rule.getItems().setAll(FeePolicyRule.values());
        rule.setConverter(new RuleWords());
        rule.setMaxWidth(Double.MAX_VALUE);
        rule.valueProperty()
                .addListener((o, was, is) -> {
                    if (is != null) {
                        change(d -> d.with(is));
                    }
                });
        return line("Policy", rule);
    }

    private Node day() {
        effective.setId(EFFECTIVE);
        effective.setConverter(new DayWords());
        effective.setAccessibleText("Effective from");
        effective.setPromptText("uplift month");
        Em.prefWidth(effective, 140);
        effective
                .valueProperty()
                .addListener((o, was, is) -> change(d -> d.from(Optional.ofNullable(is))));
        return line("Effective from", effective);
    }

    private static HBox line(String name, Node control) {
        Label label = new Label(name);
        Em.minWidth(label, 116);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(8, label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void change(java.util.function.UnaryOperator<PolicyDraft> edit) {
        if (!isShowing) {
            shown.map(edit).ifPresent(typed);
        }
    }

    /// Shows a draft; what has the keyboard keeps its text.
    ///
    /// @param per what a rate is for
    void show(PolicyDraft draft, String per) {
        isShowing = true;
        shown = Optional.of(draft);
        if (rule.getValue() != draft.rule()) {
            rule.setValue(draft.rule());
        }
        if (!draft.effective().equals(Optional.ofNullable(effective.getValue()))) {
            effective.setValue(draft.effective().orElse(null));
        }
        lines.forEach((field, line) -> line.show(draft, per));
        isShowing = false;
    }

    /// One figure: name, field, unit; an exclusion is switched on before its figure.
    private final class Line {

        private final PolicyField field;
        private final TextField text = new TextField();
        private final Label unit = new Label();
        private final Optional<CheckBox> isOn;
        private final HBox view;

        Line(PolicyField field, boolean isExclusion) {
            this.field = field;
            text.setId(FIELD + field.column());
            text.getStyleClass().add("driver-field");
            Em.width(text, 78);
            text.textProperty().addListener((o, was, is) -> change(d -> d.with(field, is)));
            unit.getStyleClass().addAll("muted", "small");
            Em.minWidth(unit, 48);
            isOn = isExclusion ? Optional.of(box()) : Optional.empty();
            Node name = isOn.<Node>map(b -> b).orElseGet(() -> new Label(field.label()));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            view = new HBox(8, name, space, text, unit);
            view.setAlignment(Pos.CENTER_LEFT);
        }

        private CheckBox box() {
            CheckBox box = new CheckBox(field.label());
            box.setId(FIELD + field.column() + "-on");
            box.setAccessibleText("Leave out: " + field.label());
            box.setOnAction(e -> {
                String start = field == PolicyField.STARTED_MONTHS ? "3" : "1500";
                change(d -> d.with(field, box.isSelected() ? start : ""));
            });
            return box;
        }

        void show(PolicyDraft draft, String per) {
            boolean isUsed = isOn.isPresent() || PolicyField.used(draft.rule()).contains(field);
            view.setVisible(isUsed);
            view.setManaged(isUsed);
            String wanted = draft.text(field);
            // A text that is being typed may have spaces that the draft has not.
            if (!text.getText().strip().equals(wanted)) {
                text.setText(wanted);
            }
            unit.setText(field.unit(draft.rule(), per));
            text.setAccessibleText(field.label() + ", " + unit.getText());
            isOn.ifPresent(b -> b.setSelected(!wanted.isEmpty()));
        }
    }

    /// What people call a rule.
    private static final class RuleWords extends StringConverter<FeePolicyRule> {
        @Override
        public String toString(@Nullable FeePolicyRule rule) {
            return rule == null ? "" : PolicyField.label(rule);
        }

        @Override
        public FeePolicyRule fromString(String words) {
            return List.of(FeePolicyRule.values()).stream()
                    .filter(r -> PolicyField.label(r).equals(words))
                    .findFirst()
                    .orElse(FeePolicyRule.PERCENT);
        }
    }

    /// A day as `1 Apr 2025`, typed so or as `1/4/2025`.
    private static final class DayWords extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DAY.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            String typed = text == null ? "" : text.strip();
            if (typed.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(typed, typed.contains("/") ? TYPED : DAY);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
