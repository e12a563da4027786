package org.headroom.schema;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;

import java.util.List;

/// The tables of care: service types, packages, cohorts, transitions, measures and fee policies.
public final class ActivityTables {

    /// `service-types.csv`.
    public static final Table<ServiceType> SERVICE_TYPES =
            new Table<>(
                    "service-types",
                    List.of(
                            Column.required("service_type", Kind.TEXT),
                            Column.required("budget_line", Kind.TEXT),
                            Column.required("nlw_share", Kind.NUMBER),
                            Column.required("other_pay_share", Kind.NUMBER),
                            Column.required("non_pay_share", Kind.NUMBER),
                            Column.required("hours_mix", Kind.TEXT),
                            Column.optional("wage_premium", Kind.NUMBER),
                            Column.optional("other_salary", Kind.NUMBER),
                            Column.optional("uplift_month", Kind.WHOLE)),
                    1,
                    true,
                    Model::serviceTypes,
                    Model::withServiceTypes,
                    row ->
                            new ServiceType(
                                    row.text(0),
                                    row.text(1),
                                    row.number(2),
                                    row.number(3),
                                    row.number(4),
                                    row.hoursMix(5),
                                    row.optionalNumber(6),
                                    row.optionalNumber(7),
                                    row.optionalWhole(8)),
                    (r, row) -> {
                        row.text(r.name());
                        row.text(r.budgetLine());
                        row.number(r.nlwShare());
                        row.number(r.otherPayShare());
                        row.number(r.nonPayShare());
                        row.text(r.hoursMix().toString());
                        row.optionalNumber(r.wagePremium());
                        row.optionalNumber(r.otherSalary());
                        row.optionalWhole(r.upliftMonth());
                    });

    /// `packages.csv`.
    public static final Table<CarePackage> PACKAGES =
            new Table<>(
                    "packages",
                    List.of(
                            Column.required("package_id", Kind.TEXT),
                            Column.required("person_id", Kind.TEXT),
                            Column.required("service_type", Kind.TEXT),
                            Column.required("age_group", Kind.TEXT),
                            Column.required("support_reason", Kind.TEXT),
                            Column.required("start_date", Kind.DATE),
                            Column.optional("end_date", Kind.DATE),
                            Column.required("weekly_gross", Kind.NUMBER),
                            Column.optional("weekly_client", Kind.NUMBER),
                            Column.optional("weekly_health", Kind.NUMBER),
                            Column.optional("units_per_week", Kind.NUMBER),
                            Column.optional("unit", Kind.TEXT)),
                    1,
                    true,
                    Model::packages,
                    Model::withPackages,
                    row ->
                            new CarePackage(
                                    row.text(0),
                                    row.text(1),
                                    cohort(row, 2),
                                    row.date(5),
                                    row.optionalDate(6),
                                    row.number(7),
                                    row.optionalNumber(8),
                                    row.optionalNumber(9),
                                    row.optionalNumber(10),
                                    row.text(11)),
                    (r, row) -> {
                        row.text(r.packageId());
                        row.text(r.personId());
                        cohort(r.cohort(), row);
                        row.date(r.start());
                        row.optionalDate(r.end());
                        row.number(r.weeklyGross());
                        row.optionalNumber(r.weeklyClient());
                        row.optionalNumber(r.weeklyHealth());
                        row.optionalNumber(r.unitsPerWeek());
                        row.text(r.unit());
                    });

    /// `cohorts.csv`.
    public static final Table<CohortSettings> COHORTS =
            new Table<>(
                    "cohorts",
                    List.of(
                            Column.required("service_type", Kind.TEXT),
                            Column.required("age_group", Kind.TEXT),
                            Column.required("support_reason", Kind.TEXT),
                            Column.optional("monthly_leaver_rate", Kind.NUMBER),
                            Column.optional("entry_cost_ratio", Kind.NUMBER),
                            Column.optional("clients", Kind.NUMBER),
                            Column.optional("weekly_gross", Kind.NUMBER),
                            Column.optional("weekly_client", Kind.NUMBER),
                            Column.optional("weekly_health", Kind.NUMBER),
                            Column.optional("cost_to_date", Kind.MONEY)),
                    3,
                    true,
                    Model::cohorts,
                    Model::withCohorts,
                    row ->
                            new CohortSettings(
                                    cohort(row, 0),
                                    row.optionalNumber(3),
                                    row.optionalNumber(4),
                                    row.optionalNumber(5),
                                    row.optionalNumber(6),
                                    row.optionalNumber(7),
                                    row.optionalNumber(8),
                                    row.optionalMoney(9)),
                    (r, row) -> {
                        cohort(r.cohort(), row);
                        row.optionalNumber(r.monthlyLeaverRate());
                        row.optionalNumber(r.entryCostRatio());
                        row.optionalNumber(r.clients());
                        row.optionalNumber(r.weeklyGross());
                        row.optionalNumber(r.weeklyClient());
                        row.optionalNumber(r.weeklyHealth());
                        row.optionalMoney(r.costToDate());
                    });

