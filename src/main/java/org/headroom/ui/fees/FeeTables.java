package org.headroom.ui.fees;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.CaseTables;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The tables of the Fees page: service types, uplift policies, published marks.
final class FeeTables {

    static final String TYPES = "service-types";
    static final String POLICIES = "fee-policies";
    static final String MARKS = "reference-marks";

    private final FeesModel fees;

    FeeTables(FeesModel fees) {
        this.fees = fees;
    }

    RecordTable<ServiceType> types() {
        return described(TYPES)
                .column(
                        "service_type",
                        c -> c.title("Service type").width(120).codesLike(ModelCodes::serviceTypes))
                .column(
                        "budget_line",
                        c -> c.title("Budget line").width(140).choices(FeeTables::lines))
                .column("nlw_share", c -> c.title("NLW share").percent().width(72))
                .column("other_pay_share", c -> c.title("Other pay").percent().width(72))
                .column("non_pay_share", c -> c.title("Non-pay").percent().width(66))
                .column("hours_mix", c -> c.title("Hours mix", "hours:share").width(150))
                .column("wage_premium", c -> c.title("Premium").percent().width(66))
                .column("other_salary", c -> c.title("Salary", "£ a year").width(72))
                .column("uplift_month", c -> c.title("Uplift", "month").width(54))
                .blank(FeeTables::newType)
                .build();
    }

    /// The chosen service type beside its shares and hours.
    RecordForm<ServiceType> type() {
        return described("service-type")
                .column("service_type", c -> c.title("Name").codesLike(ModelCodes::serviceTypes))
                .column("budget_line", c -> c.title("Budget line").choices(FeeTables::lines))
                .column("wage_premium", c -> c.title("Pay over the NLW").percent())
                .column("other_salary", c -> c.title("Salary of others", "£"))
                .column("uplift_month", c -> c.title("Uplift month, 1–12"))
                .form();
    }

    private RecordTableBuilder<ServiceType> described(String id) {
        return RecordTable.of(fees.workspace(), ActivityTables.SERVICE_TYPES)
                .id(id)
                .noun("service type", "service types");
    }

    private static List<String> lines(Model model) {
        return model.budgetLines().stream()
                .filter(l -> l.kind() == LineKind.PURCHASED)
                .map(BudgetLine::name)
                .toList();
    }

    /// A new type has no staff, so that it needs no statutory rates until its shares are set.
    private static Optional<ServiceType> newType(Model model) {
        List<String> taken = model.serviceTypes().stream().map(ServiceType::name).toList();
        String name =
                Stream.iterate(1, n -> n + 1)
                        .map(n -> n == 1 ? "new_service" : "new_service_" + n)
                        .filter(n -> !taken.contains(n))
                        .findFirst()
                        .orElseThrow();
        return lines(model).stream()
                .findFirst()
                .map(line ->
                        new ServiceType(
                                name,
                                line,
                                0,
                                0,
                                1,
                                HoursMix.parse("37:1"),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalInt.empty()));
    }

    RecordTable<FeePolicy> policies() {
        return RecordTable.of(fees.workspace(), ActivityTables.FEE_POLICIES)
                .id(POLICIES)
                .noun("policy", "policies")
                .column(
                        "service_type",
                        c -> c.title("Service type").width(110).codesFrom(ModelCodes::serviceTypes))
                .column("year", c -> c.title("Year").width(62))
                .column("rule", c -> c.title("Rule").width(70))
                .column(
                        "amount",
                        c ->
                                c.title("Increase", "% or £")
                                        .width(64)
                                        .percentWhere(p -> p.rule() == FeePolicyRule.PERCENT))
                .column("target", c -> c.title("Target", "£").width(54))
                .column("years", c -> c.title("Years").width(46))
                .column("taper_from", c -> c.title("Taper", "from £").width(54))
                .column("taper_per", c -> c.title("Taper", "£ per £").width(54))
                .column("minimum", c -> c.title("Lowest").percent().width(54))
                .column("maximum", c -> c.title("Highest").percent().width(56))
                .column("round_up_to", c -> c.title("Round up", "to £").width(62))
                .column("exclude_started_months", c -> c.title("Not started", "months").width(74))
                .column("exclude_over_weekly", c -> c.title("Not over", "£ a week").width(68))
                .column("effective_date", c -> c.title("From").width(84))
                .figure(
                        "Award",
                        p -> fees.award(p.serviceType(), p.year()),
                        MoneyFormat::percent,
                        c -> c.title("Award", "%").width(56))
                .blank(this::newPolicy)
                .build();
    }

