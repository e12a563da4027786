package org.headroom.session;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.SavedView;
import org.headroom.domain.ScenarioOverride;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.BudgetTables;
import org.headroom.schema.CaseTables;
import org.headroom.schema.CellRow;
import org.headroom.schema.Column;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Names that rows of one table give and rows of others use: budget lines, service types, schemes,
/// bids.
///
/// The column that uses a name is called as the column that gives it, in every table.
final class Names {

    /// Tables whose rows are named by their first column.
    private static final Set<String> NAMING =
            Set.of(
                    BudgetTables.BUDGET_LINES.name(),
                    ActivityTables.SERVICE_TYPES.name(),
                    BudgetTables.SAVINGS.name(),
                    BudgetTables.BIDS.name());

    /// Tables whose rows only say more about a scheme or a bid.
    private static final Set<String> FURTHER =
            Set.of(
                    BudgetTables.SAVINGS_PROFILE.name(),
                    CaseTables.BUSINESS_CASES.name(),
                    CaseTables.CHALLENGES.name());

    private Names() {}

    /// The model in which everything that used the old name of a row uses its new one. A bid of
    /// several years is several rows of one name: its name is followed with the last of them.
    static <R> Model follow(Model model, Table<R> table, R before, R after) {
        String from = table.cells(before).getFirst();
        String to = table.cells(after).getFirst();
        if (from.equals(to) || !NAMING.contains(table.name()) || isNamed(model, table, from)) {
            return model;
        }
        String column = table.columns().getFirst().name();
        Model result = model;
        for (Table<?> other : Tables.ALL) {
            if (!other.name().equals(table.name())) {
                result = renamed(result, other, column, from, to);
            }
        }
        return withKeys(result, column, from, to);
    }

    /// The model without the rows that only said more about a row that went.
    static <R> Model forget(Model model, Table<R> table, R gone) {
        String name = table.cells(gone).getFirst();
        if (!NAMING.contains(table.name()) || isNamed(model, table, name)) {
            return model;
        }
        String column = table.columns().getFirst().name();
        Model result = model;
        for (Table<?> other : Tables.ALL) {
            if (FURTHER.contains(other.name())) {
                result = without(result, other, column, name);
            }
        }
        return result;
    }

    private static <R> boolean isNamed(Model model, Table<R> table, String name) {
        return table.of(model).stream().anyMatch(r -> table.cells(r).getFirst().equals(name));
    }

    private static <R> Model renamed(
            Model model, Table<R> table, String column, String from, String to) {
        int at = index(table, column);
        if (at < 0) {
            return model;
        }
        boolean any = false;
        List<R> rows = new ArrayList<>();
        for (R row : table.of(model)) {
            List<String> cells = table.cells(row);
            if (cells.get(at).equals(from)) {
                List<String> changed = new ArrayList<>(cells);
                changed.set(at, to);
                rows.add(table.read(new CellRow(changed)));
                any = true;
            } else {
                rows.add(row);
            }
        }
        return any ? table.in(model, rows) : model;
    }

    private static <R> Model without(Model model, Table<R> table, String column, String name) {
        int at = index(table, column);
        if (at < 0) {
            return model;
        }
        List<R> rows =
                table.of(model).stream().filter(r -> !table.cells(r).get(at).equals(name)).toList();
        return rows.size() == table.of(model).size() ? model : table.in(model, rows);
    }

    private static int index(Table<?> table, String column) {
        return table.columns().stream().map(Column::name).toList().indexOf(column);
    }

    /// Driver keys are not columns of their own: `demand` may have `homecare|65-74|physical`.
    private static Model withKeys(Model model, String column, String from, String to) {
        UnaryOperator<DriverAddress> follow = address -> follow(address, column, from, to);
        List<DriverRow> drivers =
                model.drivers().stream()
                        .map(r ->
                                new DriverRow(
                                        follow.apply(r.address()),
                                        r.low(),
                                        r.value(),
                                        r.high(),
                                        r.status(),
                                        r.source(),
                                        r.rationale(),
                                        r.owner()))
                        .toList();
        List<ScenarioOverride> overrides =
                model.overrides().stream()
                        .map(o ->
                                new ScenarioOverride(
                                        o.scenario(),
                                        follow.apply(o.address()),
                                        o.value(),
                                        o.rationale()))
                        .toList();
        Model result = drivers.equals(model.drivers()) ? model : model.withDrivers(drivers);
        List<SavedView> views = model.views().stream().map(view -> follow(view, follow)).toList();
        result = views.equals(model.views()) ? result : result.withViews(views);
        return overrides.equals(model.overrides()) ? result : result.withOverrides(overrides);
    }

    private static SavedView follow(SavedView view, UnaryOperator<DriverAddress> follow) {
        String drivers =
                view.driverNames().stream()
                        .map(name -> follow(name, follow))
                        .collect(Collectors.joining(";"));
        boolean isSame = drivers.equals(String.join(";", view.driverNames()));
        return isSame
                ? view
                : new SavedView(view.name(), view.position(), view.chart(), view.year(), drivers);
    }

    /// A driver of a view, written as `demand|homecare`.
    private static String follow(String name, UnaryOperator<DriverAddress> follow) {
        String[] parts = name.split("\\|", 2);
        return Driver.of(parts[0])
                .filter(driver -> parts.length > 1)
                .map(driver ->
                        parts[0]
                                + "|"
                                + follow.apply(
                                                new DriverAddress(
                                                        driver, parts[1], Optional.empty()))
                                        .key())
                .orElse(name);
    }

    private static DriverAddress follow(
            DriverAddress address, String column, String from, String to) {
        KeyKind kind = address.driver().keyKind();
        Optional<String> key =
                switch (column) {
                    case "budget_line" ->
                            kind == KeyKind.BUDGET_LINE && address.key().equals(from)
                                    ? Optional.of(to)
                                    : Optional.empty();
                    case "service_type" -> serviceKey(address, from, to);
                    default -> Optional.empty();
                };
        return key.map(k -> new DriverAddress(address.driver(), k, address.year())).orElse(address);
    }

    private static Optional<String> serviceKey(DriverAddress address, String from, String to) {
        return switch (address.driver().keyKind()) {
            case SERVICE_TYPE, COHORT, COHORT_OR_AGE ->
                    address.key().equals(from)
                            ? Optional.of(to)
                            : address.key().startsWith(from + "|")
                                    ? Optional.of(to + address.key().substring(from.length()))
                                    : Optional.empty();
            case NONE, AGE_GROUP, BUDGET_LINE, RISK, FUNDING_LINE -> Optional.empty();
        };
    }
}
