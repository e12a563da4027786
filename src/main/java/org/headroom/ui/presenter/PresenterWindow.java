package org.headroom.ui.presenter;

import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.headroom.chart.ChartFinding;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.HouseChart;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.ChartPane;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.TableOfChart;
import org.headroom.ui.shell.HeadlineDriver;
import org.headroom.ui.shell.Kpi;
import org.headroom.ui.shell.KpiBook;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.jfree.chart.plot.Plot;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The presenter on a screen of its own: four figures, one chart, up to five drivers, the foot.
///
/// On the second screen where there is one, else over the window that it was asked for from.
public final class PresenterWindow {

    static final String CHART = "presenter-chart";
    static final String TABLE = "presenter-as-table";
    static final String AS_TABLE = "presenter-table";
    static final String FINDING = "presenter-finding";
    static final String KPIS = "presenter-kpis";
    static final String DRIVERS = "presenter-drivers";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LARGE = 18.0 / 13;
    private static final double TRACK = 1.25;
    private static final int SHOWN_KPIS = 4;

    private final Workspace workspace;
    private final PresenterModel presenter;
    private final PresenterChart chart;
    private final ChartPane pane;
    private final TableOfChart table = new TableOfChart(TABLE);
    private final ToggleButton asTable = new ToggleButton("Table", Icons.of(Feather.LIST));
    private final StackPane body = new StackPane();
    private final Label finding = new Label();
    private final Label subtitle = new Label();
    private final HBox kpis = new HBox();
    private final List<Cell> cells = new ArrayList<>();
    private final Label heading = new Label("Drivers");
    private final Label headingYear = new Label();
    private final VBox drivers = new VBox();
    private final VBox side;
    private final PresenterFoot foot;
    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final Stage stage = new Stage();
    private final Theme theme;
    private final ChangeListener<Snapshot> newer;
    private List<HeadlineDriver> shown = List.of();
    private List<PresenterDriver> controls = List.of();
    private ChartStyle style;
    private boolean isAskedToLeave;

