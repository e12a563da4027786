package org.headroom.ui.assumptions;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.uncertainty.Evidence;
import org.headroom.extract.ImportKind;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.AssumptionTables;
import org.headroom.schema.InfoTable;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.PillChooser;
import org.headroom.ui.control.ToolRow;
import org.headroom.ui.shell.ImportEvent;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;
import org.headroom.ui.table.ScenarioCells;
import org.headroom.ui.table.Units;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The register of every assumption, with its evidence, its weight and its history.
public final class AssumptionsPage extends WorkPage implements MainWindow.Adapts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// Title of the column of quality × impact; its unit goes on in the second line.
    private static final String WEIGHT = "Quality ×";

    private final RightSlot slot;
    private final RatePacks packs;
    private final RecordForm<ModelInfo> about;
    private final Register register;
    private final RecordTable<DriverRow> table;
    private final ScenarioTables scenarios;
    private final HistoryPanel history;
    private final ScrollPane part = new ScrollPane();
    private Predicate<DriverRow> filter = row -> true;
    private boolean isWide;

    public AssumptionsPage(Workspace workspace, RightSlot slot, RatePacks packs) {
        super(workspace, "assumptions", "Assumptions", Feather.CLIPBOARD);
        this.packs = packs;
        this.slot = slot;
        register = new Register(workspace, this::weighed);
        table = table();
        scenarios = new ScenarioTables(workspace);
        history = new HistoryPanel(workspace, slot, register);
        about = about();
        body().setSpacing(4);
        head("Base values; what a scenario changes stands beside them", years());
        part.setFitToWidth(true);
        part.setFitToHeight(true);
        part.setFocusTraversable(false);
        part.setContent(table);
        VBox.setVgrow(part, Priority.ALWAYS);
        body().getChildren().addAll(filters(), part);
        table.selected().addListener((o, was, is) -> is.ifPresent(history::show));
    }

    @Override
    public boolean beginsGroup() {
        return true;
    }

    private Node filters() {
        Button evidence = new Button("Evidence and history", Icons.of(Feather.CLOCK));
        evidence.setId("assumption-history");
        evidence.setOnAction(e -> openHistory());
        PillChooser<Shown> pills =
                new PillChooser<>(
                        "assumptions-shown",
                        "Show",
                        choices(),
                        choice -> "assumptions-" + choice.id(),
                        Shown::title,
                        choice -> choice.show().run());
        ToolRow line = new ToolRow(Pos.CENTER_LEFT, 8, pills, packs(), evidence);
        return line;
    }

    /// What the page can show under its header.
    private record Shown(String id, String title, Runnable show) {}

    private List<Shown> choices() {
        return List.of(
                new Shown("all", "All", () -> show(row -> true)),
                new Shown("weak", "Weakest", this::showWeakest),
                new Shown("changed", "Changed", () -> show(register::isChanged)),
                new Shown("stale", "Stale", () -> show(register::isStale)),
                new Shown("unsourced", "No source", () -> show(register::isUnsourced)),
                new Shown("scenarios", "In scenarios", () -> show(scenarios)),
                new Shown("model", "This model", () -> show(about)));
    }

    /// Those that move the requirement most on the weakest evidence, first.
    private void showWeakest() {
        show(register::isWeak);
        table.largestFirst(WEIGHT);
    }

    private void show(Predicate<DriverRow> rows) {
        filter = rows;
        table.largestFirst("");
        put(table);
        table.refreshAnew();
    }

    private void show(Node shown) {
        put(shown);
        update();
    }

    /// Dated packs of rates; a pack goes through the import, which shows what it would change.
    private MenuButton packs() {
        MenuButton menu = new MenuButton("Rate packs", Icons.of(Feather.PACKAGE));
        menu.setId("rate-packs");
        menu.setOnShowing(e -> {
            try {
                menu.getItems().setAll(packs.files().stream().map(f -> pack(menu, f)).toList());
            } catch (IOException failure) {
                workspace()
                        .problem()
                        .set("The rate packs could not be read: " + failure.getMessage());
            }
        });
        menu.getItems().add(new MenuItem("Rate packs"));
        return menu;
    }

    private static MenuItem pack(Node source, Path file) {
        MenuItem item = new MenuItem(file.getFileName().toString().replace(".csv", ""));
        item.setMnemonicParsing(false);
        item.setOnAction(e ->
                source.fireEvent(new ImportEvent(List.of(file), Optional.of(ImportKind.RATES))));
        return item;
    }

    private RecordForm<ModelInfo> about() {
        RecordForm<ModelInfo> form =
                RecordTable.of(workspace(), InfoTable.INFO)
                        .id("about")
                        .column("name", c -> c.title("Name"))
                        .column("council", c -> c.title("Council"))
                        .column("base_year", c -> c.title("Base year"))
                        .column("data_cut", c -> c.title("Data cut"))
                        .column("plan_years", c -> c.title("Years of the plan"))
                        .column("description", c -> c.title("Description").lines())
                        .column("source", c -> c.title("Source").lines())
                        .form();
        Em.maxWidth(form, 560);
        form.setPadding(new Insets(12, 0, 0, 0));
        return form;
    }

    private void put(Node shown) {
        part.setContent(shown);
    }

    private void openHistory() {
        table.selected()
                .get()
                .ifPresent(row -> {
                    slot.show(history);
                    history.show(row);
                });
    }

    private RecordTable<DriverRow> table() {
        RecordTableBuilder<DriverRow> register =
                RecordTable.of(workspace(), AssumptionTables.DRIVERS)
                        .noun("assumption", "assumptions")
                        .where(row -> filter.test(row));
        base(register);
        ScenarioCells scenario = new ScenarioCells(workspace());
        scenario.value(register, 66);
        scenario.reason(register, 120);
        return evidence(register).blank(AssumptionsPage::blank).build();
    }

    private static void base(RecordTableBuilder<DriverRow> table) {
        table.column("driver", c -> c.title("Driver").width(208).labels(Units::labelWithUnit))
                .column("key", c -> c.title("Applies to").width(94).keysLike(ModelCodes::keys))
                .column("year", c -> c.title("Year").width(82))
                .column("low", c -> c.title("Low").width(66).percentWhere(Units::isShare))
                .column("value", c -> c.title("Value").width(76).percentWhere(Units::isShare))
                .column("high", c -> c.title("High").width(66).percentWhere(Units::isShare));
    }

    private RecordTableBuilder<DriverRow> evidence(RecordTableBuilder<DriverRow> table) {
        return table.column("status", c -> c.title("Status").width(102))
                .figure(
                        "Impact",
                        register::impact,
                        v -> MoneyFormat.tableThousands(Money.of(v)),
                        c -> c.title("Impact", "± £000").width(64).explained(EvidenceWords.IMPACT))
                .figure(
                        "Quality",
                        row -> OptionalDouble.of(register.evidence(row).points()),
                        v -> String.format(Locale.UK, "%.0f", v),
                        c ->
                                c.title("Quality", "of " + Evidence.most())
                                        .width(62)
                                        .explained(EvidenceWords.QUALITY)
                                        .look(this::explain))
                .figure(
                        WEIGHT,
                        register::weight,
                        v -> MoneyFormat.tableThousands(Money.of(v)),
                        c ->
                                c.title(WEIGHT, "impact £000")
                                        .width(122)
                                        .explained(EvidenceWords.WEIGHT)
                                        .look(this::explain))
                .column("source", c -> c.title("Source").width(118))
                .column(
                        "rationale",
                        c -> c.title("Why this value").width(170).shownWhile(() -> isWide))
                .column("owner", c -> c.title("Owner").width(96))
                .words(
                        "Changed",
                        row -> register.changedOn(row).map(DAY::format).orElse(""),
                        c -> c.title("Changed").width(118));
    }

    /// Says under the pointer what a figure of the evidence is made of.
    private void explain(Labeled cell, DriverRow row) {
        String words = EvidenceWords.of(register.evidence(row), register.impact(row));
        if (cell.getTooltip() == null) {
            cell.setTooltip(new Tooltip());
        }
        cell.getTooltip().setText(words);
    }

    /// A new row takes the first place that is free, so that it keeps the rule of one row for one
    /// driver, key and year.
    private static Optional<DriverRow> blank(Model model) {
        Set<DriverAddress> taken = new HashSet<>();
        model.drivers().forEach(r -> taken.add(r.address()));
        FinancialYear first = model.info().baseYear().plus(1);
        Stream<DriverAddress> free =
                Stream.of(Driver.values())
                        .filter(d -> d.fallback().isPresent())
                        .flatMap(d ->
                                Stream.concat(
                                                Stream.iterate(first, y -> y.plus(1))
                                                        .limit(model.info().planYears())
                                                        .map(Optional::of),
                                                Stream.of(Optional.<FinancialYear>empty()))
                                        .map(y ->
                                                new DriverAddress(
                                                        d,
                                                        d.keyKind() == KeyKind.NONE ? "" : "*",
                                                        y)))
                        .filter(a -> !taken.contains(a));
        return free.findFirst()
                .map(a ->
                        new DriverRow(
                                a,
                                OptionalDouble.empty(),
                                a.driver().fallback().orElse(0),
                                OptionalDouble.empty(),
                                AssumptionStatus.LOCAL,
                                DriverRow.UNSOURCED,
                                "",
                                ""));
    }

    @Override
    protected void refresh() {
        register.refresh();
        show();
        scenarios.refresh();
        history.refresh();
        about.show(workspace().snapshot().get().model().info());
    }

    /// Takes the evidence of a value away with the page that it belongs to.
    @Override
    public void hidden() {
        super.hidden();
        if (history.getScene() != null) {
            slot.showDrivers();
        }
    }

    @Override
    public void dress(Theme theme, double zoom) {
        // Everything on the page is dressed by the style sheets.
    }

    @Override
    public void layout(Layout layout, double zoom) {
        isWide = layout == Layout.WIDE;
        show();
    }

    /// Impact or dates of the newest model came, which some filters are about.
    private void weighed() {
        if (isShown()) {
            table.refreshAnew();
            history.refresh();
        }
    }

    private void show() {
        if (isShown()) {
            table.refresh();
            history.refresh();
        }
    }
}
