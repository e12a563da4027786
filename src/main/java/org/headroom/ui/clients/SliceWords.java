package org.headroom.ui.clients;

import org.headroom.analysis.Slice;
import org.headroom.analysis.SliceRow;
import org.headroom.kernel.CodeWords;

import java.util.Comparator;
import java.util.Optional;

/// The slices in words.
final class SliceWords {

    private SliceWords() {}

    /// The finding: the group whose part of the cost stands out most from its part of the clients.
    static String finding(SliceRow all, Slice slice) {
        Optional<SliceRow> dear =
                all.children().stream()
                        .max(Comparator.comparingDouble(r -> r.share() - r.clientShare()));
        return dear.map(row ->
                        name(row, slice)
                                + ": "
                                + percent(row.clientShare())
                                + " of clients, "
                                + percent(row.share())
                                + " of cost")
                .orElse("No clients at the data cut");
    }

    private static String name(SliceRow row, Slice slice) {
        String words = CodeWords.of(row.group());
        return slice == Slice.AGE_GROUP ? "Age " + words : words;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /// What is counted, and where groups add up to more than all clients, why.
    static String subtitle(ClientFigures figures, SliceRow all) {
        String council = figures.base().model().info().council();
        double sum = all.children().stream().mapToDouble(SliceRow::clients).sum();
        String basis = "Clients at the data cut, gross cost, " + council;
        long more = Math.round(sum - all.clients());
        return more > 0 ? basis + "; " + more + " are in more than one group" : basis;
    }
}