    /// `transitions.csv`.
    public static final Table<TransitionCase> TRANSITIONS =
            new Table<>(
                    "transitions",
                    List.of(
                            Column.required("person_id", Kind.TEXT),
                            Column.required("birth_date", Kind.DATE),
                            Column.optional("transfer_date", Kind.DATE),
                            Column.required("service_type", Kind.TEXT),
                            Column.required("support_reason", Kind.TEXT),
                            Column.required("weekly_gross", Kind.NUMBER),
                            Column.optional("weekly_client", Kind.NUMBER),
                            Column.optional("weekly_health", Kind.NUMBER),
                            Column.required("probability", Kind.NUMBER),
                            Column.optional("end_date", Kind.DATE),
                            Column.optionalCode("status", TransitionStatus.class),
                            Column.optional("childrens_weekly_cost", Kind.NUMBER),
                            Column.optional("note", Kind.TEXT)),
                    1,
                    true,
                    Model::transitions,
                    Model::withTransitions,
                    row ->
                            new TransitionCase(
                                    row.text(0),
                                    row.date(1),
                                    row.optionalDate(2),
                                    row.text(3),
                                    row.text(4),
                                    row.number(5),
                                    row.optionalNumber(6),
                                    row.optionalNumber(7),
                                    row.number(8),
                                    row.optionalDate(9),
                                    row.optionalCode(10, TransitionStatus.class),
                                    row.optionalNumber(11),
                                    row.text(12)),
                    (r, row) -> {
                        row.text(r.personId());
                        row.date(r.birthDate());
                        row.optionalDate(r.transferDate());
                        row.text(r.serviceType());
                        row.text(r.supportReason());
                        row.number(r.weeklyGross());
                        row.optionalNumber(r.weeklyClient());
                        row.optionalNumber(r.weeklyHealth());
                        row.number(r.probability());
                        row.optionalDate(r.endDate());
                        row.optionalCode(r.status());
                        row.optionalNumber(r.childrensWeeklyCost());
                        row.text(r.note());
                    });

    /// `measures.csv`.
    public static final Table<Measure> MEASURES =
            new Table<>(
                    "measures",
                    List.of(
                            Column.required("measure", Kind.TEXT),
                            Column.required("service_type", Kind.TEXT),
                            Column.required("age_group", Kind.TEXT),
                            Column.required("support_reason", Kind.TEXT),
                            Column.required("clients_per_month", Kind.NUMBER),
                            Column.optional("weekly_gross", Kind.NUMBER),
                            Column.required("first_month", Kind.MONTH),
                            Column.required("last_month", Kind.MONTH)),
                    4,
                    true,
                    Model::measures,
                    Model::withMeasures,
                    row ->
                            new Measure(
                                    row.text(0),
                                    cohort(row, 1),
                                    row.number(4),
                                    row.optionalNumber(5),
                                    row.month(6),
                                    row.month(7)),
                    (r, row) -> {
                        row.text(r.name());
                        cohort(r.cohort(), row);
                        row.number(r.clientsPerMonth());
                        row.optionalNumber(r.weeklyGross());
                        row.month(r.firstMonth());
                        row.month(r.lastMonth());
                    });

    /// `fee-policies.csv`.
    public static final Table<FeePolicy> FEE_POLICIES =
            new Table<>(
                    "fee-policies",
                    List.of(
                            Column.required("service_type", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.requiredCode("rule", FeePolicyRule.class),
                            Column.required("amount", Kind.NUMBER),
                            Column.optional("target", Kind.NUMBER),
                            Column.optional("taper_from", Kind.NUMBER),
                            Column.optional("taper_per", Kind.NUMBER),
                            Column.optional("years", Kind.WHOLE),
                            Column.optional("minimum", Kind.NUMBER),
                            Column.optional("maximum", Kind.NUMBER),
                            Column.optional("exclude_started_months", Kind.WHOLE),
                            Column.optional("exclude_over_weekly", Kind.NUMBER),
                            Column.optional("round_up_to", Kind.NUMBER),
                            Column.optional("effective_date", Kind.DATE)),
                    2,
                    true,
                    Model::feePolicies,
                    Model::withFeePolicies,
                    row ->
                            new FeePolicy(
                                    row.text(0),
                                    row.year(1),
                                    row.code(2, FeePolicyRule.class),
                                    row.number(3),
                                    row.optionalNumber(4),
                                    row.optionalNumber(5),
                                    row.optionalNumber(6),
                                    row.optionalWhole(7),
                                    row.optionalNumber(8),
                                    row.optionalNumber(9),
                                    row.optionalWhole(10),
                                    row.optionalNumber(11),
                                    row.optionalNumber(12),
                                    row.optionalDate(13)),
                    (r, row) -> {
                        row.text(r.serviceType());
                        row.year(r.year());
                        row.code(r.rule());
                        row.number(r.amount());
                        row.optionalNumber(r.target());
                        row.optionalNumber(r.taperFrom());
                        row.optionalNumber(r.taperPer());
                        row.optionalWhole(r.years());
                        row.optionalNumber(r.minimum());
                        row.optionalNumber(r.maximum());
                        row.optionalWhole(r.excludeStartedMonths());
                        row.optionalNumber(r.excludeOverWeekly());
                        row.optionalNumber(r.roundUpTo());
                        row.optionalDate(r.effectiveDate());
                    });

    private ActivityTables() {}

    private static Cohort cohort(RowReader row, int first) {
        return new Cohort(row.text(first), row.text(first + 1), row.text(first + 2));
    }

    private static void cohort(Cohort cohort, RowWriter row) {
        row.text(cohort.serviceType());
        row.text(cohort.ageGroup());
        row.text(cohort.supportReason());
    }
}
