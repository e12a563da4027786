package org.headroom.rules;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.Challenge;
import org.headroom.domain.Driver;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.SavedView;
import org.headroom.domain.Selection;
import org.headroom.domain.ServiceType;
import org.headroom.domain.SimulationSettings;
import org.headroom.kernel.Money;
import org.headroom.schema.CaseTables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is refused in what explains and compares: business cases, challenges, named selections and
/// reference marks, views of a meeting, settings of the simulation.
final class CaseRules {

    private final Model model;
    private final Notes notes;
    private final Set<String> bids;
    private final Set<String> serviceTypes;

    CaseRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        bids = Notes.names(model.bids(), GrowthBid::name);
        serviceTypes = Notes.names(model.serviceTypes(), ServiceType::name);
    }

    void check() {
        businessCases();
        challenges();
        selections();
        referenceMarks();
        views();
        simulation();
    }

    private void businessCases() {
        notes.known(
                CaseTables.BUSINESS_CASES,
                model,
                "bid",
                Rule.KNOWN_BID,
                bids,
                row -> Optional.of(row.bid()));
        notes.unique(CaseTables.BUSINESS_CASES, model, "bid", BusinessCase::bid);
        notes.each(
                CaseTables.BUSINESS_CASES,
                model,
                (row, place) -> {
                    if (!isAscending(row.low(), row.central())) {
                        place.note("low", Rule.ESTIMATES, "It is above the central amount.");
                    } else if (!isAscending(row.central(), row.high())) {
                        place.note("high", Rule.ESTIMATES, "It is below the central amount.");
                    } else if (!isAscending(row.low(), row.high())) {
                        place.note("high", Rule.ESTIMATES, "It is below the low amount.");
                    }
                });
    }

    private static boolean isAscending(Optional<Money> less, Optional<Money> more) {
        return less.isEmpty() || more.isEmpty() || less.get().compareTo(more.get()) <= 0;
    }

    private void challenges() {
        notes.known(
                CaseTables.CHALLENGES,
                model,
                "bid",
                Rule.KNOWN_BID,
                bids,
                row -> Optional.of(row.bid()));
        notes.unique(
                CaseTables.CHALLENGES,
                model,
                "challenge",
                (Challenge row) -> List.of(row.bid(), row.date(), row.by(), row.challenge()));
    }

    private void selections() {
        notes.unique(CaseTables.SELECTIONS, model, "selection", Selection::name);
        notes.known(
                CaseTables.SELECTIONS,
                model,
                "service_type",
                Rule.KNOWN_SERVICE_TYPE,
                serviceTypes,
                Selection::serviceType);
        notes.each(
                CaseTables.SELECTIONS,
                model,
                (row, place) -> {
                    boolean isEmptyRange =
                            row.weeklyFrom().orElse(Double.NEGATIVE_INFINITY)
                                    >= row.weeklyBelow().orElse(Double.POSITIVE_INFINITY);
                    if (isEmptyRange) {
                        place.note(
                                "weekly_below",
                                Rule.WEEKLY_RANGE,
                                "Nothing lies between weekly_from and it.");
                    }
                    if (row.startedFrom().isPresent()
                            && row.startedTo().isPresent()
                            && row.startedTo().get().isBefore(row.startedFrom().get())) {
                        place.note(
                                "started_to",
                                Rule.ORDER,
                                "It begins on " + row.startedFrom().get() + ".");
                    }
                });
    }

    private void referenceMarks() {
        notes.known(
                CaseTables.REFERENCE_MARKS,
                model,
                "service_type",
                Rule.KNOWN_SERVICE_TYPE,
                serviceTypes,
                row -> Optional.of(row.serviceType()));
        notes.unique(
                CaseTables.REFERENCE_MARKS,
                model,
                "mark",
                (ReferenceMark row) -> List.of(row.serviceType(), row.year(), row.mark()));
        notes.each(
                CaseTables.REFERENCE_MARKS,
                model,
                (row, place) -> {
                    if (row.rise().isPresent() && row.rise().getAsDouble() <= -1) {
                        place.note("rise", Rule.GROWTH, "Nothing would be left.");
                    }
                });
    }

    private void simulation() {
        notes.unique(CaseTables.SIMULATION, model, "seed", row -> CaseTables.SIMULATION.name());
        notes.each(
                CaseTables.SIMULATION,
                model,
                (row, place) -> {
                    if (row.draws() < 1 || row.draws() > SimulationSettings.MOST_DRAWS) {
                        place.note("draws", Rule.DRAWS, "It is not.");
                    }
                });
    }

    private void views() {
        notes.unique(CaseTables.VIEWS, model, "view", SavedView::name);
        notes.each(
                CaseTables.VIEWS,
                model,
                (row, place) -> {
                    List<String> drivers = row.driverNames();
                    if (drivers.size() > SavedView.MOST_DRIVERS) {
                        place.note(
                                "drivers", Rule.VIEW_DRIVERS, "There are " + drivers.size() + ".");
                    }
                    for (String driver : drivers) {
                        String code = driver.split("\\|", 2)[0];
                        if (Driver.of(code).isEmpty()) {
                            place.note(
                                    "drivers",
                                    Rule.VIEW_DRIVERS,
                                    "There is no driver “" + code + "”.");
                        }
                    }
                });
    }

    /// What is allowed and worth a look: a sign-off without a name or day, a mark without a figure.
    void report() {
        notes.each(
                CaseTables.BUSINESS_CASES,
                model,
                (row, place) -> {
                    if (row.signedOffBy().isEmpty() != row.signedOffOn().isEmpty()) {
                        place.note(
                                row.signedOffBy().isEmpty() ? "signed_off_by" : "signed_off_on",
                                Rule.SIGN_OFF,
                                "It is blank.");
                    }
                });
        notes.each(
                CaseTables.REFERENCE_MARKS,
                model,
                (row, place) -> {
                    if (Stream.of(row.rise(), row.rate()).allMatch(v -> v.isEmpty())) {
                        place.note("rise", Rule.MARK_WITHOUT_FIGURE, "Both are blank.");
                    }
                });
    }
}
