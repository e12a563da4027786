package org.headroom.ui.report;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.domain.MonthReport;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.MonthChooser;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The papers of the budget: choose one, see what it says, produce it, open its folder.
public final class ReportPage extends WorkPage {

    static final String CHOICE = "paper-";
    static final String MONTH = "paper-month";
    static final String SHARING = "paper-sharing";
    static final String PRODUCE = "paper-produce-";
    static final String OPEN = "paper-open-folder";
    static final String PREVIEW = "paper-preview";
    static final String STATUS = "paper-status";
    static final String BENCHMARKS = "paper-benchmarks";

    private static final double SIDE = 300;

    private final PaperDesk desk;
    private final Making making;
    private final CheckBox sharing = new CheckBox("For sharing outside the council");
    private final FlowPane produce = new FlowPane(8, 8);
    private final Label status = new Label();
    private final Button folder = new Button("Open folder");
    private final ProgressIndicator busy = new ProgressIndicator();
    private final ScrollPane preview = new ScrollPane();
    private final StackPane pane = new StackPane();
    private final MonthChooser month = new MonthChooser(MONTH, "Month of the report", this::choose);
    private final BenchmarkEditor benchmarks;
    private Optional<YearMonth> chosen = Optional.empty();
    private PaperDesk.Choice choice;
    private Optional<Path> last = Optional.empty();
    private Optional<PaperDesk.Order> shown = Optional.empty();

    public ReportPage(Workspace workspace, PaperDesk desk) {
        super(workspace, "report", "Report", Feather.FILE_TEXT);
        this.desk = desk;
        making = new Making(desk);
        choice = desk.choices().getFirst();
        benchmarks =
                new BenchmarkEditor(
                        new BenchmarkEditor.Hands(
                                edited -> change(() -> desk.keepBenchmarks(edited), "Kept."),
                                () ->
                                        change(
                                                desk::restoreBenchmarks,
                                                "The published packs hold again."),
                                this::showPaper));
        body().getStylesheets()
                .add(
                        java.util.Objects.requireNonNull(
                                        ReportPage.class.getResource("/org/headroom/ui/report.css"))
                                .toExternalForm());
        head("Every sentence is made from the figures; the same plan gives the same file");
        HBox both = new HBox(24, side(), previewPane());
        VBox.setVgrow(both, Priority.ALWAYS);
        body().getChildren().add(both);
    }

    private ScrollPane side() {
        VBox side = new VBox(10);
        ToggleGroup group = new ToggleGroup();
        for (PaperDesk.Choice each : desk.choices()) {
            side.getChildren().add(choice(each, group));
        }
        sharing.setId(SHARING);
        sharing.setAccessibleText("For sharing: counts under five are suppressed");
        sharing.setWrapText(true);
        sharing.setMinHeight(Region.USE_PREF_SIZE);
        sharing.setOnAction(e -> ask());
        Label note = new Label("Suppresses counts under five and the money that rests on them.");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        note.setPadding(new Insets(0, 0, 0, 25));
        status.setId(STATUS);
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        folder.setId(OPEN);
        folder.setVisible(false);
        folder.setOnAction(e -> last.ifPresent(desk::showFolder));
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        Button figures = new Button("Benchmarks…");
        figures.setId(BENCHMARKS);
        figures.setAccessibleText("Benchmarks: published figures that papers compare with");
        figures.setOnAction(e -> editBenchmarks());
        side.getChildren().addAll(rule, sharing, note, figures, produce, status, folder);
        buttons();
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(SIDE);
        scroll.setMaxWidth(SIDE);
        scroll.setPrefWidth(SIDE);
        scroll.setMinHeight(0);
        return scroll;
    }

    private VBox choice(PaperDesk.Choice each, ToggleGroup group) {
        RadioButton button = new RadioButton(each.label());
        button.setId(CHOICE + each.code());
        button.setToggleGroup(group);
        button.setSelected(each.equals(choice));
        button.setAccessibleText(each.label() + ". " + each.purpose());
        button.getStyleClass().add("medium");
        button.setOnAction(e -> {
            choice = each;
            buttons();
            months();
            showPaper();
        });
        Label purpose = new Label(each.purpose());
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        purpose.getStyleClass().addAll("muted", "small");
        purpose.setPadding(new Insets(0, 0, 0, 25));
        VBox box = new VBox(2, button, purpose);
        if (each.isOfMonth()) {
            VBox.setMargin(month, new Insets(4, 0, 0, 25));
            box.getChildren().add(month);
        }
        return box;
    }

