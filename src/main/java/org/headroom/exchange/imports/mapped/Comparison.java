package org.headroom.exchange.imports.mapped;

import org.headroom.extract.Changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the rows of an import do to the rows that were there before, told by their keys.
final class Comparison {

    private Comparison() {}

    static <R> Changes of(String what, List<R> before, List<R> after, Function<R, String> key) {
        Map<String, Deque<R>> old = new HashMap<>();
        before.forEach(r -> old.computeIfAbsent(key.apply(r), k -> new ArrayDeque<>()).add(r));
        int added = 0;
        int changed = 0;
        for (R row : after) {
            Deque<R> same = old.getOrDefault(key.apply(row), new ArrayDeque<>());
            R match = same.pollFirst();
            added += match == null ? 1 : 0;
            changed += match != null && !match.equals(row) ? 1 : 0;
        }
        int removed = old.values().stream().mapToInt(Deque::size).sum();
        return new Changes(what, added, changed, removed, after.size() - added - changed);
    }
}
