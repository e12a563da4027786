package org.headroom.ui.clients;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.analysis.Adoption;
import org.headroom.analysis.CohortEstimate;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.ActivityTables;
import org.headroom.session.Edit;
import org.headroom.session.RecordEdits;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The turnover that each cohort is planned with beside what its packages show, to be adopted; and
/// the averages of cohorts that have no packages.
final class CohortsPanel extends VBox {

    static final String ID = "cohorts";
    static final String ADOPT = "adopt-estimate";
    static final String ADOPT_ALL = "adopt-all";

    private final Workspace workspace;
    private final RecordTable<CohortSettings> table;
    private final AdoptAll adoptAll;
    private final Button adopt = new Button("Adopt estimate", Icons.of(Feather.CHECK));
    private final Map<Cohort, CohortEstimate> estimates = new HashMap<>();

    CohortsPanel(Workspace workspace) {
        this.workspace = workspace;
        table = table();
        adoptAll = new AdoptAll(workspace);
        adopt.setId(ADOPT);
        adopt.setMinWidth(Region.USE_PREF_SIZE);
        adopt.setDisable(true);
        adopt.setOnAction(e -> table.selected().get().ifPresent(this::adopt));
        Button all = new Button("Adopt all…");
        all.setId(ADOPT_ALL);
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(e -> adoptAll.propose(List.copyOf(estimates.values())));
        table.addTool(adopt);
        table.addTool(all);
        table.selected().addListener((o, was, is) -> choose());
        Explained.by(table.view(), this::figures);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(adoptAll, table);
    }

