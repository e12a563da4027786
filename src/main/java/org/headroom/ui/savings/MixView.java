package org.headroom.ui.savings;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.goal.MixSolver;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.ScenarioEdits;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.FigureGrid;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Closes the gap of every year by levers within bounds: the mix as a plan by year, and as a
/// scenario of the model if it is wanted.
final class MixView extends VBox {

    static final String SOLVE = "mix-solve";
    static final String PLAN = "mix-plan";
    static final String FINDING = "mix-finding";
    static final String USE = "mix-use";
    private static final String NAME = "Close the gap";
    private static final String EVERYTHING = "*";
    private static final List<Driver> LEVERS =
            List.of(
                    Driver.FEE_PASS_THROUGH,
                    Driver.PAY_AWARD,
                    Driver.PRECEPT_PERCENT,
                    Driver.SAVINGS_DELIVERY_SCALE,
                    Driver.DEMAND,
                    Driver.COMPLEXITY,
                    Driver.TRANSITIONS_DELAY_MONTHS);
    private static final List<String> HEADS =
            List.of("Lever", "Least", "Greatest", "", "Preference");

    private final Workspace workspace;
    private final List<LeverRow> levers = new ArrayList<>();
    private final Label finding = new Label("Choose levers and their bounds, then solve");
    private final FigureGrid plan = new FigureGrid(PLAN);
    private final Button use = new Button("Use as scenario");
    private final Aside<Question, Answer> solver;
    private Optional<Answer> shown = Optional.empty();

    /// What is solved.
    private record Question(
            Model model, Optional<String> scenario, List<MixSolver.Choice> choices) {}

    private record Answer(Question question, List<MixSolver.YearMix> mix) {}

    MixView(Workspace workspace) {
        super(12);
        this.workspace = workspace;
        setId("savings-mix-body");
        solver =
                new Aside<>(
                        q ->
                                new Answer(
                                        q,
                                        MixSolver.solve(
                                                PreparedModel.of(q.model()),
                                                q.scenario(),
                                                q.choices())),
                        this::show,
                        failure -> say("This mix could not be worked out."));
        Label help =
                new Label(
                        "Each year every chosen lever moves towards the bound that lessens the gap,"
                                + " one of twice the preference twice as far on its way. What a year"
                                + " decides holds when the next is solved.");
        help.getStyleClass().addAll("muted", "small");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        Button solve = new Button("Solve");
        solve.setId(SOLVE);
        solve.getStyleClass().add("primary");
        solve.setAccessibleText("Find a mix that closes the gap of every year");
        solve.setOnAction(e -> solve());
        use.setId(USE);
        use.setAccessibleText("Make this mix a scenario");
        use.setOnAction(e -> useMix());
        use.setDisable(true);
        finding.setId(FINDING);
        finding.getStyleClass().add("finding");
        finding.setWrapText(true);
        finding.setMinHeight(Region.USE_PREF_SIZE);
        HBox actions = new HBox(8, solve, use);
        actions.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(help, leverGrid(), actions, finding, plan);
    }

