package org.headroom.report.statutory;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.words.Say;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Hours of home care a week at the data cut, as far as they are recorded.
///
/// @param disclosure what may be told of few people
record HomeCareHours(Model model, Disclosure disclosure) {

    private static final String HOUR = "hour";

    String sentence() {
        List<CarePackage> timed = model.packages().stream().filter(this::isCounted).toList();
        long people = timed.stream().map(CarePackage::personId).distinct().count();
        if (timed.isEmpty()) {
            return "No package is recorded by the hour.";
        }
        if (disclosure.hides(people)
                || timed.stream()
                        .map(CarePackage::cohort)
                        .allMatch(disclosure.suppression().cohorts()::contains)) {
            return "Hours are recorded for few people and are not told.";
        }
        double hours = timed.stream().mapToDouble(p -> p.unitsPerWeek().orElse(0)).sum();
        double weekly = timed.stream().mapToDouble(CarePackage::weeklyGross).sum();
        return MoneyFormat.tablePounds(Money.of(hours))
                + " hours a week are recorded at "
                + Say.day(model.info().dataCut())
                + (disclosure.isOn() ? "" : ", for " + Say.count(people, "person", "people"))
                + ", at "
                + MoneyFormat.pounds(Money.of(weekly))
                + " a week gross"
                + (hours == 0
                        ? "."
                        : ", "
                                + MoneyFormat.poundsAndPence(Money.of(weekly / hours))
                                + " an hour on average.");
    }

    private boolean isCounted(CarePackage care) {
        LocalDate cut = model.info().dataCut();
        return care.unit().toLowerCase(Locale.ROOT).startsWith(HOUR)
                && care.unitsPerWeek().isPresent()
                && !care.start().isAfter(cut)
                && care.end().map(cut::isBefore).orElse(true);
    }
}
