package org.headroom.schema;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.Challenge;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.SavedView;
import org.headroom.domain.Selection;
import org.headroom.domain.SimulationSettings;

import java.util.List;

/// The tables that explain and compare but move no figure: business cases of growth bids with their
/// challenges, named selections of packages, reference marks of fees and the views of a meeting.
public final class CaseTables {

    /// `business-cases.csv`.
    public static final Table<BusinessCase> BUSINESS_CASES =
            new Table<>(
                    "business-cases",
                    List.of(
                            Column.required("bid", Kind.TEXT),
                            Column.optional("driver", Kind.TEXT),
                            Column.optional("evidence", Kind.TEXT),
                            Column.optional("activity", Kind.TEXT),
                            Column.optional("unit_cost", Kind.NUMBER),
                            Column.optional("method", Kind.TEXT),
                            Column.optional("alternatives", Kind.TEXT),
                            Column.optional("low", Kind.MONEY),
                            Column.optional("central", Kind.MONEY),
                            Column.optional("high", Kind.MONEY),
                            Column.optional("risk", Kind.TEXT),
                            Column.optional("signed_off_by", Kind.TEXT),
                            Column.optional("signed_off_on", Kind.DATE)),
                    1,
                    true,
                    Model::businessCases,
                    Model::withBusinessCases,
                    row ->
                            new BusinessCase(
                                    row.text(0),
                                    row.text(1),
                                    row.text(2),
                                    row.text(3),
                                    row.optionalNumber(4),
                                    row.text(5),
                                    row.text(6),
                                    row.optionalMoney(7),
                                    row.optionalMoney(8),
                                    row.optionalMoney(9),
                                    row.text(10),
                                    row.text(11),
                                    row.optionalDate(12)),
                    (r, row) -> {
                        row.text(r.bid());
                        row.text(r.driver());
                        row.text(r.evidence());
                        row.text(r.activity());
                        row.optionalNumber(r.unitCost());
                        row.text(r.method());
                        row.text(r.alternatives());
                        row.optionalMoney(r.low());
                        row.optionalMoney(r.central());
                        row.optionalMoney(r.high());
                        row.text(r.risk());
                        row.text(r.signedOffBy());
                        row.optionalDate(r.signedOffOn());
                    });

    /// `challenges.csv`.
    public static final Table<Challenge> CHALLENGES =
            new Table<>(
                    "challenges",
                    List.of(
                            Column.required("bid", Kind.TEXT),
                            Column.required("date", Kind.DATE),
                            Column.required("by", Kind.TEXT),
                            Column.required("challenge", Kind.TEXT),
                            Column.optional("response", Kind.TEXT)),
                    2,
                    true,
                    Model::challenges,
                    Model::withChallenges,
                    row ->
                            new Challenge(
                                    row.text(0),
                                    row.date(1),
                                    row.text(2),
                                    row.text(3),
                                    row.text(4)),
                    (r, row) -> {
                        row.text(r.bid());
                        row.date(r.date());
                        row.text(r.by());
                        row.text(r.challenge());
                        row.text(r.response());
                    });

    /// `selections.csv`.
    public static final Table<Selection> SELECTIONS =
            new Table<>(
                    "selections",
                    List.of(
                            Column.required("selection", Kind.TEXT),
                            Column.optional("service_type", Kind.TEXT),
                            Column.optional("age_group", Kind.TEXT),
                            Column.optional("support_reason", Kind.TEXT),
                            Column.optional("weekly_from", Kind.NUMBER),
                            Column.optional("weekly_below", Kind.NUMBER),
                            Column.optional("units_from", Kind.NUMBER),
                            Column.optional("started_from", Kind.DATE),
                            Column.optional("started_to", Kind.DATE),
                            Column.optional("with_health", Kind.FLAG),
                            Column.optional("note", Kind.TEXT)),
                    1,
                    true,
                    Model::selections,
                    Model::withSelections,
                    row ->
                            new Selection(
                                    row.text(0),
                                    row.optionalText(1),
                                    row.optionalText(2),
                                    row.optionalText(3),
                                    row.optionalNumber(4),
                                    row.optionalNumber(5),
                                    row.optionalNumber(6),
                                    row.optionalDate(7),
                                    row.optionalDate(8),
                                    row.optionalFlag(9),
                                    row.text(10)),
                    (r, row) -> {
                        row.text(r.name());
                        row.optionalText(r.serviceType());
                        row.optionalText(r.ageGroup());
                        row.optionalText(r.supportReason());
                        row.optionalNumber(r.weeklyFrom());
                        row.optionalNumber(r.weeklyBelow());
                        row.optionalNumber(r.unitsFrom());
                        row.optionalDate(r.startedFrom());
                        row.optionalDate(r.startedTo());
                        row.optionalFlag(r.withHealth());
                        row.text(r.note());
                    });

    /// `reference-marks.csv`.
    public static final Table<ReferenceMark> REFERENCE_MARKS =
            new Table<>(
                    "reference-marks",
                    List.of(
                            Column.required("service_type", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.required("mark", Kind.TEXT),
                            Column.optional("rise", Kind.NUMBER),
                            Column.optional("rate", Kind.NUMBER),
                            Column.required("source", Kind.TEXT)),
                    3,
                    true,
                    Model::referenceMarks,
                    Model::withReferenceMarks,
                    row ->
                            new ReferenceMark(
                                    row.text(0),
                                    row.year(1),
                                    row.text(2),
                                    row.optionalNumber(3),
                                    row.optionalNumber(4),
                                    row.text(5)),
                    (r, row) -> {
                        row.text(r.serviceType());
                        row.year(r.year());
                        row.text(r.mark());
                        row.optionalNumber(r.rise());
                        row.optionalNumber(r.rate());
                        row.text(r.source());
                    });

    /// `views.csv`.
    public static final Table<SavedView> VIEWS =
            new Table<>(
                    "views",
                    List.of(
                            Column.required("view", Kind.TEXT),
                            Column.required("position", Kind.WHOLE),
                            Column.required("chart", Kind.TEXT),
                            Column.optional("year", Kind.YEAR),
                            Column.optional("drivers", Kind.TEXT)),
                    1,
                    true,
                    Model::views,
                    Model::withViews,
                    row ->
                            new SavedView(
                                    row.text(0),
                                    row.whole(1),
                                    row.text(2),
                                    row.optionalYear(3),
                                    row.text(4)),
                    (r, row) -> {
                        row.text(r.name());
                        row.whole(r.position());
                        row.text(r.chart());
                        row.optionalYear(r.year());
                        row.text(r.drivers());
                    });

    /// `simulation.csv`, of one row at most.
    public static final Table<SimulationSettings> SIMULATION =
            new Table<>(
                    "simulation",
                    List.of(
                            Column.required("seed", Kind.WHOLE),
                            Column.required("draws", Kind.WHOLE),
                            Column.required("amount", Kind.MONEY)),
                    1,
                    true,
                    Model::simulations,
                    Model::withSimulations,
                    row -> new SimulationSettings(row.whole(0), row.whole(1), row.money(2)),
                    (r, row) -> {
                        row.whole(r.seed());
                        row.whole(r.draws());
                        row.money(r.amount());
                    });

    private CaseTables() {}
}
