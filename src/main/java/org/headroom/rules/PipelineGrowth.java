package org.headroom.rules;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Growth of people of 18–64 in a year in which young people of the pipeline move: it may count
/// them a second time (method section 6, once only).
///
/// Only words can say whether it does, so growth is taken as explained where its rationale speaks
/// of the pipeline or of transitions.
///
/// @param year a plan year
/// @param cases of the pipeline that move in it
/// @param driver demography of 18–64, or demand of a cohort that cases join
/// @param key of the row that the value comes from
/// @param value growth, a fraction above 0
/// @param rationale why it was chosen, may be empty
public record PipelineGrowth(
        FinancialYear year, int cases, Driver driver, String key, double value, String rationale) {

    /// What to do about growth that is not explained.
    public static final String ADVICE =
            "Say in its rationale that it leaves the pipeline out, or lower it.";

    /// What grows beside what: `Demography grows people aged 18–64 by 0.6% in 2025/26, beside 17
    /// cases of the pipeline.`
    public String sentence() {
        String whom =
                driver == Driver.DEMOGRAPHY || key.equals(DriverTable.EVERYTHING)
                        ? "people aged 18–64"
                        : CodeWords.of(key.replaceFirst("\\|.*", "")).toLowerCase(Locale.UK);
        return driver.label()
                + " grows "
                + whom
                + " by "
                + MoneyFormat.percent(value)
                + " in "
                + year
                + ", beside "
                + (cases == 1 ? "one case" : cases + " cases")
                + " of the pipeline.";
    }

    /// Whether the rationale says how it stands to the pipeline.
    public boolean isExplained() {
        String words = rationale.toLowerCase(Locale.ROOT);
        return words.contains("pipeline") || words.contains("transition");
    }

    /// Every growth beside the pipeline in a plan year of a scenario; the base where it is empty.
    public static List<PipelineGrowth> of(
            Model model, Optional<String> scenario, FinancialYear year) {
        DriverTable drivers = DriverTable.of(model, scenario);
        List<TransitionCase> moving = moving(model, drivers, year);
        if (moving.isEmpty()) {
            return List.of();
        }
        Map<Object, PipelineGrowth> found = new LinkedHashMap<>();
        Look look = new Look(model, scenario, year, moving.size());
        look.at(
                        Driver.DEMOGRAPHY,
                        List.of(TransitionCase.AGE_GROUP, DriverTable.EVERYTHING),
                        drivers.value(Driver.DEMOGRAPHY, TransitionCase.AGE_GROUP, year))
                .ifPresent(g -> found.put(g.driver, g));
        for (Cohort cohort : moving.stream().map(TransitionCase::cohort).distinct().toList()) {
            look.at(
                            Driver.DEMAND,
                            List.of(cohort.key(), cohort.serviceType(), DriverTable.EVERYTHING),
                            drivers.find(Driver.DEMAND, cohort, year).orElse(0))
                    .ifPresent(g -> found.putIfAbsent(g.key, g));
        }
        return List.copyOf(found.values());
    }

    private static List<TransitionCase> moving(
            Model model, DriverTable drivers, FinancialYear year) {
        LocalDate cut = model.info().dataCut();
        int delay = (int) drivers.value(Driver.TRANSITIONS_DELAY_MONTHS, model.info().baseYear());
        List<TransitionCase> moving = new ArrayList<>();
        for (TransitionCase each : model.transitions()) {
            LocalDate moved = each.transfer().plusMonths(delay);
            LocalDate first = moved.isAfter(cut) ? moved : cut.plusDays(1);
            if (each.isPlanned()
                    && each.transfer().isAfter(cut)
                    && FinancialYear.of(first).equals(year)) {
                moving.add(each);
            }
        }
        return moving;
    }

    /// Looks for the row that a value comes from.
    private record Look(Model model, Optional<String> scenario, FinancialYear year, int cases) {

        /// @param keys from the narrowest to everything
        Optional<PipelineGrowth> at(Driver driver, List<String> keys, double value) {
            if (value <= 0) {
                return Optional.empty();
            }
            for (String key : keys) {
                Optional<String> rationale = rationale(driver, key);
                if (rationale.isPresent()) {
                    return Optional.of(
                            new PipelineGrowth(year, cases, driver, key, value, rationale.get()));
                }
            }
            return Optional.empty();
        }

        /// The words of the rows of a key, the scenario's own before those of the base; empty where
        /// no row of the key holds in the year.
        private Optional<String> rationale(Driver driver, String key) {
            List<String> words = new ArrayList<>();
            for (Scenario layer : DriverTable.layers(model, scenario).reversed()) {
                for (ScenarioOverride row : model.overrides()) {
                    if (row.scenario().equals(layer.name()) && holds(row.address(), driver, key)) {
                        words.add(row.rationale());
                    }
                }
            }
            for (DriverRow row : model.drivers()) {
                if (holds(row.address(), driver, key)) {
                    words.add(row.rationale());
                }
            }
            return words.isEmpty()
                    ? Optional.empty()
                    : words.stream()
                            .filter(w -> !w.isBlank())
                            .findFirst()
                            .or(() -> Optional.of(""));
        }

        private boolean holds(DriverAddress address, Driver driver, String key) {
            return address.driver() == driver
                    && address.key().equals(key)
                    && address.year().map(year::equals).orElse(true);
        }
    }
}
