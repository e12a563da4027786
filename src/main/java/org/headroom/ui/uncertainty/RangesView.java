package org.headroom.ui.uncertainty;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.AxisRange;
import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.Exceedance;
import org.headroom.chart.ExceedancePlot;
import org.headroom.chart.ExceedanceWords;
import org.headroom.chart.FanPlot;
import org.headroom.chart.FanWords;
import org.headroom.chart.RangeYears;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.FigureGrid;
import org.headroom.ui.control.LayerFigure;
import org.headroom.ui.control.SideBySide;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.uncertainty.SimulationModel.Drawn;
import org.jfree.chart.plot.Plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The ranges that a seeded simulation gives: P10, P50 and P90 by year, the fan, the chance that
/// the gap exceeds an amount.
final class RangesView extends VBox {

    static final String SEED = "simulation-seed";
    static final String DRAWS = "simulation-draws";
    static final String AMOUNT = "simulation-amount";
    static final String RUN = "simulation-run";
    static final String CANCEL = "simulation-cancel";
    static final String PROGRESS = "simulation-progress";
    static final String STATE = "simulation-state";
    static final String SENTENCE = "exceedance-sentence";
    static final String YEARS = "range-years";
    static final String METHOD = "range-method";
    static final String FAN = "range-fan";
    static final String CURVE = "exceedance";
    private static final double SPACE = 32;
    private static final double LOWEST = 230;
    private static final List<FigureGrid.Head> HEADS =
            List.of(
                    new FigureGrid.Head("Figure", ""),
                    new FigureGrid.Head("P10", "£m"),
                    new FigureGrid.Head("P50", "£m"),
                    new FigureGrid.Head("P90", "£m"),
                    new FigureGrid.Head("Mean", "£m"),
                    new FigureGrid.Head("Plan", "£m"));

    private final Workspace workspace;
    private final SimulationModel simulation;
    private final WholeField seed;
    private final WholeField draws;
    private final TextField amount = new TextField();
    private final Button run = new Button("Draw again");
    private final Button cancel = new Button("Cancel");
    private final ProgressBar progress = new ProgressBar(0);
    private final Label state = new Label();
    private final Label sentence = new Label();
    private final Label method = new Label();
    private final FigureGrid years = new FigureGrid(YEARS, this::planned);
    private final ChartBlock fan;
    private final ChartBlock curve;
    private final SideBySide charts;
    private final VBox results;

    RangesView(Workspace workspace) {
        super(12);
        setPadding(new Insets(0, DriversView.RIGHT, 0, 0));
        this.workspace = workspace;
        simulation = new SimulationModel(workspace);
        seed = new WholeField(SEED, "Seed of the simulation", 96, simulation::keepSeed);
        draws = new WholeField(DRAWS, "Number of draws", 84, simulation::keepDraws);
        fan = new ChartBlock(FAN, new Fan(), new Region(), workspace.problem()::set);
        curve = new ChartBlock(CURVE, new Curve(), new Region(), workspace.problem()::set);
        Explained.by(fan.pane(), this::gapsOfThePlan);
        Explained.by(curve.pane(), this::gapsOfThePlan);
        charts = new SideBySide(fan, curve);
        charts.setHgap(SPACE);
        charts.setVgap(SPACE / 2);
        VBox.setVgrow(charts, Priority.ALWAYS);
        method.setId(METHOD);
        method.getStyleClass().addAll("muted", "small");
        method.setWrapText(true);
        method.setMinHeight(USE_PREF_SIZE);
        VBox figures = new VBox(4, years, method);
        results = new VBox(12, question(), figures, charts);
        VBox.setVgrow(results, Priority.ALWAYS);
        results.setVisible(false);
        getChildren().addAll(settings(), results);
        simulation.drawn().addListener((o, was, is) -> showDraws());
        simulation.progress().addListener((o, was, is) -> showState());
    }

