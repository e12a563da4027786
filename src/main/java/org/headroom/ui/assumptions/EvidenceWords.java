package org.headroom.ui.assumptions;

import org.headroom.engine.uncertainty.Evidence;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The quality of an assumption in sentences.
final class EvidenceWords {

    static final String IMPACT =
            "The most that the requirement of the chosen year moves\n"
                    + "where the value is at its own low or its own high.";

    static final String QUALITY =
            "One point each: actual or announced; not the council’s own judgement;\n"
                    + "a source; a reason; an owner; a low and a high; its year not begun.\n"
                    + "A value that is actual or announced needs no reason and no range.";

    static final String WEIGHT =
            "The impact times the share of the quality points that is missing.\n"
                    + "The largest rest most money on the weakest evidence.";

    private EvidenceWords() {}

    /// What the quality of a value is and what its evidence lacks, then what that is worth.
    static String of(Evidence evidence, OptionalDouble impact) {
        String quality = "Quality " + evidence.points() + " of " + Evidence.most();
        String open =
                evidence.open().isEmpty()
                        ? ": every question is answered."
                        : ": "
                                + evidence.open().stream()
                                        .map(Evidence.Question::missing)
                                        .collect(Collectors.joining(", "))
                                + ".";
        return quality + open + "\n" + weight(evidence, impact);
    }

    private static String weight(Evidence evidence, OptionalDouble impact) {
        if (impact.isEmpty()) {
            return "Without a low and a high its impact is not known.";
        }
        Money most = Money.of(impact.getAsDouble());
        return "Impact "
                + MoneyFormat.pounds(most)
                + " × "
                + evidence.open().size()
                + " of "
                + Evidence.most()
                + " points missing = "
                + MoneyFormat.pounds(evidence.weigh(most))
                + ".";
    }
}