    private Node leverGrid() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        for (int c = 0; c < HEADS.size(); c++) {
            Label head = new Label(HEADS.get(c));
            head.getStyleClass().add("header-name");
            GridPane.setHalignment(head, c == 0 || c == 3 ? HPos.LEFT : HPos.RIGHT);
            grid.add(head, c, 0);
        }
        for (Driver driver : LEVERS) {
            LeverRow row = lever(driver);
            levers.add(row);
            List<Node> parts = row.parts();
            for (int c = 0; c < parts.size(); c++) {
                grid.add(parts.get(c), c, levers.size());
            }
        }
        return grid;
    }

    /// A lever between the ends of the first range that the model gives it.
    private LeverRow lever(Driver driver) {
        Optional<DriverRow> ranged =
                workspace.snapshot().get().model().drivers().stream()
                        .filter(r -> r.address().driver() == driver)
                        .filter(r -> r.address().key().equals(key(driver)))
                        .filter(DriverRow::hasRange)
                        .findFirst();
        return new LeverRow(
                driver,
                key(driver),
                ranged.map(DriverRow::low).orElseGet(OptionalDouble::empty),
                ranged.map(DriverRow::high).orElseGet(OptionalDouble::empty));
    }

    private static String key(Driver driver) {
        return switch (driver.keyKind()) {
            case NONE -> "";
            case SERVICE_TYPE, AGE_GROUP, COHORT, COHORT_OR_AGE, BUDGET_LINE, FUNDING_LINE, RISK ->
                    EVERYTHING;
        };
    }

    private void solve() {
        List<LeverRow> pulled = levers.stream().filter(LeverRow::isPulled).toList();
        Optional<LeverRow> wrong = pulled.stream().filter(l -> l.choice().isEmpty()).findFirst();
        if (pulled.isEmpty() || wrong.isPresent()) {
            say(wrong.map(LeverRow::fault).orElse("Choose a lever first."));
            return;
        }
        say("Solving…");
        Snapshot now = workspace.snapshot().get();
        solver.ask(
                new Question(
                        now.model(),
                        now.scenario(),
                        pulled.stream().flatMap(l -> l.choice().stream()).toList()));
    }

    private void say(String words) {
        finding.setText(words);
    }

    private void show(Answer answer) {
        shown = Optional.of(answer);
        List<MixSolver.YearMix> mix = answer.mix();
        use.setDisable(MixSolver.values(mix).isEmpty());
        say(MixWords.finding(mix));
        List<FigureGrid.Head> heads = new ArrayList<>(List.of(new FigureGrid.Head("Plan", "")));
        mix.forEach(y -> heads.add(new FigureGrid.Head(y.year().toString(), "£m")));
        List<FigureGrid.Row> rows = new ArrayList<>();
        rows.add(
                new FigureGrid.Row(
                        "Gap before",
                        true,
                        mix.stream().map(y -> millions(y.gapBefore())).toList()));
        for (int l = 0; l < mix.getFirst().moves().size(); l++) {
            int lever = l;
            rows.add(
                    new FigureGrid.Row(
                            mix.getFirst().moves().get(l).address().driver().label(),
                            false,
                            mix.stream().map(y -> move(y.moves().get(lever))).toList()));
        }
        rows.add(
                new FigureGrid.Row(
                        "Gap left", true, mix.stream().map(y -> millions(y.gapAfter())).toList()));
        plan.show(heads, rows);
    }

    private static String millions(double pounds) {
        return MoneyFormat.tableMillions(Money.of(pounds));
    }

    /// As `62.0% to 50.0% (1.06)`.
    private static String move(MixSolver.Move move) {
        Driver driver = move.address().driver();
        String from = DriverWords.of(driver, rounded(move.from()));
        String to = DriverWords.of(driver, rounded(move.to()));
        return move.from() == move.to()
                ? "stays " + from
                : from + " to " + to + "   " + millions(move.effect());
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private void useMix() {
        shown.ifPresent(answer -> {
            String name = freeName();
            workspace
                    .session()
                    .commit(
                            ScenarioEdits.create(
                                    name,
                                    answer.question().scenario(),
                                    MixSolver.values(answer.mix()),
                                    "Mix of levers of the gap planner"))
                    .whenComplete((v, failure) ->
                            Feedback.post(() -> {
                                if (failure == null) {
                                    workspace.choose(Optional.of(name));
                                    say("Kept as scenario “" + name + "”");
                                    use.setDisable(true);
                                } else {
                                    say("The scenario could not be made. Nothing was changed.");
                                }
                            }));
        });
    }

    private String freeName() {
        Model model = workspace.snapshot().get().model();
        String name = NAME;
        for (int n = 2; model.scenario(name).isPresent(); n++) {
            name = NAME + " " + n;
        }
        return name;
    }

    /// Shows whether the plan is still of what is chosen.
    void refresh() {
        Snapshot now = workspace.snapshot().get();
        boolean isOld =
                shown.map(a ->
                                !now.isPreview()
                                        && (a.question().model() != now.model()
                                                || !a.question().scenario().equals(now.scenario())))
                        .orElse(false);
        if (isOld && !use.isDisabled()) {
            use.setDisable(true);
            say("The plan has changed since; solve again");
        }
    }
}