    private HBox settings() {
        run.setId(RUN);
        run.setOnAction(e -> simulation.draw());
        cancel.setId(CANCEL);
        cancel.setAccessibleText("Cancel the simulation");
        cancel.setOnAction(e -> simulation.cancel());
        progress.setId(PROGRESS);
        progress.setPrefWidth(160);
        progress.setAccessibleText("Draws that are done");
        state.setId(STATE);
        state.getStyleClass().add("muted");
        state.setMinWidth(0);
        HBox box =
                new HBox(
                        8,
                        new Label("Seed"),
                        seed,
                        new Label("Draws"),
                        draws,
                        run,
                        progress,
                        cancel,
                        state);
        box.setAlignment(Pos.CENTER_LEFT);
        for (Region each : List.of(run, cancel, progress)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        return box;
    }

    /// The sentence with the amount that it asks about in a field.
    private HBox question() {
        sentence.setId(SENTENCE);
        sentence.getStyleClass().add("finding");
        amount.setId(AMOUNT);
        amount.setPrefWidth(72);
        amount.setAlignment(Pos.CENTER_RIGHT);
        amount.setAccessibleText("Amount of the gap, £m");
        amount.setOnAction(e -> keepAmount());
        amount.focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is) {
                        showSettings();
                    }
                });
        Label unit = new Label("million");
        unit.getStyleClass().add("finding");
        HBox box = new HBox(8, sentence, amount, unit);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void keepAmount() {
        try {
            String typed = amount.getText().strip().replace("£", "").replace(",", "");
            double millions = Double.parseDouble(typed.replace(MoneyFormat.MINUS, "-"));
            simulation.keepAmount(Money.of(millions * 1_000_000));
        } catch (ArithmeticException | NumberFormatException e) {
            showSettings();
        }
    }

    /// Puts the charts one under the other, or side by side.
    void stack(boolean isStacked) {
        charts.stack(isStacked);
    }

    void dress(ChartStyle style, double zoom) {
        charts.setHgap(SPACE * zoom);
        for (ChartBlock block : List.of(fan, curve)) {
            block.dress(style);
            block.pane().setMinHeight(LOWEST * zoom);
        }
    }

    void refresh() {
        simulation.refresh();
        showSettings();
        showState();
        showDraws();
    }

    private void showSettings() {
        seed.show(simulation.settings().seed(), "%d");
        draws.show(simulation.settings().draws(), "%,d");
        if (!amount.isFocused()) {
            amount.setText(
                    BigDecimal.valueOf(simulation.settings().amount().pence(), 8)
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }

    private void showState() {
        boolean isRunning = simulation.progress().get() >= 0;
        progress.setProgress(Math.max(0, simulation.progress().get()));
        for (Region each : List.of(progress, cancel)) {
            each.setVisible(isRunning);
            each.setManaged(isRunning);
        }
        state.setText(isRunning ? "" : stateWords());
    }

    private String stateWords() {
        Optional<Drawn> drawn = simulation.drawn().get();
        if (drawn.isEmpty()) {
            return "Not drawn";
        }
        return simulation.isNewest()
                ? String.format(
                        Locale.UK,
                        "%,d draws, seed %d",
                        drawn.get().samples().draws(),
                        drawn.get().samples().seed())
                : "Drawn before the last change";
    }

    private void showDraws() {
        results.setVisible(simulation.drawn().get().isPresent());
        simulation.drawn().get().ifPresent(this::show);
        showState();
    }

    private void show(Drawn drawn) {
        List<FigureGrid.Row> rows = new ArrayList<>();
        add(rows, "Gap ", drawn, Samples.Figure.GAP);
        add(rows, "Requirement ", drawn, Samples.Figure.REQUIREMENT);
        years.show(HEADS, rows);
        method.setText(
                String.format(
                        Locale.UK,
                        "How it is worked out: each of %,d draws takes every driver that has a"
                                + " range to somewhere between its low and its high, likeliest at"
                                + " its value and alike in all years, and runs the whole plan. One"
                                + " draw in ten lies below P10, half below P50, one in ten above"
                                + " P90.",
                        drawn.samples().draws()));
        Exceedance now = exceedance(drawn);
        sentence.setText(
                ExceedanceWords.chance(now) + " chance the gap of " + now.year() + " exceeds £");
        fan.refresh();
        curve.refresh();
    }

    private void add(List<FigureGrid.Row> rows, String name, Drawn drawn, Samples.Figure figure) {
        for (RangeYears.Year year : RangeYears.of(drawn.samples(), figure, drawn.plan()).years()) {
            rows.add(
                    new FigureGrid.Row(
                            name + year.year(),
                            figure == Samples.Figure.GAP
                                    && year.year().equals(workspace.year().get()),
                            Stream.of(year.p10(), year.p50(), year.p90(), year.mean(), year.plan())
                                    .map(MoneyFormat::tableMillions)
                                    .toList()));
        }
    }

    /// The plan's figure beside which the ranges stand; a share of draws is no figure of the plan.
    private List<LayerFigure> planned(int row, int column) {
        return simulation
                .drawn()
                .get()
                .map(drawn -> {
                    int years = drawn.samples().years();
                    FinancialYear year = drawn.samples().firstYear().plus(row % years);
                    return LayerFigure.inSight(
                            Figure.of(row < years ? Kind.GAP : Kind.REQUIREMENT, year));
                })
                .stream()
                .toList();
    }

    private List<Figure> gapsOfThePlan() {
        return workspace.snapshot().get().projection().years().stream()
                .map(year -> Figure.of(Kind.GAP, year.year()))
                .toList();
    }

    /// The place of the chosen year in what was drawn, from 0.
    private int chosen(Samples samples) {
        int at = workspace.year().get().since(samples.firstYear());
        return Math.clamp(at, 0, samples.years() - 1);
    }

    private Exceedance exceedance(Drawn drawn) {
        return Exceedance.of(
                drawn.samples(), chosen(drawn.samples()) + 1, simulation.settings().amount());
    }

    private RangeYears gaps(Drawn drawn) {
        return RangeYears.of(drawn.samples(), Samples.Figure.GAP, drawn.plan());
    }

    private Drawn drawn() {
        return simulation.drawn().get().orElseThrow();
    }

    private String council() {
        return drawn().subject().plan().info().council();
    }

    /// The fan as a chart, its words and its table.
    private final class Fan implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            RangeYears gaps =
                    simulation
                            .drawn()
                            .get()
                            .map(RangesView.this::gaps)
                            .orElse(new RangeYears(List.of()));
            AxisRange range = gaps.range();
            return new FanPlot(gaps, range, style);
        }

        @Override
        public ChartFinding finding() {
            return FanWords.finding(
                    gaps(drawn()),
                    chosen(drawn().samples()),
                    council(),
                    drawn().subject().scenario());
        }

        @Override
        public ChartTable table() {
            return FanWords.table(gaps(drawn()));
        }
    }

    /// The curve as a chart, its words and its table.
    private final class Curve implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return simulation
                    .drawn()
                    .get()
                    .<Plot>map(d -> new ExceedancePlot(exceedance(d), style))
                    .orElseGet(() ->
                            new FanPlot(new RangeYears(List.of()), new AxisRange(0, 1), style));
        }

        @Override
        public ChartFinding finding() {
            return ExceedanceWords.finding(
                    exceedance(drawn()), council(), drawn().subject().scenario());
        }

        @Override
        public ChartTable table() {
            return ExceedanceWords.table(exceedance(drawn()));
        }
    }
}
