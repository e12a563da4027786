package org.headroom.exchange.imports.cld;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.exchange.imports.outcome.Reckoning;
import org.headroom.exchange.imports.personal.FreeColumn;
import org.headroom.exchange.imports.personal.Pseudonyms;
import org.headroom.exchange.imports.target.Ages;
import org.headroom.exchange.imports.target.SupportReasons;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The packages that the accepted events of a return become, and what is worth a look in them.
final class CldPackages {

    private static final String NOT_SHOWN = "(not shown)";

    private final Reckoning reckoning;
    private final Pseudonyms pseudonyms;
    private final LocalDate cut;
    private final FreeColumn references = new FreeColumn(CldColumn.REFERENCE.heading());
    private final List<CarePackage> packages = new ArrayList<>();
    private final Map<Cohort, Cohort> cohorts = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<Sameness, Integer> firstRows = new HashMap<>();

    CldPackages(Reckoning reckoning, Pseudonyms pseudonyms, LocalDate cut) {
        this.reckoning = reckoning;
        this.pseudonyms = pseudonyms;
        this.cut = cut;
    }

    List<CarePackage> packages() {
        return packages;
    }

    /// What the event references show, if they may not be kept as ids.
    FreeColumn references() {
        return references;
    }

    void add(CldEvent event, CldReading reading) {
        String reference = reading.cell(event.row, CldColumn.REFERENCE);
        references.add(reference);
        String person = pseudonyms.of(event.person);
        double weekly = event.cost.weekly().orElseThrow();
        Cohort cohort =
                new Cohort(event.serviceType.orElseThrow(), Ages.group(event.age), event.reason);
        packages.add(
                new CarePackage(
                        reference,
                        person,
                        cohorts.computeIfAbsent(cohort, c -> c),
                        event.start.orElseThrow(),
                        event.end,
                        weekly,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        event.cost.pricedUnits(),
                        event.cost.frequency().unit()));
        reportCost(event, reading);
        reportDates(event, reading);
        reportCodes(event, reading);
        reportPerson(event, person, weekly);
    }

    private void reportCost(CldEvent event, CldReading reading) {
        CldCost cost = event.cost;
        if (cost.isNegative()) {
            boolean unit = cost.unitCost().orElse(0) < 0;
            report(CldRule.NEGATIVE, event, reading, unit ? CldColumn.UNIT_COST : CldColumn.UNITS);
        }
        if (!cost.isFrequencyKnown()) {
            report(CldRule.FREQUENCY, event, reading, CldColumn.FREQUENCY);
        }
        if (cost.disagrees()) {
            report(CldRule.DISAGREE, event, reading, CldColumn.UNITS);
        }
        if (cost.hasUnreadableUnits()) {
            report(CldRule.UNITS_UNREADABLE, event, reading, CldColumn.UNITS);
        }
        if (cost.frequency().is52Weeks()) {
            report(CldRule.FIFTY_TWO_WEEKS, event, reading, CldColumn.FREQUENCY);
        }
    }

    private void reportDates(CldEvent event, CldReading reading) {
        LocalDate start = event.start.orElseThrow();
        if (start.getMonth() == Month.APRIL && start.getDayOfMonth() == 1) {
            report(CldRule.APRIL_START, event, reading, CldColumn.START);
        }
        if (event.isOpenAs2099) {
            report(CldRule.OPEN_2099, event, reading, CldColumn.END);
        }
        if (event.isEndedByDeath) {
            report(CldRule.DIED, event, reading, CldColumn.END);
        }
        if (event.hasUnreadableDeath) {
            report(CldRule.DEATH_UNREADABLE, event, reading, CldColumn.DEATH);
        }
        if (event.age > Ages.OLDEST_LIKELY) {
            report(CldRule.OVER_110, event, reading, CldColumn.BIRTH);
        }
        Optional<LocalDate> periodStart = reading.day(event.row, CldColumn.PERIOD_START);
        if (event.end.isPresent()
                && periodStart.isPresent()
                && event.end.get().isBefore(periodStart.get())) {
            report(CldRule.ENDED_BEFORE, event, reading, CldColumn.END);
        }
        if (start.isAfter(cut)) {
            report(CldRule.STARTS_AFTER, event, reading, CldColumn.START);
        }
    }

    private void reportCodes(CldEvent event, CldReading reading) {
        if (CldCodes.isCommunity(event.serviceTypeValue)) {
            if (!CldCodes.isKnownComponent(event.component)
                    && !event.serviceType.equals(CldCodes.DIRECT_PAYMENTS)) {
                report(CldRule.COMPONENT, event, reading, CldColumn.SERVICE_COMPONENT);
            }
            if (!CldCodes.isKnownMechanism(event.mechanism)) {
                report(CldRule.MECHANISM, event, reading, CldColumn.DELIVERY_MECHANISM);
            }
        }
        if (event.reason.equals(SupportReasons.UNKNOWN)) {
            report(CldRule.REASON, event, reading, CldColumn.SUPPORT_REASON);
        }
    }

    private void reportPerson(CldEvent event, String person, double weekly) {
        if (!event.reason.equals(SupportReasons.UNKNOWN)) {
            String first = reasons.putIfAbsent(person, event.reason);
            if (first != null && !first.equals(event.reason)) {
                reckoning.find(
                        CldRule.REASONS_DIFFER,
                        event.row,
                        CldColumn.SUPPORT_REASON.heading(),
                        event.reason + ", elsewhere " + first,
                        event.cost.weekly());
            }
        }
        Sameness same =
                new Sameness(
                        person,
                        event.serviceTypeValue,
                        event.component,
                        event.start.orElseThrow(),
                        event.end,
                        weekly);
        Integer firstRow = firstRows.putIfAbsent(same, event.row.number());
        if (firstRow != null) {
            reckoning.find(
                    CldRule.SAME_AGAIN,
                    event.row,
                    "",
                    "the same as row " + firstRow,
                    event.cost.weekly());
        }
    }

    private void report(CldRule rule, CldEvent event, CldReading reading, CldColumn column) {
        reckoning.find(
                rule,
                event.row,
                column.heading(),
                column.isPersonal() ? NOT_SHOWN : reading.cell(event.row, column),
                event.cost.weekly());
    }

    /// What makes two rows equal: person, service, dates and cost.
    private record Sameness(
            String person,
            String service,
            String component,
            LocalDate start,
            Optional<LocalDate> end,
            double weekly) {}
}