    public PresenterWindow(Workspace workspace, Theme theme) {
        this.workspace = workspace;
        this.theme = theme;
        presenter = new PresenterModel(workspace);
        chart = new PresenterChart(presenter);
        style = ChartStyle.presenter(theme.charts(1).theme());
        pane = new ChartPane(CHART, () -> HouseChart.bare(plot(), style));
        foot = new PresenterFoot(presenter, cut(), this::leave);
        side = new VBox(heading(), drivers);
        side.getStyleClass().add("presenter-side");
        root.getStyleClass().add("presenter");
        root.setTop(kpis());
        root.setCenter(middle());
        root.setRight(side);
        root.setBottom(foot);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.setOnMousePressed(e -> goOn());
        scene.widthProperty().addListener((o, was, is) -> resize());
        scene.heightProperty().addListener((o, was, is) -> resize());
        theme.dress(scene, LARGE);
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        PresenterWindow.class.getResource(
                                                "/org/headroom/ui/presenter.css"))
                                .toExternalForm());
        // Another view of equal results is new as well, so a change of value is not waited for.
        presenter.shown().addListener((Observable o) -> refresh());
        newer = (o, was, is) -> presenter.refresh();
        resize();
        refresh();
    }

    private Plot plot() {
        return chart.plot(style, pane.getHeight());
    }

    /// The scene, for a test.
    public Scene scene() {
        return scene;
    }

    private String cut() {
        return "Data to "
                + workspace
                        .snapshot()
                        .get()
                        .model()
                        .info()
                        .dataCut()
                        .format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    }

    private Node kpis() {
        kpis.setId(KPIS);
        kpis.getStyleClass().add("presenter-kpis");
        for (int i = 0; i < SHOWN_KPIS; i++) {
            Cell cell = new Cell(i == SHOWN_KPIS - 1);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.add(cell);
        }
        kpis.getChildren().setAll(cells);
        return kpis;
    }

    private Node middle() {
        finding.setId(FINDING);
        finding.getStyleClass().add("presenter-finding");
        finding.setWrapText(true);
        finding.setMinHeight(Region.USE_PREF_SIZE);
        finding.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(finding, Priority.ALWAYS);
        subtitle.getStyleClass().add("muted");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        asTable.setId(AS_TABLE);
        asTable.setAccessibleText("View as table");
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        asTable.setOnAction(e -> showChart());
        HBox top =
                new HBox(
                        12,
                        finding,
                        asTable,
                        new ViewMenu(
                                presenter,
                                () ->
                                        foot.ask(
                                                presenter.view().name(),
                                                "Save view",
                                                presenter::saveView)));
        top.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox box = new VBox(4, top, subtitle, body);
        box.getStyleClass().add("presenter-middle");
        return box;
    }

    private Node heading() {
        heading.getStyleClass().add("presenter-heading");
        headingYear.getStyleClass().add("muted");
        HBox box = new HBox(10, heading, headingYear);
        box.setAlignment(Pos.BASELINE_LEFT);
        drivers.setId(DRIVERS);
        drivers.getStyleClass().add("presenter-drivers");
        return box;
    }

    /// Puts it before the room.
    ///
    /// @param owner the window that it was asked for from
    public void show(Stage owner) {
        stage.initOwner(owner);
        stage.setTitle("Presenter – Headroom");
        stage.setScene(scene);
        otherScreen(owner)
                .ifPresent(screen -> {
                    stage.setX(screen.getBounds().getMinX());
                    stage.setY(screen.getBounds().getMinY());
                });
        // Escape first asks what becomes of the scratch.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnHidden(e -> workspace.snapshot().removeListener(newer));
        workspace.snapshot().addListener(newer);
        stage.setFullScreen(true);
        stage.show();
        controls.stream().findFirst().ifPresent(PresenterDriver::focus);
    }

    private static Optional<Screen> otherScreen(Stage owner) {
        List<Screen> own =
                Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        return Screen.getScreens().stream().filter(s -> !own.contains(s)).findFirst();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            int by = event.getCode() == KeyCode.PAGE_UP ? -1 : 1;
            if (event.isShortcutDown()) {
                presenter.moveView(by);
            } else {
                foot.step(by);
            }
            event.consume();
        }
        if (event.getCode() != KeyCode.ESCAPE) {
            goOn();
        }
    }

    /// Whoever goes on is not leaving.
    private void goOn() {
        isAskedToLeave = false;
        foot.sayNoMore();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F5) {
            leave();
            event.consume();
        }
    }

    /// Leaves; where something is tried and neither kept nor dropped, asks once.
    private void leave() {
        if (presenter.changes() > 0 && !isAskedToLeave) {
            isAskedToLeave = true;
            foot.say("Keep what was tried? Leave again to drop it");
            return;
        }
        stage.close();
    }

    private double factor() {
        return Math.clamp(
                Math.min(scene.getWidth() / WIDTH, scene.getHeight() / HEIGHT), 0.55, 2.5);
    }

    private void resize() {
        double factor = factor();
        root.setStyle("-fx-font-size: " + 18 * factor + "px;");
        style = ChartStyle.presenter(theme.charts(1).theme()).zoomed(factor);
        side.setPrefWidth(425 * factor);
        side.setMinWidth(425 * factor);
        table.zoom(LARGE * factor);
        shown = List.of();
        showDrivers();
        pane.refresh();
    }

    private void refresh() {
        Snapshot now = presenter.shown().get().snapshot();
        List<Kpi> figures = new KpiBook(now, workspace.checks().get()).kpis();
        for (int i = 0; i < SHOWN_KPIS; i++) {
            cells.get(i).show(figures.get(i), presenter.shown().get().scratch().overName());
        }
        chart.refresh();
        ChartFinding words = chart.finding();
        finding.setText(words.title());
        subtitle.setText(words.subtitle());
        pane.describe(words);
        showChart();
        showDrivers();
        foot.refresh();
    }

    /// The chart, or its figures where they were asked for.
    private void showChart() {
        Node wanted = asTable.isSelected() ? table : pane;
        if (!body.getChildren().contains(wanted)) {
            body.getChildren().setAll(wanted);
        }
        if (asTable.isSelected()) {
            table.show(finding.getText(), chart.table());
        } else {
            pane.refresh();
        }
    }

    private void showDrivers() {
        FinancialYear year = presenter.view().year();
        headingYear.setText("for " + year);
        if (!presenter.view().drivers().equals(shown)) {
            shown = presenter.view().drivers();
            double scale = TRACK * factor();
            controls = shown.stream().map(d -> new PresenterDriver(presenter, d, scale)).toList();
            drivers.getChildren().setAll(controls);
            return;
        }
        controls.forEach(PresenterDriver::refresh);
    }

    /// A figure in very large type.
    private static final class Cell extends VBox {

        private final Label label = new Label();
        private final Label value = new Label();
        private final Label was = new Label();

        Cell(boolean isLast) {
            label.getStyleClass().add("muted");
            value.getStyleClass().add("presenter-figure");
            getStyleClass().add("presenter-kpi");
            if (isLast) {
                getStyleClass().add("kpi-last");
            }
            setPrefWidth(100);
            setMinWidth(0);
            getChildren().addAll(label, value, was);
        }

        void show(Kpi kpi, String before) {
            int comma = kpi.label().indexOf(',');
            label.setText(comma < 0 ? kpi.label() : kpi.label().substring(0, comma));
            value.setText(kpi.value());
            was.setText(kpi.was().map(w -> "was " + w + " in " + before).orElse(kpi.sense()));
        }
    }
}
