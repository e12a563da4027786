package org.headroom.ui.clients;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.headroom.analysis.PackageFilter;
import org.headroom.analysis.Slice;
import org.headroom.domain.Model;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.shell.ImportEvent;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.PageEvent;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is cared for and at what weekly cost, in groups; starters and leavers; packages.
public final class ClientsPage extends WorkPage implements MainWindow.Adapts, PageEvent.Finds {

    static final String SLICE = "slice-by";
    static final String IMPORT = "clients-import";
    private static final double LOW = 352;
    private static final double HIGH = 390;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final ClientsModel clients;
    private final SlicesTable slices;
    private final ClientCharts charts;
    private final LowerPart lower;
    private final VBox content = new VBox();
    private final EmptyClients empty;
    private final GridPane top;

    public ClientsPage(Workspace workspace) {
        super(workspace, "clients", "Clients", Feather.USERS);
        clients = new ClientsModel(workspace);
        slices = new SlicesTable(this::drill);
        Explained.by(slices.view(), this::figures);
        charts = new ClientCharts(workspace.problem()::set);
        charts.explain(this::counted);
        body().getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ClientsPage.class.getResource(
                                                "/org/headroom/ui/clients.css"))
                                .toExternalForm());
        lower = new LowerPart(workspace, clients);
        empty = new EmptyClients(lower::addCohort);
        top = top();
        VBox.setVgrow(lower, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        content.getChildren().addAll(top, lower);
        Label by = new Label("Slice by");
        by.getStyleClass().add("muted");
        by.setMinWidth(Region.USE_PREF_SIZE);
        head(
                "Counting clients…",
                by,
                slicer(),
                ImportEvent.button(IMPORT, "Import…", Optional.empty()));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body().getChildren().add(scroll);
        clients.shown().addListener((o, was, is) -> show());
    }

    private PillChooser<Slice> slicer() {
        return new PillChooser<>(
                SLICE, "Slice by", List.of(Slice.values()), Slice::title, clients::slice);
    }

    private GridPane top() {
        GridPane grid = new GridPane();
        grid.setHgap(20);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(64);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(36);
        grid.getColumnConstraints().addAll(left, right);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        grid.add(slices, 0, 0);
        grid.add(charts, 1, 0);
        return grid;
    }

    /// Figures of the service type that is shown in the groups.
    private List<Figure> figures() {
        Model model = workspace().snapshot().get().model();
        FinancialYear year = workspace().year().get();
        return slices.chosen().stream()
                .flatMap(line ->
                        line.outer().stream()
                                .findFirst()
                                .or(() -> Optional.of(line.row().group()))
                                .stream())
                .filter(group ->
                        model.serviceTypes().stream().anyMatch(t -> t.name().equals(group)))
                .flatMap(type ->
                        Stream.of(
                                Figure.of(Kind.SERVICE_TYPE, type, "gross", year),
                                Figure.of(Kind.SERVICE_TYPE, type, "net", year),
                                Figure.of(Kind.SERVICE_TYPE, type, "client-weeks", year),
                                Figure.of(
                                        Kind.SERVICE_TYPE,
                                        type,
                                        "clients",
                                        model.info().baseYear()),
                                Figure.of(
                                        Kind.SERVICE_TYPE,
                                        type,
                                        "weekly-gross",
                                        model.info().baseYear())))
                .toList();
    }

    /// Those of the chosen group, else the clients of every service type.
    private List<Figure> counted() {
        List<Figure> ofGroup = figures();
        Model model = workspace().snapshot().get().model();
        FinancialYear base = model.info().baseYear();
        return ofGroup.isEmpty()
                ? model.serviceTypes().stream()
                        .map(t -> Figure.of(Kind.SERVICE_TYPE, t.name(), "clients", base))
                        .toList()
                : ofGroup;
    }

    /// Goes to the packages of a service type or of a cohort, written `type|age|reason`.
    @Override
    public void find(String what) {
        String[] parts = what.split("\\|", -1);
        List<Slice> slices = List.of(Slice.SERVICE_TYPE, Slice.AGE_GROUP, Slice.SUPPORT_REASON);
        PackageFilter filter = PackageFilter.none();
        for (int i = 0; i < Math.min(parts.length, slices.size()); i++) {
            filter = filter.within(slices.get(i), parts[i]);
        }
        clients.choose(PackageChoice.open().with(filter));
        lower.choose(LowerPart.Tab.PACKAGES);
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

    @Override
    protected void refresh() {
        Model model = workspace().snapshot().get().model();
        boolean isEmpty = model.packages().isEmpty() && model.cohorts().isEmpty();
        if (isEmpty != content.getChildren().contains(empty)) {
            content.getChildren().setAll(isEmpty ? List.of(empty) : List.of(top, lower));
        }
        lower.refresh();
        clients.refresh();
    }

    private void show() {
        clients.shown()
                .get()
                .ifPresent(newest -> {
                    basis(
                            String.format(Locale.UK, "%,.0f", newest.figures().base().clients())
                                    + " clients on "
                                    + DAY.format(newest.figures().base().cut())
                                    + ", before uplift");
                    slices.show(newest);
                    charts.show(newest);
                    lower.show(newest);
                });
    }

    @Override
    public void dress(Theme theme, double zoom) {
        charts.dress(theme.charts(zoom));
    }

    @Override
    public void layout(Layout layout, double zoom) {
        slices.widen(layout == Layout.WIDE);
        double height = (layout == Layout.WIDE ? HIGH : LOW) * zoom;
        top.setMinHeight(height);
        top.setPrefHeight(height);
        top.setMaxHeight(height);
    }
}
