package org.headroom.ui.transitions;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.analysis.TransitionTrend;
import org.headroom.analysis.TransitionTrend.Line;
import org.headroom.analysis.TransitionTrend.Year;
import org.headroom.analysis.TrendCases;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Young people beyond the named list, proposed from what its well-known years bring and added
/// where somebody agrees: which years are thin, how many to add to each, at what cost, how surely.
final class TrendPanel extends VBox {

    static final String ID = "trend";
    static final String ADD = "trend-add";
    static final String CANCEL = "trend-cancel";
    static final String MESSAGE = "trend-message";

    /// The id of a year's box begins with it, the year follows; so do the lines, by number.
    static final String YEAR = "trend-known-";

    static final String LINE = "trend-line-";

    private static final List<String> NAMES =
            List.of(
                    "Moves in",
                    "Moves to",
                    "Support reason",
                    "Named",
                    "Usual",
                    "Add",
                    "Gross",
                    "Client",
                    "Health",
                    "Probability");
    private static final List<String> UNITS =
            List.of(
                    "",
                    "",
                    "",
                    "cases",
                    "a year",
                    "people",
                    "£ a week",
                    "£ a week",
                    "£ a week",
                    "%");
    private static final int FIRST_FIGURE = 3;

    private final TransitionsModel transitions;
    private final FlowPane years = new FlowPane(16, 6);
    private final GridPane grid = new GridPane();
    private final Label sum = new Label();
    private final Label message = new Label();
    private final Button add = new Button("Add");
    private final List<TrendLine> lines = new ArrayList<>();
    private TransitionTrend trend = new TransitionTrend(List.of(), List.of());

    TrendPanel(TransitionsModel transitions) {
        super(10);
        this.transitions = transitions;
        setId(ID);
        getStyleClass().add("message");
        Label title = new Label("Probable young people beyond the named list");
        title.getStyleClass().add("bold");
        Label words =
                words(
                        "A list of names thins out in later years. Tick the years that it knows"
                                + " well: what they bring on average is proposed for the others. Each"
                                + " is added as a case of its own that says it is a trend, not a"
                                + " person.");
        grid.setHgap(12);
        grid.setVgap(4);
        for (int c = 0; c < NAMES.size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(c < FIRST_FIGURE ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        sum.getStyleClass().add("muted");
        sum.setWrapText(true);
        message.setId(MESSAGE);
        message.getStyleClass().add("table-message");
        message.setWrapText(true);
        add.setId(ADD);
        add.getStyleClass().add("primary");
        add.setOnAction(e -> add());
        Button cancel = new Button("Cancel");
        cancel.setId(CANCEL);
        cancel.setOnAction(e -> open(false));
        for (Button button : List.of(add, cancel)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox buttons = new HBox(8, add, cancel);
        getChildren().addAll(title, words, years, grid, sum, message, buttons);
        open(false);
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    /// Proposes what the named list of now suggests.
    void propose() {
        propose(TransitionTrend.of(transitions.model()));
        open(true);
    }

    private void propose(TransitionTrend proposed) {
        trend = proposed;
        years.getChildren().setAll(proposed.years().stream().map(this::box).toList());
        grid.getChildren().clear();
        lines.clear();
        for (Line line : proposed.lines()) {
            lines.add(new TrendLine(LINE + (lines.size() + 1), line));
        }
        if (!lines.isEmpty()) {
            heads();
        }
        for (int l = 0; l < lines.size(); l++) {
            show(lines.get(l), l + 2);
            lines.get(l).fields().forEach(f -> f.textProperty().addListener((o, was, is) -> sum()));
        }
        sum();
    }

    private CheckBox box(Year year) {
        String probable = year.probable() > 0 ? " and " + year.probable() + " probable" : "";
        CheckBox box = new CheckBox(year.year() + ": " + year.named() + " named" + probable);
        box.setId(YEAR + year.year().startYear());
        box.setSelected(year.isKnown());
        box.setOnAction(e -> {
            propose(TransitionTrend.of(transitions.model(), known(year.year(), box.isSelected())));
            Optional.ofNullable(lookup("#" + box.getId())).ifPresent(n -> n.requestFocus());
        });
        return box;
    }

    private Set<FinancialYear> known(FinancialYear changed, boolean isKnown) {
        Set<FinancialYear> known =
                trend.years().stream()
                        .filter(Year::isKnown)
                        .map(Year::year)
                        .collect(Collectors.toCollection(HashSet::new));
        if (isKnown) {
            known.add(changed);
        } else {
            known.remove(changed);
        }
        return known;
    }

    private void heads() {
        for (int c = 0; c < NAMES.size(); c++) {
            grid.add(head(NAMES.get(c)), c, 0);
            grid.add(head(UNITS.get(c)), c, 1);
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("header-name");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private void show(TrendLine line, int row) {
        Line proposed = line.proposed();
        List<String> texts =
                List.of(
                        proposed.year().toString(),
                        CodeWords.of(proposed.kind().serviceType()),
                        CodeWords.of(proposed.kind().supportReason()),
                        Integer.toString(proposed.named()),
                        BigDecimal.valueOf(proposed.typical())
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
        for (int c = 0; c < texts.size(); c++) {
            Label label = new Label(texts.get(c));
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, c, row);
        }
        for (int f = 0; f < line.fields().size(); f++) {
            grid.add(line.fields().get(f), texts.size() + f, row);
        }
    }

    /// What would be added, as far as it can be read.
    private void sum() {
        say("");
        List<Line> read = new ArrayList<>();
        for (TrendLine line : lines) {
            try {
                read.add(line.read());
            } catch (TrendLine.NotAFigure e) {
                say(Optional.ofNullable(e.getMessage()).orElse(""));
            }
        }
        int number = read.stream().mapToInt(Line::number).sum();
        add.setText(number == 1 ? "Add 1 probable person" : "Add " + number + " probable people");
        add.setDisable(number == 0 || !message.getText().isEmpty());
        double full = read.stream().mapToDouble(Line::fullYear).sum();
        sum.setText(
                number == 0
                        ? nothing()
                        : "Expected: "
                                + MoneyFormat.millions(Money.of(full))
                                + " gross in a full year at today’s prices, each weighted by its"
                                + " probability.");
    }

    private String nothing() {
        boolean isNone = trend.years().stream().noneMatch(Year::isKnown);
        if (isNone) {
            return "No year is known well, so there is nothing to take a trend from.";
        }
        return lines.isEmpty()
                ? "No year names fewer than is usual. Untick a year that you know to be thin."
                : "Nothing is to be added.";
    }

    private void say(String what) {
        message.setText(what);
        message.setVisible(!what.isEmpty());
        message.setManaged(!what.isEmpty());
    }

    private void add() {
        List<Line> read = new ArrayList<>();
        try {
            for (TrendLine line : lines) {
                read.add(line.read());
            }
        } catch (TrendLine.NotAFigure e) {
            say(Optional.ofNullable(e.getMessage()).orElse(""));
            return;
        }
        String basis = trend.basis();
        open(false);
        transitions
                .workspace()
                .commit(
                        Edit.of(
                                add.getText(),
                                model -> {
                                    List<TransitionCase> all = new ArrayList<>(model.transitions());
                                    Set<String> taken =
                                            all.stream()
                                                    .map(TransitionCase::personId)
                                                    .collect(Collectors.toSet());
                                    all.addAll(TrendCases.of(read, taken, basis));
                                    return model.withTransitions(all);
                                }));
    }

    private void open(boolean isOpen) {
        setVisible(isOpen);
        setManaged(isOpen);
    }
}
