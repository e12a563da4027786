package org.headroom.exchange.kit;

import org.headroom.domain.Assurance;
import org.headroom.domain.CarePackage;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Monitoring;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.TransitionCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model without people: persons and packages are numbered in the order in which they stand, a
/// birth date is left as its year, and nothing that was written by hand beside a figure remains.
///
/// A transfer on the 18th birthday moves to the middle of its month, since its day would be the
/// birthday, and even the figures of two years would tell it. All else stays, so that only the days
/// of those transfers within their month move the result.
final class Nameless {

    private static final int MIDDLE = 15;

    private final Map<String, String> persons = new HashMap<>();

    private Nameless() {}

    /// How many transfers move to the middle of their month.
    static long moved(Model model) {
        return model.transitions().stream().filter(Nameless::isOnBirthday).count();
    }

    private static boolean isOnBirthday(TransitionCase c) {
        return !c.isProbable() && c.transfer().equals(c.eighteenthBirthday());
    }

    static Model of(Model model) {
        Nameless nameless = new Nameless();
        Model figures =
                model.withBusinessCases(List.of())
                        .withChallenges(List.of())
                        .withSelections(List.of())
                        .withReferenceMarks(List.of())
                        .withViews(List.of())
                        .withMonitoring(Monitoring.NONE)
                        .withAssurance(Assurance.NONE);
        return figures.withInfo(info(model.info()))
                .withPackages(nameless.packages(model.packages()))
                .withTransitions(model.transitions().stream().map(nameless::transition).toList())
                .withDrivers(model.drivers().stream().map(Nameless::driver).toList())
                .withScenarios(
                        model.scenarios().stream()
                                .map(s -> new Scenario(s.name(), s.parent(), ""))
                                .toList())
                .withOverrides(
                        model.overrides().stream()
                                .map(o ->
                                        new ScenarioOverride(
                                                o.scenario(), o.address(), o.value(), ""))
                                .toList())
                .withSavings(model.savings().stream().map(Nameless::scheme).toList())
                .withBids(model.bids().stream().map(Nameless::bid).toList())
                .withFunding(model.funding().stream().map(Nameless::funding).toList());
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

    private String person(String id) {
        return persons.computeIfAbsent(id, i -> "C" + (persons.size() + 1));
    }

    private List<CarePackage> packages(List<CarePackage> packages) {
        List<CarePackage> numbered = new ArrayList<>(packages.size());
        for (CarePackage p : packages) {
            numbered.add(
                    new CarePackage(
                            "P" + (numbered.size() + 1),
                            person(p.personId()),
                            p.cohort(),
                            p.start(),
                            p.end(),
                            p.weeklyGross(),
                            p.weeklyClient(),
                            p.weeklyHealth(),
                            p.unitsPerWeek(),
                            ""));
        }
        return numbered;
    }

    /// The middle of the month of a birthday, not after the end. The data cut is a month's end, so
    /// that it stays on its side of that.
    private static LocalDate day(TransitionCase c) {
        LocalDate middle = c.transfer().withDayOfMonth(MIDDLE);
        return c.endDate().filter(middle::isAfter).orElse(middle);
    }

    /// The day of transfer is said outright, since it moves the figures; the birthday is not.
    private TransitionCase transition(TransitionCase c) {
        return new TransitionCase(
                person(c.personId()),
                LocalDate.of(c.birthDate().getYear(), 1, 1),
                Optional.of(isOnBirthday(c) ? day(c) : c.transfer()),
                c.serviceType(),
                c.supportReason(),
                c.weeklyGross(),
                c.weeklyClient(),
                c.weeklyHealth(),
                c.probability(),
                c.endDate(),
                c.status(),
                c.childrensWeeklyCost(),
                "");
    }

    private static DriverRow driver(DriverRow row) {
        return new DriverRow(
                row.address(),
                row.low(),
                row.value(),
                row.high(),
                row.status(),
                DriverRow.UNSOURCED,
                "",
                "");
    }

    private static SavingScheme scheme(SavingScheme s) {
        return new SavingScheme(
                s.name(), s.budgetLine(), s.recurrent(), s.deliverability(), s.timing(), "");
    }

    private static GrowthBid bid(GrowthBid b) {
        return new GrowthBid(b.name(), b.budgetLine(), b.year(), b.amount(), b.recurrent(), "");
    }

    private static FundingAmount funding(FundingAmount f) {
        return new FundingAmount(
                f.fundingLine(),
                f.year(),
                f.amount(),
                f.ascShare(),
                f.recurrent(),
                f.ringfenced(),
                "");
    }
}
