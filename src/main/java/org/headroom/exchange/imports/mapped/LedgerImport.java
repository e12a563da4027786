package org.headroom.exchange.imports.mapped;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.mapping.Fields;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.exchange.imports.value.Amounts;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Changes;
import org.headroom.extract.Effect;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Budget and forecast by ledger line, many of which may make one budget line.
final class LedgerImport extends MappedImport {

    private static final List<String> KEPT = List.of(Fields.LINE, Fields.BUDGET, Fields.FORECAST);
    private static final OptionalDouble NO_WEEKLY = OptionalDouble.empty();

    private final Map<String, String> modelLines = new HashMap<>();
    private final List<SourceRow> records = new ArrayList<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private Position read = Position.NOTHING;
    private Optional<Position> ownTotal = Optional.empty();
    private boolean isGrandTotal;

    LedgerImport(Mapping mapping, ImportTarget target) throws FileFaultException {
        super(ImportKind.LEDGER, mapping, target);
        target.model().budgetLines().forEach(l -> modelLines.put(Words.value(l.name()), l.name()));
    }

    /// Budget and forecast of a line, exact.
    private record Position(BigDecimal budget, BigDecimal forecast) {
        static final Position NOTHING = new Position(BigDecimal.ZERO, BigDecimal.ZERO);

        static Position of(OptionalDouble budget, OptionalDouble forecast) {
            return new Position(
                    BigDecimal.valueOf(budget.orElse(0)), BigDecimal.valueOf(forecast.orElse(0)));
        }

        Position plus(Position other) {
            return new Position(budget.add(other.budget), forecast.add(other.forecast));
        }
    }

    /// Rows are judged once the latest period is known.
    @Override
    void take(SourceRow row) {
        OptionalDouble budget = columns().amount(row, Fields.BUDGET);
        OptionalDouble forecast = columns().amount(row, Fields.FORECAST);
        boolean isBlank =
                columns().text(row, Fields.BUDGET).isEmpty()
                        && columns().text(row, Fields.FORECAST).isEmpty();
        if (isTotal(row)) {
            noteTotal(row, Position.of(budget, forecast));
            leaveOut(MappedRule.TOTAL, row);
            count(Effect.OUT_OF_SCOPE, OptionalDouble.empty(), OptionalDouble.empty());
        } else if (isBlank) {
            leaveOut(MappedRule.NO_ENTRY, row);
            count(Effect.OUT_OF_SCOPE, OptionalDouble.empty(), OptionalDouble.empty());
        } else {
            records.add(row);
        }
    }

    private void noteTotal(SourceRow row, Position position) {
        boolean grand =
                row.cells().stream().anyMatch(c -> Words.value(c).startsWith("grand total"));
        boolean sub =
                row.cells().stream()
                        .map(Words::value)
                        .anyMatch(c -> c.startsWith("sub total") || c.startsWith("subtotal"));
        if (grand || (!sub && !isGrandTotal)) {
            ownTotal = Optional.of(position);
            isGrandTotal |= grand;
        }
    }

    @Override
    Result finish() {
        Optional<String> latest = latestPeriod();
        for (SourceRow row : records) {
            judge(row, latest);
        }
        report();
        Map<String, Position> found = Map.copyOf(positions);
        List<String> order = List.copyOf(positions.keySet());
        Model before = target.model();
        int added = 0;
        int changed = 0;
        for (String name : order) {
            Optional<BudgetLine> old =
                    before.budgetLines().stream().filter(l -> l.name().equals(name)).findFirst();
            added += old.isEmpty() ? 1 : 0;
            changed += old.isPresent() && !with(old.get(), found).equals(old.get()) ? 1 : 0;
        }
        int unchanged = before.budgetLines().size() - changed;
        return new Result(
                KEPT,
                model -> apply(model, order, found),
                new Changes("budget lines", added, changed, 0, unchanged));
    }

    private Optional<String> latestPeriod() {
        return records.stream()
                .map(row -> columns().text(row, Fields.PERIOD))
                .filter(period -> !period.isEmpty())
                .max(LedgerImport::comparePeriods);
    }

    private static int comparePeriods(String a, String b) {
        String first = a.replaceAll("\\D", "");
        String second = b.replaceAll("\\D", "");
        boolean areNumbers =
                !first.isEmpty()
                        && !second.isEmpty()
                        && first.length() <= 9
                        && second.length() <= 9;
        return areNumbers
                ? Integer.compare(Integer.parseInt(first), Integer.parseInt(second))
                : a.compareTo(b);
    }

