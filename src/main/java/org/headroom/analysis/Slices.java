package org.headroom.analysis;

import static tech.tablesaw.aggregate.AggregateFunctions.countUnique;
import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;

import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.table.TableSliceGroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The clients of a model in groups, and groups within groups.
public final class Slices {

    private static final String OUTER = "outer";
    private static final String INNER = "inner";
    private static final String PERSON = "person";
    private static final String GROSS = "gross";
    private static final String NET = "net";
    private static final String OPEN = "open";
    private static final String AVERAGED = "averaged";

    private final ClientBase base;
    private final Slice slice;
    private final Table table;
    private final double allClients;
    private final double allGross;

    private Slices(ClientBase base, Slice slice) {
        this.base = base;
        this.slice = slice;
        table = table();
        allClients = base.clients();
        allGross = table.doubleColumn(GROSS).sum();
    }

    /// All clients as one row, whose children are the groups of a slice: cost bands in their own
    /// order, ages in theirs, all others by gross cost, dearest first. A group in which nobody is
    /// left at the data cut is not shown.
    public static SliceRow of(ClientBase base, Slice slice) {
        Slices slices = new Slices(base, slice);
        return slices.all();
    }

    /// A row per open package and per cohort given as averages, which has clients but no persons.
    private Table table() {
        Map<String, Integer> persons = new HashMap<>();
        Table made =
                Table.create(
                        StringColumn.create(OUTER),
                        StringColumn.create(INNER),
                        IntColumn.create(PERSON),
                        DoubleColumn.create(GROSS),
                        DoubleColumn.create(NET),
                        IntColumn.create(OPEN),
                        DoubleColumn.create(AVERAGED));
        for (CarePackage care : base.open()) {
            double gross = care.weeklyGross();
            double income = care.weeklyClient().orElse(0) + care.weeklyHealth().orElse(0);
            append(made, care.cohort(), gross, gross, gross - income, 1, 0);
            made.intColumn(PERSON)
                    .append(persons.computeIfAbsent(care.personId(), p -> persons.size()));
        }
        for (CohortSettings settings : base.averages()) {
            double clients = settings.clients().orElse(0);
            double gross = settings.weeklyGross().orElse(0);
            double income = settings.weeklyClient().orElse(0) + settings.weeklyHealth().orElse(0);
            append(
                    made,
                    settings.cohort(),
                    gross,
                    clients * gross,
                    clients * (gross - income),
                    0,
                    clients);
            made.intColumn(PERSON).appendMissing();
        }
        return made;
    }

    private void append(
            Table made,
            Cohort cohort,
            double each,
            double gross,
            double net,
            int open,
            double averaged) {
        made.stringColumn(OUTER).append(slice.group(cohort, each));
        made.stringColumn(INNER).append(slice.within().group(cohort, each));
        made.doubleColumn(GROSS).append(gross);
        made.doubleColumn(NET).append(net);
        made.intColumn(OPEN).append(open);
        made.doubleColumn(AVERAGED).append(averaged);
    }

    private SliceRow all() {
        Map<String, List<SliceRow>> children = new HashMap<>();
        Map<String, List<Stay>> innerStays = stays(care -> outer(care) + '\n' + inner(care));
        for (Row row : by(OUTER, INNER)) {
            String outer = row.getString(OUTER);
            String inner = row.getString(INNER);
            children.computeIfAbsent(outer, o -> new ArrayList<>())
                    .add(
                            row(
                                    inner,
                                    row,
                                    innerStays.getOrDefault(outer + '\n' + inner, List.of()),
                                    List.of()));
        }
        Map<String, List<Stay>> outerStays = stays(this::outer);
        List<SliceRow> groups = new ArrayList<>();
        for (Row row : by(OUTER)) {
            String outer = row.getString(OUTER);
            List<SliceRow> within = new ArrayList<>(children.getOrDefault(outer, List.of()));
            within.sort(order(slice.within()));
            groups.add(row(outer, row, outerStays.getOrDefault(outer, List.of()), within));
        }
        groups.sort(order(slice));
        return total(groups);
    }

    private SliceRow total(List<SliceRow> groups) {
        List<Stay> stays = stays(care -> "").getOrDefault("", List.of());
        return new SliceRow(
                "",
                allClients,
                base.open().size(),
                Flow.starters(stays, base.yearStart(), base.cut()),
                Flow.leavers(stays, base.yearStart(), base.cut()),
                allGross,
                table.doubleColumn(NET).sum(),
                allGross == 0 ? 0 : 1,
                allClients == 0 ? 0 : 1,
                groups);
    }

    private SliceRow row(String group, Row figures, List<Stay> stays, List<SliceRow> children) {
        double clients = figure(figures, PERSON, countUnique) + figure(figures, AVERAGED, sum);
        double gross = figure(figures, GROSS, sum);
        return new SliceRow(
                group,
                clients,
                (int) figure(figures, OPEN, sum),
                Flow.starters(stays, base.yearStart(), base.cut()),
                Flow.leavers(stays, base.yearStart(), base.cut()),
                gross,
                figure(figures, NET, sum),
                allGross == 0 ? 0 : gross / allGross,
                allClients == 0 ? 0 : clients / allClients,
                children);
    }

    private Table by(String... columns) {
        return table.summarize(List.of(PERSON, GROSS, NET, OPEN, AVERAGED), countUnique, sum)
                .by(columns);
    }

    private static double figure(Row row, String column, AggregateFunction<?, ?> function) {
        return row.getDouble(TableSliceGroup.aggregateColumnName(column, function.functionName()));
    }

    private Map<String, List<Stay>> stays(Function<CarePackage, String> group) {
        return Stay.of(base.counted(), group);
    }

    private String outer(CarePackage care) {
        return slice.group(care.cohort(), care.weeklyGross());
    }

    private String inner(CarePackage care) {
        return slice.within().group(care.cohort(), care.weeklyGross());
    }

    private static Comparator<SliceRow> order(Slice slice) {
        return switch (slice) {
            case AGE_GROUP -> Comparator.comparing(SliceRow::group);
            case COST_BAND ->
                    Comparator.comparingInt(row -> CostBand.titles().indexOf(row.group()));
            case SERVICE_TYPE, SUPPORT_REASON ->
                    Comparator.comparingDouble(SliceRow::weeklyGross).reversed();
        };
    }
}
