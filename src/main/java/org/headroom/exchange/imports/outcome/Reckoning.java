package org.headroom.exchange.imports.outcome;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.extract.Balance;
import org.headroom.extract.Effect;
import org.headroom.extract.RejectedRow;
import org.headroom.extract.RuleFinding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The account of an import while rows are read: each row comes in once and leaves once, accepted,
/// rejected or out of scope.
public final class Reckoning {

    private static final int ACCEPTED = 0;
    private static final int REJECTED = 1;
    private static final int OUT_OF_SCOPE = 2;

    private final FindingsLog log = new FindingsLog();
    private final Map<String, Integer> rejected = new LinkedHashMap<>();
    private final Map<String, Integer> outOfScope = new LinkedHashMap<>();
    private final BalanceCount weekly = new BalanceCount();
    private final Map<String, BalanceCount> amounts = new LinkedHashMap<>();
    private final List<RejectedRow> rejectedRows = new ArrayList<>();
    private int rowsIn;
    private int accepted;

    /// A row came in.
    ///
    /// @param weeklyGross its cost, where it can be worked out
    public void in(OptionalDouble weeklyGross) {
        rowsIn++;
        weekly.in(weeklyGross);
    }

    public void accept(OptionalDouble weeklyGross) {
        accepted++;
        weekly.part(ACCEPTED, weeklyGross);
    }

    /// A row is left out.
    ///
    /// @param rule the first it broke
    /// @param cells kept columns, as far as they can be read
    public void reject(
            ImportRule rule, SourceRow row, OptionalDouble weeklyGross, List<String> cells) {
        rejected.merge(rule.reason(), 1, Integer::sum);
        weekly.part(REJECTED, weeklyGross);
        rejectedRows.add(new RejectedRow(row.number(), rule.reason(), cells));
    }

    /// A row is about something else; that is a finding, too.
    public void outOfScope(
            ImportRule rule,
            SourceRow row,
            String column,
            String found,
            OptionalDouble weeklyGross) {
        outOfScope.merge(rule.reason(), 1, Integer::sum);
        weekly.part(OUT_OF_SCOPE, weeklyGross);
        log.add(rule, row, column, found, rule.expected(), weeklyGross);
    }

    /// Another amount of a row, by name, and what becomes of the row.
    public void amount(String name, Effect effect, OptionalDouble amount) {
        BalanceCount count = amounts.computeIfAbsent(name, n -> new BalanceCount());
        count.in(amount);
        count.part(
                switch (effect) {
                    case REPORTED -> ACCEPTED;
                    case REJECTED -> REJECTED;
                    case OUT_OF_SCOPE -> OUT_OF_SCOPE;
                },
                amount);
    }

    /// A row met a rule.
    public void find(
            ImportRule rule, SourceRow row, String column, String found, OptionalDouble cost) {
        log.add(rule, row, column, found, rule.expected(), cost);
    }

    /// A row met a rule that asks something of it alone, as a day not before its start.
    public void find(
            ImportRule rule,
            SourceRow row,
            String column,
            String found,
            String expected,
            OptionalDouble cost) {
        log.add(rule, row, column, found, expected, cost);
    }

    /// The whole file met a rule.
    public void findWhole(ImportRule rule, int count, String message) {
        log.addWhole(rule, count, message);
    }

    /// Adds words to the findings of a rule, if there are any.
    public void say(ImportRule rule, String message) {
        log.say(rule, message);
    }

    public int count(ImportRule rule) {
        return log.count(rule);
    }

    /// £ a week of the findings of a rule.
    public double weekly(ImportRule rule) {
        return log.weekly(rule);
    }

    public int rowsIn() {
        return rowsIn;
    }

    public int accepted() {
        return accepted;
    }

    public Map<String, Integer> rejected() {
        return rejected;
    }

    public Map<String, Integer> outOfScope() {
        return outOfScope;
    }

    public Balance weeklyGross() {
        return weekly.balance();
    }

    public Map<String, Balance> amounts() {
        Map<String, Balance> balances = new LinkedHashMap<>();
        amounts.forEach((name, count) -> balances.put(name, count.balance()));
        return balances;
    }

    public List<RuleFinding> findings() {
        return log.findings();
    }

    public List<RejectedRow> rejectedRows() {
        return rejectedRows;
    }
}
