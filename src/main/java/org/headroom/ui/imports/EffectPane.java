package org.headroom.ui.imports;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.chart.BridgeRows;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.ui.control.Icons;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What an import would do to the budget: a few figures now and after.
final class EffectPane extends VBox {

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label changes = new Label();
    private final GridPane grid = new GridPane();
    private final RatesTable rates = new RatesTable();
    private final Consumer<String> problem;
    private Optional<EffectChart> chart = Optional.empty();
    private ChartStyle style = ChartStyle.page(ChartTheme.light());
    private final MessageBox refusal = new MessageBox(ImportIds.MESSAGE + "-refusal");

    /// @param problem told in words what could not be done
    EffectPane(Consumer<String> problem) {
        this.problem = problem;
        setId(ImportIds.EFFECT);
        setSpacing(16);
        getStyleClass().add("import-page");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        subtitle.getStyleClass().addAll("muted", "small");
        subtitle.setWrapText(true);
        changes.setId(ImportIds.CHANGES);
        changes.setWrapText(true);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints figure = new ColumnConstraints(i == 2 ? 112 : 86);
            figure.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figure);
        }
        getChildren().addAll(new VBox(2, title, subtitle), grid, changes, rates, refusal);
    }

    void show(ImportModel.Checked checked, String scenario) {
        changes.setText(ImportWords.changes(checked.outcome().changes()));
        subtitle.setText(
                "Preview on "
                        + scenario
                        + (checked.rates().isEmpty()
                                ? "; drivers and other layers are unchanged"
                                : "; what layers set themselves is unchanged"));
        rates.show(checked.rates());
        refusal.none();
        checked.refusal()
                .ifPresent(why ->
                        refusal.danger(
                                "This import cannot be kept",
                                why + " Nothing was changed. Mend the extract, or the model."));
        Optional<BudgetEffect> effect = checked.effect();
        grid.setVisible(effect.isPresent());
        title.setText(effect.map(EffectPane::finding).orElse("The budget cannot be worked out"));
        grid.getChildren().clear();
        effect.ifPresent(this::fill);
        showChart(effect.flatMap(BudgetEffect::bridge), scenario);
    }

    private void showChart(Optional<BridgeRows> bridge, String scenario) {
        chart.ifPresent(c -> getChildren().remove(c.block()));
        if (bridge.isPresent() && !bridge.get().movements().isEmpty()) {
            EffectChart shown = chart.orElseGet(() -> new EffectChart(bridge.get(), problem));
            chart = Optional.of(shown);
            getChildren().add(getChildren().indexOf(refusal), shown.block());
            shown.dress(style);
            shown.show(bridge.get(), scenario);
        }
    }

    void dress(ChartStyle other) {
        style = other;
        chart.ifPresent(c -> c.dress(other));
    }

    private static String finding(BudgetEffect effect) {
        String sentence = effect.sentence();
        return sentence.substring(0, sentence.length() - 1);
    }

    private void fill(BudgetEffect effect) {
        Node[] heads = {
            head("Effect on the budget", ""),
            head("Now", ImportWords.day(effect.before())),
            head("After", ImportWords.day(effect.after())),
            head("Change", "")
        };
        grid.addRow(0, heads);
        List<BudgetEffect.Row> rows = effect.rows();
        for (int i = 0; i < rows.size(); i++) {
            BudgetEffect.Row row = rows.get(i);
            Label change = new Label(row.change().isEmpty() ? "no change" : row.change());
            row.rises().ifPresent(up -> change.setGraphic(Icons.triangle(up)));
            change.getStyleClass().add(row.change().isEmpty() ? "muted" : "strong");
            Node[] cells = {
                cell(new Label(row.label()), row.isMain(), Pos.CENTER_LEFT),
                cell(new Label(row.now()), false, Pos.CENTER_RIGHT),
                cell(new Label(row.after()), true, Pos.CENTER_RIGHT),
                cell(change, false, Pos.CENTER_RIGHT)
            };
            grid.addRow(i + 1, cells);
        }
    }

    private static Node head(String name, String unit) {
        Label first = new Label(name);
        Label second = new Label(unit);
        first.getStyleClass().add("header-name");
        second.getStyleClass().add("header-name");
        VBox box = unit.isEmpty() ? new VBox(first) : new VBox(first, second);
        box.setAlignment(name.startsWith("Effect") ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
        box.getStyleClass().add("effect-head");
        return box;
    }

    private static Node cell(Label label, boolean isBold, Pos where) {
        if (isBold) {
            label.getStyleClass().add("bold");
        }
        HBox box = new HBox(label);
        box.setAlignment(where);
        box.getStyleClass().add("effect-cell");
        return box;
    }
}