    private RecordTable<CohortSettings> table() {
        return RecordTable.of(workspace, ActivityTables.COHORTS)
                .id(ID)
                .caption("Turnover by cohort")
                .noun("cohort", "cohorts")
                .column(
                        "service_type",
                        c -> c.title("Service type").width(136).codesFrom(ModelCodes::serviceTypes))
                .column("age_group", c -> c.title("Age").width(66).codesLike(ModelCodes::ageGroups))
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(150)
                                        .codesLike(ModelCodes::supportReasons))
                .figure(
                        "Open",
                        row -> estimate(row, e -> OptionalDouble.of(e.clients())),
                        CohortsPanel::whole,
                        c -> c.title("Clients", "open").width(76).total())
                .column(
                        "monthly_leaver_rate",
                        c -> c.title("Leavers", "% a month").percent().width(86))
                .figure(
                        "Leavers, estimate",
                        row -> estimate(row, Adoption::rate),
                        rate -> String.format(Locale.UK, "%.2f", rate * 100),
                        c -> c.title("Estimate", "% a month").width(86))
                .figure(
                        "Cases left",
                        row -> estimate(row, e -> OptionalDouble.of(e.leavers())),
                        CohortsPanel::whole,
                        c -> c.title("Left", "clients").width(62).total())
                .column("entry_cost_ratio", c -> c.title("Entry cost", "ratio").width(94))
                .figure(
                        "Entry cost, estimate",
                        row -> estimate(row, Adoption::ratio),
                        ratio -> String.format(Locale.UK, "%.3f", ratio),
                        c -> c.title("Estimate", "ratio").width(80))
                .figure(
                        "Cases came",
                        row -> estimate(row, e -> OptionalDouble.of(e.entries())),
                        CohortsPanel::whole,
                        c -> c.title("Came", "clients").width(62).total())
                .words("Adopt", this::offer, c -> c.title("").width(64).look(this::offer))
                .words("Note", this::note, c -> c.width(210).look(CohortsPanel::warn))
                .column("clients", c -> c.title("Averages", "clients").width(96).total())
                .column("weekly_gross", c -> c.title("Gross", "£ a week").width(84))
                .column("weekly_client", c -> c.title("Client", "£ a week").width(80))
                .column("weekly_health", c -> c.title("Health", "£ a week").width(80))
                .column("cost_to_date", c -> c.title("To date", "£").width(104).total())
                .blank(CohortsPanel::blank)
                .build();
    }

    /// The figures of the cohort that the keyboard is on.
    private List<Figure> figures() {
        FinancialYear base = workspace.snapshot().get().model().info().baseYear();
        FinancialYear year = workspace.year().get();
        return table.selected().get().stream()
                .map(row -> row.cohort().key())
                .flatMap(key ->
                        Stream.of(
                                Figure.of(Kind.COHORT, key, "gross", year),
                                Figure.of(Kind.COHORT, key, "client-weeks", year),
                                Figure.of(Kind.COHORT, key, "contributions", year),
                                Figure.of(Kind.COHORT, key, "clients", base),
                                Figure.of(Kind.COHORT, key, "weekly-gross", base)))
                .toList();
    }

    private static String whole(double count) {
        return String.format(Locale.UK, "%,.0f", count);
    }

    private OptionalDouble estimate(
            CohortSettings row, Function<CohortEstimate, OptionalDouble> figure) {
        return Optional.ofNullable(estimates.get(row.cohort()))
                .map(figure)
                .orElse(OptionalDouble.empty());
    }

    private String note(CohortSettings row) {
        return Optional.ofNullable(estimates.get(row.cohort())).map(EstimateWords::note).orElse("");
    }

    /// The word to click where an estimate is not what the cohort is planned with.
    private String offer(CohortSettings row) {
        CohortEstimate estimate = estimates.get(row.cohort());
        boolean isOther = estimate != null && !Adoption.isAdopted(row, estimate);
        return isOther ? "Adopt" : "";
    }

    private void offer(Labeled cell, CohortSettings row) {
        boolean isOffered = !cell.getText().isEmpty();
        cell.setOnMouseClicked(e -> {
            if (isOffered) {
                adopt(row);
            }
        });
        if (isOffered && !cell.getStyleClass().contains("link-cell")) {
            cell.getStyleClass().add("link-cell");
        } else if (!isOffered) {
            cell.getStyleClass().remove("link-cell");
        }
    }

    private static void warn(Labeled cell, CohortSettings row) {
        boolean isWarning = cell.getText().startsWith(EstimateWords.RESET);
        if (isWarning && cell.getGraphic() == null) {
            cell.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        } else if (!isWarning) {
            cell.setGraphic(null);
        }
    }

    /// The next cohort that has packages and no row yet, else one of the first service type that is
    /// free.
    private static Optional<CohortSettings> blank(Model model) {
        Set<Cohort> taken = new HashSet<>();
        model.cohorts().forEach(row -> taken.add(row.cohort()));
        List<Cohort> offers = new ArrayList<>();
        model.packages().stream().map(CarePackage::cohort).distinct().forEach(offers::add);
        for (String type : ModelCodes.serviceTypes(model)) {
            for (String age : List.of("18-64", "65-74", "75-84", "85+")) {
                offers.add(new Cohort(type, age, "physical"));
            }
        }
        return offers.stream().filter(c -> !taken.contains(c)).findFirst().map(Adoption::blank);
    }

    private void choose() {
        adopt.setDisable(
                table.selected()
                        .get()
                        .map(row -> !estimates.containsKey(row.cohort()))
                        .orElse(true));
    }

    private void adopt(CohortSettings row) {
        CohortEstimate estimate = estimates.get(row.cohort());
        if (estimate != null) {
            workspace.commit(
                    Edit.of(
                            "Adopt the estimate of " + EstimateWords.name(row.cohort()),
                            model -> Adoption.of(model, List.of(estimate))));
        }
    }

    void refresh() {
        table.refresh();
    }

    void show(ClientsModel.Shown newest) {
        estimates.clear();
        newest.figures().estimates().forEach(e -> estimates.put(e.cohort(), e));
        table.refresh();
        choose();
    }

    void add() {
        blank(workspace.snapshot().get().model())
                .ifPresent(row ->
                        workspace.commit(
                                RecordEdits.add(ActivityTables.COHORTS, row, "Add a cohort")));
    }
}
