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
/// birth date is left as its year, and nothing that was written by hand beside a figure remains. It
/// gives the same result to the penny.
final class Nameless {

    private final Map<String, String> persons = new HashMap<>();

    private Nameless() {}

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

    /// The day of transfer is said outright, since it moves the figures; the birthday is not.
    private TransitionCase transition(TransitionCase c) {
        return new TransitionCase(
                person(c.personId()),
                LocalDate.of(c.birthDate().getYear(), 1, 1),
                Optional.of(c.transfer()),
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
