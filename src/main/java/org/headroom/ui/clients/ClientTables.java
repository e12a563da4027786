package org.headroom.ui.clients;

import org.headroom.analysis.PackageFilter;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.Selection;
import org.headroom.domain.ServiceType;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.CaseTables;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The page's plain tables: selections of packages by their conditions, and service types with the
/// budget line that pays for them.
final class ClientTables {

    static final String SELECTIONS = "selections";
    static final String SERVICE_TYPES = "client-service-types";

    private ClientTables() {}

    static RecordTable<Selection> selections(Workspace workspace) {
        return RecordTable.of(workspace, CaseTables.SELECTIONS)
                .id(SELECTIONS)
                .caption("Selections by their conditions")
                .noun("selection", "selections")
                .column("selection", c -> c.title("Selection").width(250))
                .column(
                        "service_type",
                        c ->
                                c.title("Service type")
                                        .width(140)
                                        .codesFrom(ModelCodes::anyServiceType))
                .column("age_group", c -> c.title("Age").width(66).codesLike(ModelCodes::ageGroups))
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(130)
                                        .codesLike(ModelCodes::supportReasons))
                .column("weekly_from", c -> c.title("Gross from", "£ a week").width(104))
                .column("weekly_below", c -> c.title("Gross under", "£ a week").width(108))
                .column("units_from", c -> c.title("Units from", "a week").width(96))
                .column("started_from", c -> c.title("Started", "from").width(110))
                .column("started_to", c -> c.title("Started", "to").width(110))
                .column("with_health", c -> c.title("Health share").width(116))
                .column("note", c -> c.title("Note").width(300))
                .blank(model -> Optional.of(PackageFilter.none().named(free(model), "")))
                .build();
    }

    private static String free(Model model) {
        List<String> taken = model.selections().stream().map(Selection::name).toList();
        String name = "New selection";
        for (int n = 2; taken.contains(name); n++) {
            name = "New selection " + n;
        }
        return name;
    }

    static RecordTable<ServiceType> serviceTypes(Workspace workspace) {
        return RecordTable.of(workspace, ActivityTables.SERVICE_TYPES)
                .id(SERVICE_TYPES)
                .caption("Service types and the lines that pay for them")
                .noun("service type", "service types")
                .column(
                        "service_type",
                        c -> c.title("Service type").width(220).codesLike(ModelCodes::serviceTypes))
                .column(
                        "budget_line",
                        c -> c.title("Budget line").width(320).choices(ClientTables::purchased))
                .blank(ClientTables::blank)
                .build();
    }

    private static List<String> purchased(Model model) {
        return model.budgetLines().stream()
                .filter(line -> line.kind() == LineKind.PURCHASED)
                .map(BudgetLine::name)
                .toList();
    }

    /// A service type of no pay at all, whose fee model is yet to be made.
    private static Optional<ServiceType> blank(Model model) {
        List<String> taken = ModelCodes.serviceTypes(model);
        String name = "new_service";
        for (int n = 2; taken.contains(name); n++) {
            name = "new_service_" + n;
        }
        String free = name;
        return purchased(model).stream()
                .findFirst()
                .map(line ->
                        new ServiceType(
                                free,
                                line,
                                0,
                                0,
                                1,
                                HoursMix.parse("37:1"),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalInt.empty()));
    }
}