    private void buttons() {
        produce.getChildren().clear();
        List<PaperDesk.Format> formats = choice.formats();
        for (PaperDesk.Format format : formats) {
            Button button = new Button("Produce " + format.label() + "…");
            button.setId(PRODUCE + format.ending());
            button.setAccessibleText(
                    "Produce the " + choice.label() + " as a " + format.label() + " file");
            if (format.equals(formats.getFirst())) {
                button.getStyleClass().add("primary");
            }
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> produce(format));
            produce.getChildren().add(button);
        }
    }

    private StackPane previewPane() {
        preview.setId(PREVIEW);
        preview.setAccessibleText("Preview of the paper");
        preview.setFitToWidth(true);
        preview.setMinSize(0, 0);
        preview.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        busy.setMaxSize(40, 40);
        busy.setAccessibleText("The preview is being made");
        pane.getChildren().setAll(preview, busy);
        pane.getStyleClass().add("paper-desk");
        StackPane.setAlignment(busy, Pos.CENTER);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private void editBenchmarks() {
        benchmarks.say("");
        making.benchmarks(
                () -> {},
                ending -> {
                    ending.made().ifPresent(benchmarks::show);
                    benchmarks.say(ending.problem());
                    pane.getChildren().setAll(benchmarks);
                });
    }

    private void change(Making.FileWork work, String done) {
        making.benchmarks(
                work,
                ending -> {
                    ending.made().ifPresent(benchmarks::show);
                    benchmarks.say(ending.made().isPresent() ? done : ending.problem());
                    shown = Optional.empty();
                });
    }

    private void choose(LocalDate monthEnd) {
        chosen = Optional.of(YearMonth.from(monthEnd));
        ask();
    }

    /// Fills the months that are kept; where the chosen one has gone the newest stands for it.
    private void months() {
        List<LocalDate> kept =
                workspace().snapshot().get().model().monitoring().months().stream()
                        .map(MonthReport::monthEnd)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        chosen = chosen.filter(m -> kept.contains(m.atEndOfMonth()));
        month.fill(
                choice.isOfMonth() ? kept : List.of(),
                chosen.map(YearMonth::atEndOfMonth).or(() -> kept.stream().findFirst()));
    }

    private void showPaper() {
        pane.getChildren().setAll(preview, busy);
        ask();
    }

    @Override
    protected void refresh() {
        months();
        ask();
    }

    private PaperDesk.Order order() {
        Snapshot now = workspace().snapshot().get();
        return new PaperDesk.Order(
                now.model(),
                now.scenario(),
                sharing.isSelected(),
                choice.code(),
                choice.isOfMonth() ? chosen : Optional.empty());
    }

    /// Asks for the preview, unless it is of the same plan.
    private void ask() {
        PaperDesk.Order order = order();
        boolean isSame = shown.filter(s -> isSame(s, order)).isPresent();
        if (isShown() && !isSame) {
            shown = Optional.of(order);
            busy.setVisible(true);
            making.preview(order, this::show);
        }
    }

    private static boolean isSame(PaperDesk.Order a, PaperDesk.Order b) {
        boolean isSameModel = a.model() == b.model();
        return isSameModel
                && a.scenario().equals(b.scenario())
                && a.sharing() == b.sharing()
                && a.code().equals(b.code())
                && a.month().equals(b.month());
    }

    private void show(Making.Ending<VBox> ending) {
        busy.setVisible(false);
        ending.made()
                .ifPresent(sheet -> {
                    StackPane holder = new StackPane(sheet);
                    holder.setPadding(new Insets(16));
                    holder.setMinWidth(0);
                    preview.setContent(holder);
                    preview.setVvalue(0);
                });
        if (!ending.problem().isEmpty()) {
            status.setText(ending.problem());
        }
    }

    private void produce(PaperDesk.Format format) {
        PaperDesk.Order order = order();
        String name =
                choice.label()
                        + " "
                        + order.scenario().orElse("base").replaceAll("[^\\p{L}\\p{N} ,.-]", "")
                        + "."
                        + format.ending();
        desk.askWhere(body().getScene().getWindow(), name, format)
                .ifPresent(file -> {
                    produce.setDisable(true);
                    folder.setVisible(false);
                    status.setText("Making the " + choice.label() + "…");
                    making.produce(order, file, this::produced);
                });
    }

    private void produced(Making.Ending<Path> ending) {
        produce.setDisable(false);
        last = ending.made();
        folder.setVisible(last.isPresent());
        status.setText(last.map(file -> "Written: " + file.getFileName()).orElse(ending.problem()));
    }
}
