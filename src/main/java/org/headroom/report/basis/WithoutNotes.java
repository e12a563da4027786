package org.headroom.report.basis;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.DriverRow;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthReport;
import org.headroom.domain.PastForecast;
import org.headroom.domain.SavingScheme;

import java.util.List;

/// A model without what somebody wrote by hand beside its figures, since it may name or describe a
/// person: sources, reasons, owners, cases and their challenges, the words of a month. Names of
/// lines, services, schemes, bids and scenarios stay. No figure changes.
final class WithoutNotes {

    private static final String BUDGET = "the approved budget";

    private WithoutNotes() {}

    static Model of(Model model) {
        return model.withInfo(info(model.info()))
                .withDrivers(model.drivers().stream().map(WithoutNotes::driver).toList())
                .withSavings(model.savings().stream().map(WithoutNotes::scheme).toList())
                .withBids(model.bids().stream().map(WithoutNotes::bid).toList())
                .withBusinessCases(
                        model.businessCases().stream().map(WithoutNotes::signature).toList())
                .withChallenges(List.of())
                .withMonitoring(monitoring(model.monitoring()));
    }

    private static ModelInfo info(ModelInfo info) {
        return new ModelInfo(
                info.name(),
                info.council(),
                info.baseYear(),
                info.dataCut(),
                info.planYears(),
                "",
                "");
    }

    private static DriverRow driver(DriverRow row) {
        return new DriverRow(
                row.address(), row.low(), row.value(), row.high(), row.status(), "", "", "");
    }

    private static SavingScheme scheme(SavingScheme scheme) {
        return new SavingScheme(
                scheme.name(),
                scheme.budgetLine(),
                scheme.recurrent(),
                scheme.deliverability(),
                scheme.timing(),
                "");
    }

    private static GrowthBid bid(GrowthBid bid) {
        return new GrowthBid(
                bid.name(), bid.budgetLine(), bid.year(), bid.amount(), bid.recurrent(), "");
    }

    /// The day of the signature alone.
    private static BusinessCase signature(BusinessCase of) {
        BusinessCase blank = BusinessCase.blank(of.bid());
        return new BusinessCase(
                blank.bid(),
                blank.driver(),
                blank.evidence(),
                blank.activity(),
                blank.unitCost(),
                blank.method(),
                blank.alternatives(),
                of.low(),
                of.central(),
                of.high(),
                blank.risk(),
                of.signedOffBy().isBlank() ? "" : "Signed off",
                of.signedOffOn());
    }

    private static Monitoring monitoring(Monitoring watched) {
        return watched.withMonths(
                        watched.months().stream()
                                .map(m -> new MonthReport(m.monthEnd(), BUDGET, "", ""))
                                .toList())
                .withForecasts(
                        watched.forecasts().stream()
                                .map(f -> new PastForecast(f.monthEnd(), f.variance(), ""))
                                .toList());
    }
}
