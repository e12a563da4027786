package org.headroom.ui.uncertainty;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTable;
import org.headroom.chart.TornadoPlot;
import org.headroom.chart.TornadoRows;
import org.headroom.chart.TornadoWords;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.uncertainty.ReadyReckoner;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartBlock;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.FigureGrid;
import org.headroom.ui.control.LayerFigure;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.shell.Workspace;
import org.jfree.chart.plot.Plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is certain enough to name: every scenario by year, what each driver does on its own range,
/// and what a standard step of each costs.
final class DriversView extends VBox {

    static final String SCENARIOS = "scenario-years";
    static final String TORNADO = "tornado";
    static final String RECKONER = "ready-reckoner";
    static final String RESULT = "uncertainty-result";

    /// Between the last column and the scroll bar, px.
    static final double RIGHT = 14;

    /// Of both side by side, px at 100%.
    private static final double ROOM_FOR_BOTH = 1000;

    private static final double SPACE = 32;
    private static final double LOWEST = 300;

    private final Workspace workspace;
    private final Questions questions;
    private final FigureGrid scenarios = new FigureGrid(SCENARIOS, this::ofScenario);
    private final FigureGrid reckoner = new FigureGrid(RECKONER, this::ofStep);
    private final Label scenariosHead = finding();
    private final Label reckonerHead = finding();
    private final ChartBlock tornado;
    private final GridPane parts = new GridPane();
    private final VBox left;
    private final VBox steps;
    private PlanFigure.Kind kind = PlanFigure.Kind.GAP;
    private TornadoRows rows = new TornadoRows("", Money.ZERO, List.of());
    private TornadoRows settled = rows;
    private Optional<Answer> answered = Optional.empty();
    private double zoom = 1;

