package org.headroom.report.basis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.report.disclosure.FewPeople;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.disclosure.Suppression.Part;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which steps of a bridge rest on few people: transitions of few, a full-year effect of few who
/// came or went, growth of which the drivers say that it is of few cohorts alone.
final class StepsOfFew {

    private static final Map<Step, Driver> GROWTH =
            Map.of(
                    Step.DEMOGRAPHY, Driver.DEMOGRAPHY,
                    Step.DEMAND, Driver.DEMAND,
                    Step.COMPLEXITY, Driver.COMPLEXITY);

    private final Model model;
    private final DriverTable drivers;
    private final Pipeline pipeline;
    private final List<Part> parts;
    private final Suppression suppression;

    StepsOfFew(
            Model model,
            DriverTable drivers,
            Pipeline pipeline,
            List<Part> parts,
            Suppression suppression) {
        this.model = model;
        this.drivers = drivers;
        this.pipeline = pipeline;
        this.parts = parts;
        this.suppression = suppression;
    }

    Set<Step> of(YearProjection year) {
        Set<Step> few = EnumSet.noneOf(Step.class);
        if (FewPeople.isFew(pipeline.beginning(year.year()).size())) {
            few.add(Step.TRANSITIONS);
        }
        if (isFullYearOfFew(year.year())) {
            few.add(Step.FULL_YEAR_EFFECT);
        }
        GROWTH.forEach((step, driver) -> {
            if (!suppression.tells(growing(driver, year.year()))) {
                few.add(step);
            }
        });
        few.removeIf(step -> step != Step.TRANSITIONS && year.bridge().amount(step).isZero());
        return few;
    }

    private List<Part> growing(Driver driver, FinancialYear year) {
        return parts.stream()
                .filter(p -> drivers.find(driver, p.cohort(), year).orElse(0) != 0)
                .toList();
    }

    /// Whether only few came or went in the year before or the year. Growth of the year before and
    /// cohorts of averages rest on more than is counted here.
    private boolean isFullYearOfFew(FinancialYear year) {
        FinancialYear before = year.plus(-1);
        boolean isOfMore =
                before.equals(model.info().baseYear())
                        ? model.cohorts().stream().anyMatch(CohortSettings::isAverages)
                        : GROWTH.values().stream().anyMatch(d -> !growing(d, before).isEmpty());
        return !isOfMore && model.measures().isEmpty() && FewPeople.isFew(moving(before, year));
    }

    private int moving(FinancialYear before, FinancialYear year) {
        Set<String> people = new HashSet<>();
        for (CarePackage care : model.packages()) {
            boolean isStart = isWithin(care.start(), before, year);
            if (isStart || care.end().filter(e -> isWithin(e, before, year)).isPresent()) {
                people.add(care.personId());
            }
        }
        for (PipelineCase person : pipeline.cases()) {
            boolean isMove = isWithin(person.moved(), before, year);
            if (isMove
                    || person.person()
                            .endDate()
                            .filter(e -> isWithin(e, before, year))
                            .isPresent()) {
                people.add(person.person().personId());
            }
        }
        return people.size();
    }

    private static boolean isWithin(LocalDate day, FinancialYear first, FinancialYear last) {
        return !day.isBefore(first.start()) && !day.isAfter(last.end());
    }
}