    /// A percentage for the first type and year without a policy, as its award is now.
    private Optional<FeePolicy> newPolicy(Model model) {
        FinancialYear first = model.info().year(1);
        return Stream.iterate(first, y -> y.plus(1))
                .limit(model.info().planYears())
                .flatMap(y ->
                        ModelCodes.serviceTypes(model).stream()
                                .filter(t -> FeesModel.policy(model, t, y).isEmpty())
                                .map(t -> percent(t, y)))
                .findFirst();
    }

    private FeePolicy percent(String type, FinancialYear year) {
        return new FeePolicy(
                type,
                year,
                FeePolicyRule.PERCENT,
                Math.rint(fees.award(type, year).orElse(0) * 10_000) / 10_000,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    RecordTable<ReferenceMark> marks() {
        return RecordTable.of(fees.workspace(), CaseTables.REFERENCE_MARKS)
                .id(MARKS)
                .noun("published figure", "published figures")
                .column(
                        "service_type",
                        c -> c.title("Service type").width(110).codesFrom(ModelCodes::serviceTypes))
                .column("year", c -> c.title("Year").width(64))
                .column("mark", c -> c.title("Published figure").width(150))
                .column("rise", c -> c.title("Rise").percent().width(60))
                .column("rate", c -> c.title("Rate", "£ per unit").width(76))
                .column("source", c -> c.title("Source").width(280))
                .blank(this::newMark)
                .build();
    }

    private Optional<ReferenceMark> newMark(Model model) {
        FinancialYear year = fees.year();
        String type = fees.type().map(ServiceType::name).orElse("");
        List<String> taken =
                model.referenceMarks().stream()
                        .filter(m -> m.serviceType().equals(type) && m.year().equals(year))
                        .map(ReferenceMark::mark)
                        .toList();
        String name =
                Stream.iterate(1, n -> n + 1)
                        .map(n -> n == 1 ? "New figure" : "New figure " + n)
                        .filter(n -> !taken.contains(n))
                        .findFirst()
                        .orElseThrow();
        return fees.type()
                .map(t ->
                        new ReferenceMark(
                                type,
                                year,
                                name,
                                OptionalDouble.of(0),
                                OptionalDouble.empty(),
                                "To be named"));
    }

    /// The packages that a policy is worked on: rate before and after, and why one is out.
    RecordTable<CarePackage> packages(PackageWords words) {
        return RecordTable.of(fees.workspace(), ActivityTables.PACKAGES)
                .id("policy-packages")
                .noun("package", "packages")
                .where(words::isUnderPolicy)
                .column("package_id", c -> c.title("Package").width(90).readOnly())
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(104)
                                        .readOnly()
                                        .codesLike(ModelCodes::supportReasons))
                .column("start_date", c -> c.title("Started").width(100).readOnly())
                .figure(
                        "Units",
                        words::units,
                        Figures::rate,
                        c -> c.title("Units", "a week").width(60))
                .figure(
                        "Rate before",
                        words::before,
                        Figures::rate,
                        c -> c.title("Rate before", "£ per unit").width(82))
                .figure(
                        "Rate after",
                        words::after,
                        Figures::rate,
                        c -> c.title("Rate after", "£ per unit").width(82))
                .figure(
                        "Increase",
                        words::increase,
                        MoneyFormat::signedPercent,
                        c -> c.title("Increase", "%").width(72))
                .figure(
                        "Increase a week",
                        words::weekly,
                        Figures::rate,
                        c -> c.title("Increase", "£ a week").width(76).total())
                .words("In or out", words::why, c -> c.title("In or out, and why").width(170))
                .build();
    }
}