    private void judge(SourceRow row, Optional<String> latest) {
        reckoning.in(NO_WEEKLY);
        OptionalDouble budget = columns().amount(row, Fields.BUDGET);
        OptionalDouble forecast = columns().amount(row, Fields.FORECAST);
        String period = columns().text(row, Fields.PERIOD);
        if (latest.isPresent() && comparePeriods(period, latest.get()) != 0) {
            reckoning.outOfScope(
                    MappedRule.EARLIER, row, columns().heading(Fields.PERIOD), period, NO_WEEKLY);
            count(Effect.OUT_OF_SCOPE, budget, forecast);
            return;
        }
        read = read.plus(Position.of(budget, forecast));
        Optional<String> line = line(row);
        List<MappedRule> broken = new ArrayList<>(2);
        if (line.isEmpty()) {
            broken.add(MappedRule.LINE);
            find(MappedRule.LINE, row, Fields.LINE, NO_WEEKLY);
        }
        if (isUnreadable(row, Fields.BUDGET) || isUnreadable(row, Fields.FORECAST)) {
            broken.add(MappedRule.BUDGET);
            boolean isBudget = isUnreadable(row, Fields.BUDGET);
            find(MappedRule.BUDGET, row, isBudget ? Fields.BUDGET : Fields.FORECAST, NO_WEEKLY);
        }
        if (broken.isEmpty()) {
            reckoning.accept(NO_WEEKLY);
            count(Effect.REPORTED, budget, forecast);
            positions.merge(line.orElseThrow(), Position.of(budget, forecast), Position::plus);
            RowRule.reportShort(reckoning, row, columns().width(), NO_WEEKLY);
        } else {
            count(Effect.REJECTED, budget, forecast);
            reckoning.reject(
                    broken.getFirst(),
                    row,
                    NO_WEEKLY,
                    List.of(
                            line.orElse(""),
                            KeptColumns.plain(budget),
                            KeptColumns.plain(forecast)));
        }
    }

    /// The budget line of a ledger line: by the table of values, else of the same name; a model
    /// without lines takes the ledger's.
    private Optional<String> line(SourceRow row) {
        String word = columns().word(row, Fields.LINE);
        if (word.isBlank()) {
            return Optional.empty();
        }
        String known = modelLines.get(Words.value(word));
        if (known != null) {
            return Optional.of(known);
        }
        return columns().isInTable(row, Fields.LINE) || modelLines.isEmpty()
                ? Optional.of(word)
                : Optional.empty();
    }

    private void count(Effect effect, OptionalDouble budget, OptionalDouble forecast) {
        reckoning.amount(Fields.BUDGET, effect, budget);
        reckoning.amount(Fields.FORECAST, effect, forecast);
    }

    private void report() {
        ownTotal.ifPresent(total ->
                reckoning.findWhole(
                        MappedRule.LEDGER_TOTAL,
                        1,
                        "Budget: the ledger's total "
                                + pounds(total.budget)
                                + ", its rows "
                                + pounds(read.budget)
                                + ", difference "
                                + pounds(total.budget.subtract(read.budget))
                                + ". Forecast: total "
                                + pounds(total.forecast)
                                + ", rows "
                                + pounds(read.forecast)
                                + ", difference "
                                + pounds(total.forecast.subtract(read.forecast))
                                + "."));
        List<String> added =
                positions.keySet().stream()
                        .filter(name -> !modelLines.containsValue(name))
                        .toList();
        if (!added.isEmpty()) {
            reckoning.findWhole(
                    MappedRule.LINE_ADDED,
                    added.size(),
                    "Added: " + String.join(", ", added) + ".");
        }
        List<String> without =
                target.model().budgetLines().stream()
                        .map(BudgetLine::name)
                        .filter(name -> !positions.containsKey(name))
                        .toList();
        if (!without.isEmpty()) {
            reckoning.findWhole(
                    MappedRule.LINE_WITHOUT,
                    without.size(),
                    "Without ledger lines: " + String.join(", ", without) + ".");
        }
        if (columns().has(Fields.ACTUAL)) {
            BigDecimal actual = BigDecimal.ZERO;
            for (SourceRow row : records) {
                actual =
                        actual.add(
                                BigDecimal.valueOf(columns().amount(row, Fields.ACTUAL).orElse(0)));
            }
            reckoning.findWhole(
                    MappedRule.ACTUALS, 1, "Actual of all rows: " + pounds(actual) + ".");
        }
    }

    private static String pounds(BigDecimal amount) {
        return MoneyFormat.poundsAndPence(Money.of(amount.doubleValue()));
    }

    private static Model apply(Model model, List<String> order, Map<String, Position> found) {
        List<BudgetLine> lines = new ArrayList<>();
        for (BudgetLine line : model.budgetLines()) {
            lines.add(with(line, found));
        }
        for (String name : order) {
            if (model.budgetLines().stream().noneMatch(l -> l.name().equals(name))) {
                lines.add(
                        with(
                                new BudgetLine(
                                        name,
                                        LineKind.OTHER,
                                        Money.ZERO,
                                        Money.ZERO,
                                        Optional.empty(),
                                        Optional.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty()),
                                found));
            }
        }
        return model.withBudgetLines(lines);
    }

    private static BudgetLine with(BudgetLine line, Map<String, Position> found) {
        Position position = found.get(line.name());
        if (position == null) {
            return line;
        }
        return new BudgetLine(
                line.name(),
                line.kind(),
                money(position.budget),
                money(position.forecast),
                line.nonRecurrent(),
                line.startsFrom(),
                line.payShare(),
                line.averageSalary(),
                line.employerPensionRate());
    }

    private static Money money(BigDecimal pounds) {
        double size = Math.min(Amounts.LARGEST * 1000, Math.abs(pounds.doubleValue()));
        return size < Amounts.LARGEST * 1000
                ? Money.parse(pounds.toPlainString())
                : Money.of(Math.copySign(size, pounds.doubleValue()));
    }
}
