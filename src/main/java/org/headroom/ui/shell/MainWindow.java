package org.headroom.ui.shell;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.headroom.ui.control.ExplainEvent;
import org.headroom.ui.control.Explained;
import org.headroom.ui.help.GuideWindow;
import org.headroom.ui.theme.Theme;

import java.util.List;
import java.util.Optional;

/// The window on one open model: toolbar, navigation, KPI strip, page, right slot and status bar.
public final class MainWindow {

    private static final double ROOM_FOR_ALL_KPIS = 1180;

    private final Workspace workspace;
    private final Documents documents;
    private final Settings settings;
    private final List<Page> pages;
    private final BorderPane root = new BorderPane();
    private final StackPane center = new StackPane();
    private final SideSlot slot;
    private final Navigation navigation;
    private final KpiStrip kpis;
    private final Toolbar toolbar;
    private final StatusBar status;
    private final CommandPalette palette;
    private final List<Action> actions;
    private final ScenarioDialogs dialogs;
    private final FileArrival files;
    private final HelpDesk help;
    private final Tour tour;
    private final ChangeListener<ColorScheme> schemeChanged = (o, was, is) -> systemChanged();
    private final MapChangeListener<String, Object> systemChanged = change -> systemChanged();
    private final Scene scene;
    private Page page;
    private Theme worn = Theme.LIGHT;

    /// @param pages makes the pages, given the window that they stand in
    public MainWindow(
            Workspace workspace, Documents documents, Settings settings, PageFactory pages) {
        this.workspace = workspace;
        this.documents = documents;
        this.settings = settings;
        slot = new SideSlot(workspace, s -> documents.versions(workspace, s));
        this.pages = List.copyOf(pages.pages(workspace, slot));
        page = this.pages.getFirst();
        dialogs = new ScenarioDialogs(workspace, this::stage);
        actions = new ActionBook(workspace, documents, slot, dialogs, new Own()).actions();
        palette = new CommandPalette(this::entries);
        navigation = new Navigation(this.pages, this::show);
        kpis = new KpiStrip(workspace, this::open);
        toolbar =
                new Toolbar(
                        workspace,
                        actions,
                        () -> palette.show(stage()),
                        dialogs,
                        version -> slot.versions().look(version));
        status = new StatusBar(workspace);
        root.setTop(toolbar);
        root.setLeft(navigation);
        BorderPane body = new BorderPane(center);
        body.setRight(slot);
        ApprovedBanner banner =
                new ApprovedBanner(workspace.approved(), version -> slot.versions().begin(version));
        tour = new Tour(workspace, this::tourEnded);
        VBox withKpis = new VBox(tour, banner, new SharedBanner(workspace), kpis, body);
        VBox.setVgrow(body, javafx.scene.layout.Priority.ALWAYS);
        root.setCenter(withKpis);
        // Last, so that Tab comes to it last.
        root.setBottom(status);
        files = new FileArrival(root, documents, workspace);
        scene = new Scene(files, 1440, 900);
        help = new HelpDesk(scene, this::stage);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        scene.widthProperty().addListener((o, was, is) -> relayout());
        files.listen(scene);
        kpis.addEventHandler(ExplainEvent.ASKED, e -> page.view().fireEvent(e));
        root.addEventHandler(PageEvent.GO, e -> e.go(this.pages, this::show));
        followTheSystem();
        restyle();
        show(page);
        relayout();
    }

    /// The scene, for a stage or a test.
    public Scene scene() {
        return scene;
    }

    public Workspace workspace() {
        return workspace;
    }

    private Stage stage() {
        return (Stage) scene.getWindow();
    }

    /// The guide, once it was asked for.
    public Optional<GuideWindow> guide() {
        return help.guide();
    }

    /// Titles a stage and puts the window on it.
    public void showOn(Stage stage) {
        stage.setScene(scene);
        stage.setTitle(workspace.snapshot().get().model().info().name() + " – Headroom");
        stage.setMinWidth(800);
        stage.setMinHeight(460);
        if (!settings.hasSeenTour()) {
            beginTour();
        }
    }

    private void beginTour() {
        show(pages.getFirst());
        slot.showDrivers();
        root.applyCss();
        root.layout();
        tour.begin();
    }

    private void tourEnded() {
        settings.tourSeen();
        page.view().requestFocus();
    }

    private List<CommandPalette.Entry> entries() {
        return PaletteBook.of(
                workspace,
                pages,
                actions,
                new PaletteBook.Ways(
                        this::show, this::findDriver, line -> open(pages.getFirst(), line)));
    }

    private void open(Kpi kpi) {
        if (kpi.id().equals(KpiBook.CHECKS)) {
            slot.showChecks();
        } else {
            open(pages.getFirst(), kpi);
        }
    }

    private void open(Page target, Object what) {
        show(target);
        if (target instanceof Explains explains) {
            explains.explain(what);
        }
    }

