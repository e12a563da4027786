package org.headroom.ui.table;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.ScenarioOverride;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The codes that a model itself gives to who is cared for and how: those that a cell can hold, and
/// that are shown in words.
public final class ModelCodes {

    private ModelCodes() {}

    public static List<String> serviceTypes(Model model) {
        return model.serviceTypes().stream().map(ServiceType::name).toList();
    }

    /// As [#serviceTypes], after nothing, which stands for any.
    public static List<String> anyServiceType(Model model) {
        return Stream.concat(Stream.of(""), serviceTypes(model).stream()).toList();
    }

    public static List<String> ageGroups(Model model) {
        return distinct(cohorts(model).map(Cohort::ageGroup));
    }

    public static List<String> supportReasons(Model model) {
        return distinct(
                Stream.concat(
                        cohorts(model).map(Cohort::supportReason),
                        model.transitions().stream().map(TransitionCase::supportReason)));
    }

    /// What the drivers of the model apply to.
    public static List<String> keys(Model model) {
        return distinct(
                Stream.of(
                                model.drivers().stream().map(DriverRow::address).map(a -> a.key()),
                                model.overrides().stream()
                                        .map(ScenarioOverride::address)
                                        .map(a -> a.key()),
                                serviceTypes(model).stream(),
                                ageGroups(model).stream())
                        .flatMap(Function.identity()));
    }

    private static Stream<Cohort> cohorts(Model model) {
        return Stream.of(
                        model.cohorts().stream().map(CohortSettings::cohort),
                        model.packages().stream().map(CarePackage::cohort),
                        model.measures().stream().map(Measure::cohort))
                .flatMap(Function.identity());
    }

    private static List<String> distinct(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }
}
