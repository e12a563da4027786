package org.headroom.ui.clients;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.headroom.analysis.PackageFilter;
import org.headroom.analysis.Slice;
import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;
import org.headroom.domain.Model;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.shell.ImportEvent;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Who is cared for and at what weekly cost, in groups; starters and leavers; packages.
public final class ClientsPage implements Page, MainWindow.Adapts {

    static final String SLICE = "slice-by";
    static final String IMPORT = "clients-import";
    private static final double LOW = 352;
    private static final double HIGH = 390;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Workspace workspace;
    private final ClientsModel clients;
    private final VBox view = new VBox();
    private final Label basis = new Label("Counting clients…");
    private final SlicesTable slices;
    private final ClientCharts charts;
    private final LowerPart lower;
    private final VBox body = new VBox();
    private final EmptyClients empty;
    private final GridPane top;
    private boolean isShown;

    public ClientsPage(Workspace workspace) {
        this.workspace = workspace;
        clients = new ClientsModel(workspace);
        slices = new SlicesTable(this::drill);
        charts = new ClientCharts(workspace.problem()::set);
        view.getStyleClass().add("page");
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ClientsPage.class.getResource(
                                                "/org/headroom/ui/clients.css"))
                                .toExternalForm());
        lower = new LowerPart(workspace, clients);
        empty = new EmptyClients(lower::addCohort);
        top = top();
        VBox.setVgrow(lower, Priority.ALWAYS);
        lower.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        body.setMinHeight(0);
        body.getChildren().addAll(top, lower);
        view.getChildren().addAll(header(), body);
        workspace.snapshot().addListener((o, was, is) -> refresh());
        clients.shown().addListener((o, was, is) -> show());
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        basis.getStyleClass().add("muted");
        basis.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label by = new Label("Slice by");
        by.getStyleClass().add("muted");
        by.setMinWidth(Region.USE_PREF_SIZE);
        PillChooser<Slice> chooser =
                new PillChooser<>(
                        SLICE, "Slice by", List.of(Slice.values()), Slice::title, clients::slice);
        HBox header =
                new HBox(title, basis, space, by, chooser, ImportEvent.button(IMPORT, "Import…"));
        header.getStyleClass().add("page-header");
        return header;
    }

    private GridPane top() {
        GridPane grid = new GridPane();
        grid.setHgap(28);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(63);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(37);
        grid.getColumnConstraints().addAll(left, right);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        grid.add(slices, 0, 0);
        grid.add(charts, 1, 0);
        return grid;
    }

    /// Chooses the packages of a group.
    private void drill(SlicesTable.Line line) {
        Slice slice = clients.slice();
        PackageFilter filter = PackageFilter.none();
        if (line.outer().isPresent()) {
            filter =
                    filter.within(slice, line.outer().get())
                            .within(slice.within(), line.row().group());
        } else {
            filter = filter.within(slice, line.row().group());
        }
        clients.choose(PackageChoice.open().with(filter));
    }

    private void refresh() {
        if (isShown) {
            Model model = workspace.snapshot().get().model();
            boolean isEmpty = model.packages().isEmpty() && model.cohorts().isEmpty();
            if (isEmpty != body.getChildren().contains(empty)) {
                body.getChildren().setAll(isEmpty ? List.of(empty) : List.of(top, lower));
            }
            lower.refresh();
            clients.refresh();
        }
    }

    private void show() {
        clients.shown()
                .get()
                .ifPresent(newest -> {
                    basis.setText(
                            String.format(Locale.UK, "%,.0f", newest.figures().base().clients())
                                    + " clients on "
                                    + DAY.format(newest.figures().base().cut())
                                    + ", base prices before uplift");
                    slices.show(newest);
                    charts.show(newest);
                    lower.show(newest);
                });
    }

    @Override
    public void dress(Theme theme, double zoom) {
        charts.dress(
                ChartStyle.page(theme == Theme.DARK ? ChartTheme.dark() : ChartTheme.light())
                        .zoomed(zoom));
    }

    @Override
    public void layout(Layout layout, double zoom) {
        slices.widen(layout == Layout.WIDE);
        double height = (layout == Layout.WIDE ? HIGH : LOW) * zoom;
        top.setMinHeight(height);
        top.setPrefHeight(height);
        top.setMaxHeight(height);
    }

    @Override
    public String id() {
        return "clients";
    }

    @Override
    public String title() {
        return "Clients";
    }

    @Override
    public Feather icon() {
        return Feather.USERS;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