    private void show(Page next) {
        page.hidden();
        page = next;
        center.getChildren().setAll(next.view());
        navigation.choose(next);
        next.shown();
    }

    private void findDriver(String name) {
        int comma = name.indexOf(',');
        slot.showDriver(comma < 0 ? name : name.substring(0, comma));
    }

    private void relayout() {
        Layout next = Layout.of(scene.getWidth() / settings.zoom());
        double zoom = settings.zoom();
        toolbar.setMinHeight(next.toolbar() * zoom);
        toolbar.setMaxHeight(next.toolbar() * zoom);
        kpis.setMinHeight(next.kpis() * zoom);
        kpis.setMaxHeight(next.kpis() * zoom);
        status.setMinHeight(next.status() * zoom);
        status.setMaxHeight(next.status() * zoom);
        toolbar.layout(next);
        navigation.layout(next, zoom);
        double room = (scene.getWidth() - navigation.getPrefWidth()) / zoom;
        kpis.compact(next == Layout.COMPACT || room < ROOM_FOR_ALL_KPIS);
        status.compact(next == Layout.COMPACT);
        slot.layout(next, zoom);
        pages.forEach(p -> {
            if (p instanceof Adapts adapts) {
                adapts.layout(next, zoom);
            }
        });
    }

    private void zoom(double factor) {
        settings.zoom(factor);
        restyle();
        relayout();
    }

    private void restyle() {
        Theme theme = settings.theme().orElseGet(Theme::ofSystem);
        worn = theme;
        theme.dress(scene, settings.zoom());
        status.showZoom(settings.zoom());
        files.dress(theme, settings.zoom());
        help.dress(theme, settings.zoom());
        pages.forEach(p -> {
            if (p instanceof Adapts adapts) {
                adapts.dress(theme, settings.zoom());
            }
        });
    }

    private void keys(KeyEvent event) {
        boolean isInText = scene.getFocusOwner() instanceof TextInputControl;
        boolean isUndo = matches(event, KeyCode.Z) || matches(event, KeyCode.Y);
        if (isInText && (isUndo || matches(event, KeyCode.F))) {
            return;
        }
        boolean hasPages = !files.isImporting();
        if (hasPages
                && event.isShortcutDown()
                && event.getCode().isDigitKey()
                && event.getCode() != KeyCode.DIGIT0) {
            int index = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
            if (index < pages.size()) {
                show(pages.get(index));
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown()
                && (event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD)) {
            zoom(settings.zoom() + 0.1);
            event.consume();
            return;
        }
        for (Action action : actions) {
            boolean isMeant =
                    hasPages || action.id().startsWith("zoom") || action.id().equals(Ids.GUIDE);
            if (isMeant && action.key().map(k -> k.match(event)).orElse(false)) {
                action.run().run();
                event.consume();
                return;
            }
        }
        if (hasPages && event.getCode() == KeyCode.ESCAPE && slot.isExplaining()) {
            slot.showDrivers();
            event.consume();
        }
    }

    private static boolean matches(KeyEvent event, KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).match(event);
    }

    private void followTheSystem() {
        // The preferences outlive the window and must not hold it.
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(new WeakChangeListener<>(schemeChanged));
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(systemChanged));
    }

    private void systemChanged() {
        if (settings.theme().isEmpty() && Theme.ofSystem() != worn) {
            restyle();
        }
    }

    /// What the actions want of this window.
    private final class Own implements ActionBook.Frame {

        @Override
        public Stage stage() {
            return MainWindow.this.stage();
        }

        @Override
        public void importFiles() {
            files.begin(List.of(), Optional.empty());
        }

        @Override
        public void explainFocused() {
            Explained.ask(scene.getFocusOwner(), workspace.problem()::set);
        }

        @Override
        public void guide() {
            help.open(files.isImporting() ? HelpDesk.IMPORTING : page.title());
        }

        @Override
        public void tour() {
            beginTour();
        }

        @Override
        public void search() {
            palette.show(stage());
        }

        @Override
        public void present() {
            documents.present(stage(), workspace, settings.theme().orElseGet(Theme::ofSystem));
        }

        @Override
        public void theme(Optional<Theme> theme) {
            settings.theme(theme);
            restyle();
        }

        @Override
        public void zoom(double difference) {
            MainWindow.this.zoom(settings.zoom() + difference);
        }

        @Override
        public void zoomNone() {
            MainWindow.this.zoom(1);
        }
    }

    /// A page that can explain a figure, named by a KPI or a budget line.
    public interface Explains {
        void explain(Object what);
    }

    /// A page that draws by itself and must be told of theme, zoom and room.
    public interface Adapts {
        void dress(Theme theme, double zoom);

        void layout(Layout layout, double zoom);
    }

    /// Makes the pages of a window.
    @FunctionalInterface
    public interface PageFactory {
        /// @param slot takes what a page shows beside itself
        List<Page> pages(Workspace workspace, RightSlot slot);
    }
}
