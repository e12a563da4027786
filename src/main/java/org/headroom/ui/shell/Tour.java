package org.headroom.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.ScenarioEdits;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Shows a newcomer the window in five steps: what stands where, and a what-if that is tried on the
/// spot. It takes a band over the figures, marks the part it speaks of, and can be skipped.
final class Tour extends HBox {

    static final String TOUR = "tour";
    static final String NEXT = "tour-next";
    static final String BACK = "tour-back";
    static final String SKIP = "tour-skip";
    static final String TRY = "tour-try";

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("toured");
    private static final double WORDS = 640;

    /// A step of the tour.
    ///
    /// @param part style class or id of the part it speaks of, as a selector
    /// @param hasTrial whether it offers the what-if
    private record Step(String title, String words, String part, boolean hasTrial) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(
                            "What next year needs",
                            "These figures stay in sight on every page and move with every change:"
                                    + " requirement, gaps, savings at risk, checks. Press one to see"
                                    + " where it comes from.",
                            ".kpi-strip",
                            false),
                    new Step(
                            "Why it changes",
                            "The bridge leads from this year’s budget to next year’s requirement."
                                    + " Press a bar, or move along with the arrow keys and press"
                                    + " Enter: its parts, rules and sources stand beside it.",
                            "#" + Ids.BRIDGE,
                            false),
                    new Step(
                            "What drives it",
                            "Drag a driver or type a value, and everything follows at once. Each"
                                    + " has its range and its source; Ctrl+Z takes a change back.",
                            ".right-slot",
                            false),
                    new Step(
                            "What if?",
                            "A what-if is a layer of changes; the base stays as it is. Try one: the"
                                    + " National Living Wage at the top of its range.",
                            "#" + Ids.SCENARIO,
                            true),
                    new Step(
                            "Your own budget",
                            "This is a sample: change what you like. Ctrl+N begins your own model,"
                                    + " Ctrl+I brings extracts in, Ctrl+K finds everything, and F1"
                                    + " explains the page you are on.",
                            "#" + Ids.MENU,
                            false));

    private final Workspace workspace;
    private final Runnable ended;
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button trial = new Button("Try it", Icons.of(Feather.GIT_BRANCH));
    private final Button back = new Button("Back");
    private final Button next = new Button("Next");
    private Optional<Node> marked = Optional.empty();
    private int step;

    /// @param ended is told when it was gone through or skipped
    Tour(Workspace workspace, Runnable ended) {
        this.workspace = workspace;
        this.ended = ended;
        setId(TOUR);
        getStyleClass().add("tour");
        count.getStyleClass().addAll("muted", "small");
        title.getStyleClass().add("finding");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox head = new HBox(10, title, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox text = new VBox(2, head, words);
        text.setMinWidth(0);
        text.setMaxWidth(WORDS);
        HBox.setHgrow(text, Priority.ALWAYS);
        trial.setId(TRY);
        trial.setOnAction(e -> tryWhatIf());
        back.setId(BACK);
        back.setOnAction(e -> go(step - 1));
        next.setId(NEXT);
        next.getStyleClass().add("primary");
        next.setOnAction(e -> go(step + 1));
        Button skip = new Button("Skip the tour");
        skip.setId(SKIP);
        skip.setOnAction(e -> end());
        List.of(trial, back, next, skip).forEach(b -> b.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(text, trial, back, next, skip);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        end();
                        e.consume();
                    }
                });
        show(false);
    }

    /// Begins at the first step.
    void begin() {
        show(true);
        go(0);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void go(int to) {
        if (to >= STEPS.size()) {
            end();
            return;
        }
        step = to;
        Step now = STEPS.get(step);
        count.setText((step + 1) + " of " + STEPS.size());
        title.setText(now.title());
        words.setText(now.words());
        trial.setVisible(now.hasTrial());
        trial.setManaged(now.hasTrial());
        back.setDisable(step == 0);
        next.setText(step == STEPS.size() - 1 ? "Finish" : "Next");
        // Read out where the keyboard is: the button carries what the step says.
        next.setAccessibleText(next.getText() + ". " + now.title() + ": " + now.words());
        mark(Optional.ofNullable(getScene()).map(s -> s.lookup(now.part())));
        next.requestFocus();
    }

    private void mark(Optional<Node> part) {
        marked.ifPresent(node -> node.pseudoClassStateChanged(MARKED, false));
        marked = part;
        marked.ifPresent(node -> node.pseudoClassStateChanged(MARKED, true));
    }

    private void end() {
        mark(Optional.empty());
        show(false);
        ended.run();
    }

    /// Makes a scenario with the wage of the chosen year at the top of its range, and shows it.
    private void tryWhatIf() {
        FinancialYear year = workspace.year().get();
        DriverAddress wage = DriverAddress.of(Driver.NLW, "", year);
        workspace.snapshot().get().model().drivers().stream()
                .filter(row -> row.address().equals(wage))
                .map(DriverRow::high)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .ifPresent(high -> {
                    String name = workspace.freeName("Living wage at the top");
                    workspace.chooseAfter(
                            ScenarioEdits.create(
                                    name,
                                    Optional.empty(),
                                    Map.of(wage, high.getAsDouble()),
                                    "Tried on the tour"),
                            Optional.of(name));
                    words.setText(
                            "Done: the figures are those of “"
                                    + name
                                    + "”. Choose Base here to go back, or Ctrl+Z to drop it.");
                    next.requestFocus();
                });
    }
}
