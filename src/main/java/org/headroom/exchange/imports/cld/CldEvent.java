package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.target.Ages;
import org.headroom.exchange.imports.target.SupportReasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One event of the return with everything that a package needs of it, and the rules of rejection
/// that it breaks, in order.
final class CldEvent {

    private static final int NO_END_FROM = 2099;

    final SourceRow row;
    final CldCost cost;
    final String eventType;
    final String clientType;
    final String serviceTypeValue;
    final String component;
    final String mechanism;
    final Optional<String> serviceType;
    final String reason;
    final String person;
    final Optional<LocalDate> start;
    final boolean isOpenAs2099;
    final boolean hasUnreadableDeath;
    final boolean isEndedByDeath;
    final int age;
    final Optional<LocalDate> end;
    final List<CldRule> broken = new ArrayList<>(2);

    CldEvent(SourceRow row, CldReading reading) {
        this.row = row;
        eventType = reading.plain(row, CldColumn.EVENT_TYPE);
        clientType = reading.plain(row, CldColumn.CLIENT_TYPE);
        serviceTypeValue = reading.plain(row, CldColumn.SERVICE_TYPE);
        component = reading.plain(row, CldColumn.SERVICE_COMPONENT);
        mechanism = reading.plain(row, CldColumn.DELIVERY_MECHANISM);
        serviceType = CldCodes.serviceType(serviceTypeValue, component, mechanism);
        reason = SupportReasons.of(reading.plain(row, CldColumn.SUPPORT_REASON));
        person = reading.cell(row, CldColumn.PERSON);
        cost = CldCost.of(row, reading.header(), reading.plain(row, CldColumn.FREQUENCY));
        start = reading.day(row, CldColumn.START);
        Optional<LocalDate> statedEnd = reading.day(row, CldColumn.END);
        isOpenAs2099 = statedEnd.isPresent() && statedEnd.get().getYear() >= NO_END_FROM;
        Optional<LocalDate> readEnd = isOpenAs2099 ? Optional.empty() : statedEnd;
        Optional<LocalDate> birth = reading.day(row, CldColumn.BIRTH);
        age = birth.isPresent() ? Ages.at(birth.get(), reading.cut()) : -1;
        Optional<LocalDate> death = reading.day(row, CldColumn.DEATH);
        hasUnreadableDeath = death.isEmpty() && !reading.cell(row, CldColumn.DEATH).isEmpty();
        checkEvent();
        boolean isEndUnreadable =
                statedEnd.isEmpty() && !reading.cell(row, CldColumn.END).isEmpty();
        checkDates(isEndUnreadable, readEnd, death);
        checkAge(birth);
        checkCost();
        isEndedByDeath =
                death.isPresent() && (readEnd.isEmpty() || death.get().isBefore(readEnd.get()));
        end = isEndedByDeath ? death : readEnd;
    }

    private void checkEvent() {
        if (!CldCodes.isService(eventType) && !CldCodes.isOtherEvent(eventType)) {
            broken.add(CldRule.EVENT_TYPE);
        }
        if (!CldCodes.isServiceUser(clientType) && !CldCodes.isCarer(clientType)) {
            broken.add(CldRule.CLIENT_TYPE);
        }
        if (person.isEmpty()) {
            broken.add(CldRule.PERSON);
        }
        if (serviceType.isEmpty()) {
            broken.add(CldRule.SERVICE_TYPE);
        }
    }

    private void checkDates(
            boolean isEndUnreadable, Optional<LocalDate> readEnd, Optional<LocalDate> death) {
        if (start.isEmpty()) {
            broken.add(CldRule.START);
        }
        if (isEndUnreadable || isBefore(readEnd, start)) {
            broken.add(CldRule.END);
        }
        if (isBefore(death, start)) {
            broken.add(CldRule.DEATH);
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> start) {
        return day.isPresent() && start.isPresent() && day.get().isBefore(start.get());
    }

    private void checkAge(Optional<LocalDate> birth) {
        if (birth.isEmpty()) {
            broken.add(CldRule.BIRTH);
        } else if (age < Ages.ADULT) {
            broken.add(CldRule.UNDER_18);
        }
    }

    private void checkCost() {
        if (cost.isWithoutUnitCost()) {
            broken.add(CldRule.UNIT_COST);
        }
        if (cost.isWithoutUnits()) {
            broken.add(CldRule.UNITS);
        }
    }

    /// Why the event is not about the package of an adult's care, if it is not.
    Optional<CldRule> outOfScope() {
        if (CldCodes.isOtherEvent(eventType)) {
            return Optional.of(CldRule.NOT_A_SERVICE);
        }
        if (!CldCodes.isService(eventType)) {
            return Optional.empty();
        }
        if (CldCodes.isCarerSupport(serviceTypeValue)) {
            return Optional.of(CldRule.CARER_SUPPORT);
        }
        if (CldCodes.isCarer(clientType)) {
            return Optional.of(CldRule.CARER);
        }
        return CldCodes.isServiceUser(clientType) && cost.frequency().isOneOff()
                ? Optional.of(CldRule.ONE_OFF)
                : Optional.empty();
    }
}
