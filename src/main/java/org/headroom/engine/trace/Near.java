package org.headroom.engine.trace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What somebody may have meant: names that are written nearly alike.
final class Near {

    private static final int MOST = 5;

    private Near() {}

    /// A message that names near matches.
    static String unknown(String what, String given, Collection<String> known) {
        List<String> near = matches(given, known);
        return "There is no "
                + what
                + " “"
                + given
                + "”."
                + (near.isEmpty() ? "" : " Near it: " + String.join(", ", near) + ".");
    }

    /// The nearest names, the best first.
    static List<String> matches(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> !k.isEmpty())
                .sorted(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    /// Letters to change, add or drop; a name that contains the other is near.
    private static int distance(String a, String b) {
        if (!a.isEmpty() && (b.contains(a) || a.contains(b))) {
            return 0;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
            }
            before = now;
        }
        return before[b.length()];
    }
}
