package org.headroom.ui.savings;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.rules.SavingOverlap;

import java.util.List;

/// Savings that may be counted twice, in words.
final class OverlapWords {

    private OverlapWords() {}

    /// What overlaps, and the most that is counted twice.
    static String sentence(SavingOverlap overlap) {
        String schemes = list(overlap.schemes());
        String save = overlap.schemes().size() == 1 ? " saves" : " save";
        return switch (overlap.kind()) {
            case SCHEMES ->
                    schemes
                            + (overlap.schemes().size() == 2 ? " both save on " : " all save on ")
                            + overlap.line()
                            + ": up to "
                            + MoneyFormat.brief(overlap.most())
                            + " may be the same money.";
            case MEASURES ->
                    list(overlap.others())
                            + (overlap.others().size() == 1 ? " moves" : " move")
                            + " clients of "
                            + overlap.line()
                            + ", where "
                            + schemes
                            + save
                            + " too: up to "
                            + MoneyFormat.brief(overlap.most())
                            + " may be the same money.";
            case DEMAND ->
                    "Demand for "
                            + list(overlap.others().stream().map(t -> t.replace('_', ' ')).toList())
                            + " falls, and "
                            + schemes
                            + save
                            + " on "
                            + overlap.line()
                            + " too: up to "
                            + MoneyFormat.brief(overlap.most())
                            + " may be the same money.";
            case FEES -> fees(overlap, schemes + save);
        };
    }

    private static String fees(SavingOverlap overlap, String schemes) {
        String types = list(overlap.others().stream().map(t -> t.replace('_', ' ')).toList());
        return overlap.most().isZero()
                ? "A fee policy sets the fees of "
                        + types
                        + ", and "
                        + schemes
                        + " on "
                        + overlap.line()
                        + " too: a lower fee is not also a saving."
                : "Fees of "
                        + types
                        + " rise by less than costs, and "
                        + schemes
                        + " on "
                        + overlap.line()
                        + " too: up to "
                        + MoneyFormat.brief(overlap.most())
                        + " may be the same money.";
    }

    /// How many questions there are, and how much at most they are about; empty for none.
    static String summary(List<SavingOverlap> overlaps) {
        Money most =
                overlaps.stream().map(SavingOverlap::most).max(Money::compareTo).orElse(Money.ZERO);
        return switch (overlaps.size()) {
            case 0 -> "";
            case 1 -> "One saving may be counted twice, up to " + MoneyFormat.brief(most);
            default ->
                    overlaps.size()
                            + " savings may be counted twice, the largest up to "
                            + MoneyFormat.brief(most);
        };
    }

    private static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
