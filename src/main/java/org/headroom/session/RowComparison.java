package org.headroom.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares the rows of a table before and after an edit, in one pass over what lies between the
/// rows that both begin with and the rows that both end with.
///
/// Every row that is on one side only is found; a row that moved may be told as one that went and
/// one that came.
final class RowComparison<R> {

    private final List<R> before;
    private final List<R> after;
    private final Map<R, Integer> leftBefore = new HashMap<>();
    private final Map<R, Integer> leftAfter = new HashMap<>();
    private final List<Hunk<R>> hunks = new ArrayList<>();
    private final List<R> removed = new ArrayList<>();
    private final List<R> added = new ArrayList<>();

    private RowComparison(List<R> before, List<R> after) {
        this.before = before;
        this.after = after;
    }

    /// The hunks that lead from `before` to `after`, none if the two are equal.
    static <R> List<Hunk<R>> between(List<R> before, List<R> after) {
        return before == after ? List.of() : new RowComparison<>(before, after).hunks();
    }

    private List<Hunk<R>> hunks() {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.get(before.size() - 1 - same)
                        .equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        align(start, before.size() - same, after.size() - same);
        return hunks;
    }

    private void align(int start, int endBefore, int endAfter) {
        if (start < endBefore && start < endAfter) {
            before.subList(start, endBefore).forEach(r -> leftBefore.merge(r, 1, Integer::sum));
            after.subList(start, endAfter).forEach(r -> leftAfter.merge(r, 1, Integer::sum));
        }
        int i = start;
        int j = start;
        while (i < endBefore && j < endAfter) {
            R old = before.get(i);
            R now = after.get(j);
            if (old.equals(now)) {
                flush(i);
                take(leftBefore, old);
                take(leftAfter, now);
                i++;
                j++;
            } else if (isLeft(leftAfter, old) && !isLeft(leftBefore, now)) {
                added.add(now);
                take(leftAfter, now);
                j++;
            } else {
                removed.add(old);
                take(leftBefore, old);
                i++;
            }
        }
        removed.addAll(before.subList(i, endBefore));
        added.addAll(after.subList(j, endAfter));
        flush(endBefore);
    }

    private void flush(int end) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            hunks.add(new Hunk<>(end - removed.size(), removed, added));
            removed.clear();
            added.clear();
        }
    }

    private static <R> boolean isLeft(Map<R, Integer> left, R row) {
        return left.getOrDefault(row, 0) > 0;
    }

    private static <R> void take(Map<R, Integer> left, R row) {
        left.merge(row, -1, Integer::sum);
    }
}
