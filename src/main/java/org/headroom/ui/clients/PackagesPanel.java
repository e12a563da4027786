package org.headroom.ui.clients;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.analysis.WeeklyCosts;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.ActivityTables;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// The packages of a choice, to be looked through and edited, beside the choices by name.
final class PackagesPanel extends HBox {

    static final String ID = "packages";
    private static final int SHORT = 12;

    private final Workspace workspace;
    private final SelectionsList selections;
    private final RecordTable<CarePackage> table;
    private final Label sum = new Label();
    private Optional<ClientsModel.Shown> shown = Optional.empty();
    private List<CarePackage> listed = List.of();

    PackagesPanel(Workspace workspace, ClientsModel clients) {
        super(20);
        this.workspace = workspace;
        selections = new SelectionsList(clients::choose, clients::save);
        Em.minWidth(selections, 256);
        Em.prefWidth(selections, 256);
        selections.getStyleClass().add("selections-column");
        table = table();
        sum.getStyleClass().addAll("muted", "small");
        sum.setId("packages-sum");
        VBox right = new VBox(table, sum);
        right.setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(selections, right);
    }

    private RecordTable<CarePackage> table() {
        return RecordTable.of(workspace, ActivityTables.PACKAGES)
                .id(ID)
                .noun("package", "packages")
                .column("package_id", c -> c.title("Package").width(82))
                .column("person_id", c -> c.title("Person").width(97).says(PackagesPanel::person))
                .column(
                        "service_type",
                        c ->
                                c.title("Service type")
                                        .width(132)
                                        .shownWhile(this::isOfSeveralTypes)
                                        .codesFrom(ModelCodes::serviceTypes))
                .column("age_group", c -> c.title("Age").width(66).codesLike(ModelCodes::ageGroups))
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(150)
                                        .codesLike(ModelCodes::supportReasons))
                .column("start_date", c -> c.title("Start").width(116))
                .column(
                        "weekly_gross",
                        c ->
                                c.title("Gross", "£ a week")
                                        .width(106)
                                        .total()
                                        .says(row -> pounds(row.weeklyGross())))
                .column(
                        "weekly_client",
                        c ->
                                c.title("Client", "£ a week")
                                        .width(104)
                                        .total()
                                        .says(row -> pounds(row.weeklyClient())))
                .column(
                        "weekly_health",
                        c ->
                                c.title("Health", "£ a week")
                                        .width(104)
                                        .total()
                                        .says(row -> pounds(row.weeklyHealth())))
                .figure(
                        "Net",
                        row -> OptionalDouble.of(net(row)),
                        PackagesPanel::pounds,
                        c -> c.title("Net", "£ a week").width(122).total())
                .column("units_per_week", c -> c.title("Units", "a week").width(66))
                .words(
                        "Finding",
                        this::finding,
                        c -> c.width(196).shownWhile(this::hasFindings).look(this::finding))
                .column("end_date", c -> c.title("End").width(116))
                .column("unit", c -> c.title("Unit").width(58))
                .where(this::isShown)
                .blank(this::blank)
                .build();
    }

    private boolean isOfSeveralTypes() {
        return shown.map(s -> s.choice().filter().held().serviceType().isEmpty()).orElse(true);
    }

    private boolean hasFindings() {
        return shown.map(s -> !s.figures().findings().isEmpty()).orElse(true);
    }

    private static String person(CarePackage row) {
        String id = row.personId();
        return id.length() > SHORT ? id.substring(0, 4) + " " + id.substring(4, 8) : id;
    }

    private static String pounds(OptionalDouble amount) {
        return amount.isPresent() ? pounds(amount.getAsDouble()) : "";
    }

    private static String pounds(double amount) {
        String text = String.format(Locale.UK, "%,.2f", Math.abs(amount));
        return amount < 0 ? "(" + text + ")" : text;
    }

    private static double net(CarePackage row) {
        return row.weeklyGross() - row.weeklyClient().orElse(0) - row.weeklyHealth().orElse(0);
    }

    private String finding(CarePackage row) {
        return shown.map(s -> s.figures().findings().getOrDefault(row.packageId(), List.of()))
                .map(words -> String.join("; ", words))
                .orElse("");
    }

    private void finding(Labeled cell, CarePackage row) {
        boolean isFound = !cell.getText().isEmpty();
        if (isFound && cell.getGraphic() == null) {
            cell.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        } else if (!isFound) {
            cell.setGraphic(null);
        }
    }

    private boolean isShown(CarePackage row) {
        return shown.map(s -> s.choice().includes(row, s.figures())).orElse(false);
    }

    /// A package of the chosen kind that starts on the data cut; nothing without a service type.
    private Optional<CarePackage> blank(Model model) {
        Function<Cohort, Cohort> chosen =
                cohort ->
                        shown.map(s -> s.choice().filter())
                                .map(f ->
                                        new Cohort(
                                                f.held().serviceType().orElse(cohort.serviceType()),
                                                f.held().ageGroup().orElse(cohort.ageGroup()),
                                                f.held()
                                                        .supportReason()
                                                        .orElse(cohort.supportReason())))
                                .orElse(cohort);
        Optional<Cohort> first =
                model.packages().stream()
                        .map(CarePackage::cohort)
                        .findFirst()
                        .or(() ->
                                ModelCodes.serviceTypes(model).stream()
                                        .findFirst()
                                        .map(type -> new Cohort(type, "65-74", "physical")));
        return first.map(chosen)
                .map(cohort ->
                        new CarePackage(
                                free(model),
                                "new-person",
                                cohort,
                                model.info().dataCut(),
                                Optional.empty(),
                                shown.map(n -> n.choice().filter().held().weeklyFrom())
                                        .orElse(OptionalDouble.empty())
                                        .orElse(0),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                ""));
    }

    private static String free(Model model) {
        Set<String> taken = new HashSet<>();
        model.packages().forEach(p -> taken.add(p.packageId()));
        int n = 1;
        while (taken.contains("new-" + n)) {
            n++;
        }
        return "new-" + n;
    }

    /// Shows the newest rows at once; what is worked out of them follows.
    void refresh() {
        List<CarePackage> newest = workspace.snapshot().get().model().packages();
        if (newest != listed) {
            listed = newest;
            table.refresh();
        }
    }

    void show(ClientsModel.Shown newest) {
        boolean isOther =
                shown.map(s ->
                                !s.choice().equals(newest.choice())
                                        || s.figures() != newest.figures())
                        .orElse(true);
        shown = Optional.of(newest);
        selections.show(newest);
        table.caption(ChoiceWords.title(newest.choice()));
        if (isOther) {
            table.refreshAnew();
            sum.setText(sum(newest));
        }
    }

    private static String sum(ClientsModel.Shown newest) {
        WeeklyCosts costs = newest.marked().costs();
        if (newest.choice().isWhole()) {
            return "";
        }
        double weeks = newest.figures().base().weeks();
        return String.format(Locale.UK, "%,d clients with an open package, ", costs.selected())
                + MoneyFormat.pounds(Money.of(costs.selectedWeekly()))
                + " a week, "
                + MoneyFormat.millions(Money.of(costs.selectedWeekly() * weeks))
                + " a year gross";
    }
}
