package org.headroom.schema;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.PublishedPlanYear;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.StartsFrom;

import java.util.List;

/// The tables of money: budget lines, ledger, savings, bids, funding and the published plan.
public final class BudgetTables {

    /// `budget-lines.csv`.
    public static final Table<BudgetLine> BUDGET_LINES =
            new Table<>(
                    "budget-lines",
                    List.of(
                            Column.required("budget_line", Kind.TEXT),
                            Column.requiredCode("kind", LineKind.class),
                            Column.required("approved_budget", Kind.MONEY),
                            Column.required("forecast_outturn", Kind.MONEY),
                            Column.optional("non_recurrent", Kind.MONEY),
                            Column.optionalCode("starts_from", StartsFrom.class),
                            Column.optional("pay_share", Kind.NUMBER),
                            Column.optional("average_salary", Kind.NUMBER),
                            Column.optional("employer_pension_rate", Kind.NUMBER)),
                    1,
                    false,
                    Model::budgetLines,
                    Model::withBudgetLines,
                    row ->
                            new BudgetLine(
                                    row.text(0),
                                    row.code(1, LineKind.class),
                                    row.money(2),
                                    row.money(3),
                                    row.optionalMoney(4),
                                    row.optionalCode(5, StartsFrom.class),
                                    row.optionalNumber(6),
                                    row.optionalNumber(7),
                                    row.optionalNumber(8)),
                    (r, row) -> {
                        row.text(r.name());
                        row.code(r.kind());
                        row.money(r.approvedBudget());
                        row.money(r.forecastOutturn());
                        row.optionalMoney(r.nonRecurrent());
                        row.optionalCode(r.startsFrom());
                        row.optionalNumber(r.payShare());
                        row.optionalNumber(r.averageSalary());
                        row.optionalNumber(r.employerPensionRate());
                    });

    /// `ledger-history.csv`.
    public static final Table<LedgerYear> LEDGER_HISTORY =
            new Table<>(
                    "ledger-history",
                    List.of(
                            Column.required("budget_line", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.required("budget", Kind.MONEY),
                            Column.required("actual", Kind.MONEY)),
                    2,
                    true,
                    Model::ledgerHistory,
                    Model::withLedgerHistory,
                    row -> new LedgerYear(row.text(0), row.year(1), row.money(2), row.money(3)),
                    (r, row) -> {
                        row.text(r.budgetLine());
                        row.year(r.year());
                        row.money(r.budget());
                        row.money(r.actual());
                    });

    /// `savings.csv`.
    public static final Table<SavingScheme> SAVINGS =
            new Table<>(
                    "savings",
                    List.of(
                            Column.required("scheme", Kind.TEXT),
                            Column.optional("budget_line", Kind.TEXT),
                            Column.required("recurrent", Kind.FLAG),
                            Column.requiredCode("deliverability", Risk.class),
                            Column.requiredCode("timing", Risk.class),
                            Column.optional("description", Kind.TEXT)),
                    1,
                    true,
                    Model::savings,
                    Model::withSavings,
                    row ->
                            new SavingScheme(
                                    row.text(0),
                                    row.optionalText(1),
                                    row.flag(2),
                                    row.code(3, Risk.class),
                                    row.code(4, Risk.class),
                                    row.text(5)),
                    (r, row) -> {
                        row.text(r.name());
                        row.optionalText(r.budgetLine());
                        row.flag(r.recurrent());
                        row.code(r.deliverability());
                        row.code(r.timing());
                        row.text(r.description());
                    });

    /// `savings-profile.csv`.
    public static final Table<SavingTranche> SAVINGS_PROFILE =
            new Table<>(
                    "savings-profile",
                    List.of(
                            Column.required("scheme", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.required("target", Kind.MONEY),
                            Column.optional("delivered", Kind.MONEY)),
                    2,
                    true,
                    Model::savingsProfile,
                    Model::withSavingsProfile,
                    row ->
                            new SavingTranche(
                                    row.text(0), row.year(1), row.money(2), row.optionalMoney(3)),
                    (r, row) -> {
                        row.text(r.scheme());
                        row.year(r.year());
                        row.money(r.target());
                        row.optionalMoney(r.delivered());
                    });

    /// `bids.csv`.
    public static final Table<GrowthBid> BIDS =
            new Table<>(
                    "bids",
                    List.of(
                            Column.required("bid", Kind.TEXT),
                            Column.optional("budget_line", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.required("amount", Kind.MONEY),
                            Column.required("recurrent", Kind.FLAG),
                            Column.optional("business_case", Kind.TEXT)),
                    1,
                    true,
                    Model::bids,
                    Model::withBids,
                    row ->
                            new GrowthBid(
                                    row.text(0),
                                    row.optionalText(1),
                                    row.year(2),
                                    row.money(3),
                                    row.flag(4),
                                    row.text(5)),
                    (r, row) -> {
                        row.text(r.name());
                        row.optionalText(r.budgetLine());
                        row.year(r.year());
                        row.money(r.amount());
                        row.flag(r.recurrent());
                        row.text(r.businessCase());
                    });

    /// `funding.csv`.
    public static final Table<FundingAmount> FUNDING =
            new Table<>(
                    "funding",
                    List.of(
                            Column.required("funding_line", Kind.TEXT),
                            Column.required("year", Kind.YEAR),
                            Column.required("amount", Kind.MONEY),
                            Column.optional("asc_share", Kind.NUMBER),
                            Column.required("recurrent", Kind.FLAG),
                            Column.required("ringfenced", Kind.FLAG),
                            Column.optional("source", Kind.TEXT)),
                    2,
                    true,
                    Model::funding,
                    Model::withFunding,
                    row ->
                            new FundingAmount(
                                    row.text(0),
                                    row.year(1),
                                    row.money(2),
                                    row.optionalNumber(3),
                                    row.flag(4),
                                    row.flag(5),
                                    row.text(6)),
                    (r, row) -> {
                        row.text(r.fundingLine());
                        row.year(r.year());
                        row.money(r.amount());
                        row.optionalNumber(r.ascShare());
                        row.flag(r.recurrent());
                        row.flag(r.ringfenced());
                        row.text(r.source());
                    });

    /// `mtfp.csv`.
    public static final Table<PublishedPlanYear> MTFP =
            new Table<>(
                    "mtfp",
                    List.of(
                            Column.required("year", Kind.YEAR),
                            Column.required("published_gap", Kind.MONEY),
                            Column.required("asc_growth_assumed", Kind.MONEY),
                            Column.optional("asc_funding_assumed", Kind.MONEY)),
                    1,
                    true,
                    Model::publishedPlan,
                    Model::withPublishedPlan,
                    row ->
                            new PublishedPlanYear(
                                    row.year(0), row.money(1), row.money(2), row.optionalMoney(3)),
                    (r, row) -> {
                        row.year(r.year());
                        row.money(r.publishedGap());
                        row.money(r.ascGrowthAssumed());
                        row.optionalMoney(r.ascFundingAssumed());
                    });

    private BudgetTables() {}
}
