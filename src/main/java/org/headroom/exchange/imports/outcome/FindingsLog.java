package org.headroom.exchange.imports.outcome;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.extract.Example;
import org.headroom.extract.RuleFinding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Gathers findings by rule while rows are read: every row, the first few as examples.
final class FindingsLog {

    private static final int EXAMPLES = 20;
    private static final int LONGEST_FOUND = 60;

    private final Map<ImportRule, Group> groups = new LinkedHashMap<>();

    void add(
            ImportRule rule,
            SourceRow row,
            String column,
            String found,
            String expected,
            OptionalDouble weekly) {
        Group group = group(rule);
        group.add(row.number(), weekly);
        if (group.examples.size() < EXAMPLES) {
            group.examples.add(
                    new Example(
                            row.number(),
                            row.line(),
                            column,
                            shown(found),
                            expected,
                            rule.howToFix()));
        }
    }

    /// A finding about the whole file.
    void addWhole(ImportRule rule, int count, String message) {
        Group group = group(rule);
        group.whole += count;
        group.message = message;
    }

    void say(ImportRule rule, String message) {
        Group group = groups.get(rule);
        if (group != null) {
            group.message = message;
        }
    }

    int count(ImportRule rule) {
        Group group = groups.get(rule);
        return group == null ? 0 : group.size + group.whole;
    }

    double weekly(ImportRule rule) {
        Group group = groups.get(rule);
        return group == null ? 0 : group.weekly;
    }

    List<RuleFinding> findings() {
        Comparator<ImportRule> order =
                Comparator.comparing(rule ->
                        switch (rule.effect()) {
                            case REJECTED -> 0;
                            case REPORTED -> 1;
                            case OUT_OF_SCOPE -> 2;
                        });
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order.thenComparing(FindingsLog::position)))
                .map(entry -> entry.getValue().finding(entry.getKey()))
                .toList();
    }

    private static int position(ImportRule rule) {
        return rule instanceof Enum<?> constant ? constant.ordinal() : Integer.MAX_VALUE;
    }

    private Group group(ImportRule rule) {
        return groups.computeIfAbsent(rule, r -> new Group());
    }

    private static String shown(String found) {
        String line = found.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_FOUND ? line.substring(0, LONGEST_FOUND) + "…" : line;
    }

    private static final class Group {
        private int[] rows = new int[8];
        private int size;
        private int whole;
        private double weekly;
        private boolean hasWeekly;
        private String message = "";
        private final List<Example> examples = new ArrayList<>();

        void add(int row, OptionalDouble cost) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = row;
            if (cost.isPresent()) {
                weekly += cost.getAsDouble();
                hasWeekly = true;
            }
        }

        RuleFinding finding(ImportRule rule) {
            return new RuleFinding(
                    rule.reason(),
                    rule.effect(),
                    size + whole,
                    Arrays.stream(rows, 0, size).boxed().toList(),
                    hasWeekly ? OptionalDouble.of(weekly) : OptionalDouble.empty(),
                    message,
                    examples);
        }
    }
}