    DriversView(Workspace workspace) {
        super(12);
        setPadding(new Insets(0, RIGHT, 0, 0));
        widthProperty().addListener((o, was, is) -> arrange());
        this.workspace = workspace;
        questions =
                new Questions(
                        this::show,
                        failure ->
                                workspace
                                        .problem()
                                        .set(
                                                "The ranges could not be worked out. The model is"
                                                        + " as it was."));
        PillChooser<PlanFigure.Kind> results =
                new PillChooser<>(
                        RESULT,
                        "Result",
                        List.of(PlanFigure.Kind.GAP, PlanFigure.Kind.REQUIREMENT),
                        DriversView::name,
                        this::choose);
        tornado = new ChartBlock(TORNADO, new Chart(), new Region(), workspace.problem()::set);
        Label note =
                new Label(
                        "A rate in pounds, NI and delay step in every year; other steps are made"
                                + " next year alone, and later years show what stays of them.");
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        steps = new VBox(6, reckonerHead, reckoner, note);
        Explained.by(tornado.pane(), this::ofTornado);
        VBox.setVgrow(tornado, Priority.ALWAYS);
        left = new VBox(12, scenariosHead, scenarios, tornado);
        parts.setHgap(SPACE);
        parts.setVgap(SPACE / 2);
        arrange();
        HBox top = new HBox(8, new Label("Result"), results);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, parts);
        VBox.setVgrow(parts, Priority.ALWAYS);
        parts.setVisible(false);
    }

    private static Label finding() {
        Label label = new Label();
        label.getStyleClass().add("finding");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String name(PlanFigure.Kind kind) {
        return kind == PlanFigure.Kind.GAP ? "Gap" : "Requirement";
    }

    private void choose(PlanFigure.Kind other) {
        kind = other;
        refresh();
    }

    /// Puts tornado and steps one under the other where the bars would have no room beside their
    /// labels, else side by side.
    private void arrange() {
        boolean isStacked = getWidth() < ROOM_FOR_BOTH * zoom;
        if (!parts.getChildren().isEmpty()
                && isStacked == (parts.getColumnConstraints().size() == 1)) {
            return;
        }
        parts.getChildren().clear();
        parts.getColumnConstraints().clear();
        for (double share : isStacked ? new double[] {100} : new double[] {54, 46}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            parts.getColumnConstraints().add(column);
        }
        parts.add(left, 0, 0);
        parts.add(steps, isStacked ? 0 : 1, isStacked ? 1 : 0);
        GridPane.setVgrow(left, Priority.ALWAYS);
    }

    void dress(ChartStyle style, double factor) {
        zoom = factor;
        arrange();
        parts.setHgap(SPACE * zoom);
        tornado.dress(style);
        tornado.pane().setMinHeight(LOWEST * zoom);
    }

    void refresh() {
        Snapshot now = workspace.snapshot().get();
        questions.ask(new Question(now.model(), now.scenario(), kind, workspace.year().get()));
    }

    private List<LayerFigure> ofScenario(int row, int year) {
        return answered
                .map(a ->
                        LayerFigure.of(
                                figure(a, year),
                                a.lines().get(row).scenario(),
                                a.question().scenario()))
                .stream()
                .toList();
    }

    private static Figure figure(Answer answer, int year) {
        FinancialYear first = answer.question().model().info().year(1);
        return Figure.of(PlanFigure.of(answer.question().kind(), first.plus(year)));
    }

    /// What a step moves, then what is stepped: an effect itself is the difference of two plans.
    private List<LayerFigure> ofStep(int row, int year) {
        List<Figure> figures = new ArrayList<>();
        answered.ifPresent(a -> {
            Figure moved = figure(a, year);
            figures.add(moved);
            a.reckoner()
                    .get(row)
                    .driver()
                    .ifPresent(driver ->
                            a.question().model().drivers().stream()
                                    .filter(r -> r.address().driver() == driver)
                                    .map(r -> new DriverKey(driver, r.address().key()))
                                    .distinct()
                                    .map(key -> Figure.of(key, moved.year()))
                                    .forEach(figures::add));
        });
        return figures.stream().map(LayerFigure::inSight).toList();
    }

    /// What the bars move, then what each of them is the range of.
    private List<Figure> ofTornado() {
        List<Figure> figures = new ArrayList<>();
        answered.ifPresent(a -> {
            figures.add(Figure.of(a.question().figure()));
            a.moving().forEach(m -> figures.add(Figure.of(m, a.question().figure().year())));
        });
        return figures;
    }

    private void show(Answer answer) {
        answered = Optional.of(answer);
        rows = answer.tornado();
        if (!workspace.isDragged()) {
            settled = rows;
        }
        List<FinancialYear> years =
                workspace.snapshot().get().projection().years().stream()
                        .map(y -> y.year())
                        .toList();
        showScenarios(answer, years);
        showSteps(answer, years);
        tornado.refresh();
        parts.setVisible(true);
    }

    private void showScenarios(Answer answer, List<FinancialYear> years) {
        String measure = name(answer.question().kind());
        scenarios.show(
                heads("Scenario", years, "£m"),
                answer.lines().stream()
                        .map(l ->
                                new FigureGrid.Row(
                                        l.name(),
                                        l.isChosen(),
                                        l.amounts().stream()
                                                .map(MoneyFormat::tableMillions)
                                                .toList()))
                        .toList());
        int last = years.size() - 1;
        List<Money> ends =
                answer.lines().stream().map(l -> l.amounts().get(last)).sorted().toList();
        scenariosHead.setText(
                measure
                        + " in "
                        + years.get(last)
                        + (ends.size() == 1
                                ? " is " + MoneyFormat.brief(ends.getFirst())
                                : ", by scenario: "
                                        + MoneyFormat.brief(ends.getFirst())
                                        + " to "
                                        + MoneyFormat.brief(ends.getLast())));
    }

    private void showSteps(Answer answer, List<FinancialYear> years) {
        reckoner.show(
                heads("Step", years, "£000"),
                answer.reckoner().stream().map(DriversView::step).toList());
        answer.reckoner().stream()
                .findFirst()
                .ifPresent(first ->
                        reckonerHead.setText(
                                words(first)
                                        + " moves the "
                                        + name(answer.question().kind()).toLowerCase(Locale.ROOT)
                                        + " by "
                                        + MoneyFormat.brief(Money.of(first.effects().getFirst()))));
    }

    private static FigureGrid.Row step(ReadyReckoner.Row row) {
        return new FigureGrid.Row(
                words(row),
                false,
                row.effects().stream().map(e -> MoneyFormat.signedThousands(Money.of(e))).toList());
    }

    /// A step in few words: every value that a point is added to is read in per cent.
    private static String words(ReadyReckoner.Row row) {
        return row.words().replace("percentage point", "point");
    }

    private static List<FigureGrid.Head> heads(
            String name, List<FinancialYear> years, String unit) {
        List<FigureGrid.Head> heads = new ArrayList<>(List.of(new FigureGrid.Head(name, "")));
        years.forEach(y -> heads.add(new FigureGrid.Head(y.toString(), unit)));
        return heads;
    }

    /// The tornado as a chart, its words and its table.
    private final class Chart implements ChartBlock.Source {

        @Override
        public Plot plot(ChartStyle style) {
            return new TornadoPlot(rows, settled, style);
        }

        @Override
        public ChartFinding finding() {
            Snapshot now = workspace.snapshot().get();
            return TornadoWords.finding(rows, now.model().info().council(), now.scenario());
        }

        @Override
        public ChartTable table() {
            return TornadoWords.table(rows);
        }
    }
}
