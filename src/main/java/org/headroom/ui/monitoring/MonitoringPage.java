package org.headroom.ui.monitoring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.MonthChooser;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Months against the approved budget's own activity, the run of forecasts with what earlier years
/// say of them, starters and leavers, and what came of savings.
public final class MonitoringPage extends WorkPage implements MainWindow.Adapts {

    static final String MONTH = "month-choice";
    static final String TAKE = "month-take";
    static final String TAKE_FIRST = "month-take-first";
    static final String IMPORT = "month-import";
    static final String DOING = "month-doing";

    private final MonthModel months;
    private final ImportPanel panel;
    private final RightSlot slot;
    private final PositionView position;
    private final Sections sections;
    private final MonthChooser choice;
    private final Button take = button(TAKE, "Keep this month", Feather.CAMERA);
    private final Label doing = new Label();
    private final VBox nothing;
    private final VBox something;

    /// @param desk reads approved versions and extracts
    public MonitoringPage(Workspace workspace, RightSlot slot, MonthDesk desk) {
        super(workspace, "monitoring", "Monitoring", Feather.TRENDING_UP);
        this.slot = slot;
        months = new MonthModel(workspace, desk);
        choice = new MonthChooser(MONTH, "Month in sight", months::choose);
        panel = new ImportPanel(months, desk, slot);
        MonthTables tables = new MonthTables(workspace, months);
        position = new PositionView(workspace, months, tables);
        CohortsView cohorts = new CohortsView(months, tables);
        DeliveryView delivery = new DeliveryView(months, tables);
        PastView past = new PastView(months, tables);
        sections =
                new Sections(
                        id(),
                        List.of(
                                new Section("position", "Position", position, position::refresh),
                                new Section("cohorts", "By cohort", cohorts, cohorts::refresh),
                                new Section("savings", "Savings", delivery, delivery::refresh),
                                new Section(
                                        "past", "Months and past forecasts", past, past::refresh)));
        body().setSpacing(8);
        Button bring = button(IMPORT, "Import a month…", Feather.UPLOAD);
        bring.setOnAction(e -> openImport());
        take.setOnAction(e -> months.take());
        head("Months against the budget’s own activity", doing, choice, take, bring);
        something = new VBox(8, sections.pills(), sections.body());
        VBox.setVgrow(sections.body(), Priority.ALWAYS);
        nothing = nothing();
        StackPane both = new StackPane(something, nothing);
        VBox.setVgrow(both, Priority.ALWAYS);
        body().getChildren().add(both);
        doing.setId(DOING);
        doing.getStyleClass().add("muted");
        showDoing();
        months.doing().addListener((o, was, is) -> showDoing());
        months.month().addListener((o, was, is) -> update());
    }

    private static Button button(String id, String text, Feather icon) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private VBox nothing() {
        Label title = new Label("No month is kept yet");
        title.getStyleClass().add("finding");
        Label words =
                new Label(
                        "Keep the month at the data cut as the model has it now, or import a month"
                                + " from extracts of packages and ledger. A month stays as it was"
                                + " kept, and is compared with the approved budget’s own clients"
                                + " and weekly costs.");
        words.setWrapText(true);
        words.setMaxWidth(560);
        Button first = button(TAKE_FIRST, "Keep this month", Feather.CAMERA);
        first.getStyleClass().add("primary");
        first.setOnAction(e -> months.take());
        VBox box = new VBox(12, title, words, first);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void openImport() {
        slot.show(panel);
        panel.begin();
    }

    private void showDoing() {
        String words = months.doing().get();
        doing.setText(words);
        show(doing, !words.isEmpty());
        take.setDisable(!words.isEmpty());
    }

    @Override
    protected void refresh() {
        months.refresh();
        choice.fill(months.months(), months.month().get());
        Optional<MonthPosition> now = months.position();
        show(something, now.isPresent());
        show(nothing, now.isEmpty());
        if (now.isPresent()) {
            sections.refresh();
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @Override
    public void dress(Theme theme, double zoom) {
        position.dress(theme.charts(zoom), zoom);
    }

    @Override
    public void layout(Layout layout, double zoom) {
        position.stack(layout == Layout.COMPACT);
    }
}
