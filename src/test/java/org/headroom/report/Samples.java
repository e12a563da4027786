package org.headroom.report;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.report.basis.Commission;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Models that papers are made from in tests.
final class Samples {

    /// A person id that must be found nowhere.
    static final String CANARY = "CANARY-4711";

    private Samples() {}

    static Model luton() {
        return ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
    }

    static byte[] paper(Model model, Kind kind, Kind.Format format, boolean sharing)
            throws IOException {
        return Papers.of(
                new Commission(model, Optional.empty(), sharing, "Headroom test"), kind, format);
    }

    /// The sample with three clients in Shared Lives and three young people who move in 2025/26,
    /// one of each the canary, who is also named in everything that is written by hand.
    static Model ofFewPeople() {
        Model model = luton();
        List<CarePackage> packages = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (CarePackage p : model.packages()) {
            boolean isShared = p.cohort().serviceType().equals("shared_lives");
            boolean isOpen = p.end().isEmpty();
            if (!isShared) {
                packages.add(p);
            } else if (isOpen && kept.size() < 3 && kept.add(p.personId())) {
                packages.add(kept.size() == 1 ? named(p) : p);
            }
        }
        return PlantedNotes.of(
                model.withPackages(packages).withTransitions(transitions(model)), CANARY);
    }

    /// The same with a budget line that pays for nothing but these three clients.
    static Model ofOneLineForFewPeople() {
        Model model = ofFewPeople();
        List<BudgetLine> lines = new ArrayList<>(model.budgetLines());
        lines.add(
                new BudgetLine(
                        "Shared Lives",
                        LineKind.PURCHASED,
                        Money.parse("1264321"),
                        Money.parse("2367891"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
        return model.withBudgetLines(lines)
                .withServiceTypes(
                        model.serviceTypes().stream()
                                .map(t ->
                                        t.name().equals("shared_lives")
                                                ? paidFrom("Shared Lives", t)
                                                : t)
                                .toList());
    }

    private static ServiceType paidFrom(String line, ServiceType type) {
        return new ServiceType(
                type.name(),
                line,
                type.nlwShare(),
                type.otherPayShare(),
                type.nonPayShare(),
                type.hoursMix(),
                type.wagePremium(),
                type.otherSalary(),
                type.upliftMonth());
    }

    private static List<TransitionCase> transitions(Model model) {
        List<TransitionCase> cases = new ArrayList<>();
        int next = 0;
        for (TransitionCase t : model.transitions()) {
            boolean isNext =
                    t.isPlanned()
                            && t.transfer().isAfter(LocalDate.of(2025, 3, 31))
                            && t.transfer().isBefore(LocalDate.of(2026, 4, 1));
            next += isNext ? 1 : 0;
            if (!isNext || next <= 3) {
                cases.add(isNext && next == 1 ? named(t) : t);
            }
        }
        return cases;
    }

    private static CarePackage named(CarePackage p) {
        return new CarePackage(
                "PACKAGE-4711",
                CANARY,
                p.cohort(),
                p.start(),
                p.end(),
                p.weeklyGross(),
                p.weeklyClient(),
                p.weeklyHealth(),
                p.unitsPerWeek(),
                p.unit());
    }

    private static TransitionCase named(TransitionCase t) {
        return new TransitionCase(
                CANARY,
                t.birthDate(),
                t.transferDate(),
                t.serviceType(),
                t.supportReason(),
                t.weeklyGross(),
                t.weeklyClient(),
                t.weeklyHealth(),
                t.probability(),
                t.endDate(),
                t.status(),
                t.childrensWeeklyCost(),
                t.note());
    }
}
