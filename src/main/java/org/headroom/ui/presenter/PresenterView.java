package org.headroom.ui.presenter;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.SavedView;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.shell.HeadlineDriver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the room sees: a chart of a plan year and the drivers beside it.
///
/// @param name as it was saved, or of the usual views
/// @param drivers five at most
record PresenterView(String name, Chart chart, FinancialYear year, List<HeadlineDriver> drivers) {

    /// The charts of the presenter, none of which shows a person.
    enum Chart {
        BRIDGE("Bridge", "What drives the rise"),
        GAP("Gap", "The gap by year"),
        FUNDING("Funding", "What pays for it"),
        TRANSITIONS("Transitions", "Young people who move"),
        TORNADO("Tornado", "What could change it");

        private final String label;
        private final String question;

        Chart(String label, String question) {
            this.label = label;
            this.question = question;
        }

        String label() {
            return label;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The chart that a saved view names; the bridge where it names none of ours.
        static Chart of(String code) {
            return Arrays.stream(values())
                    .filter(c -> c.code().equals(code))
                    .findFirst()
                    .orElse(BRIDGE);
        }
    }

    private static final List<Driver> USUAL =
            List.of(
                    Driver.NLW,
                    Driver.FEE_PASS_THROUGH,
                    Driver.DEMAND,
                    Driver.TRANSITIONS_DELAY_MONTHS,
                    Driver.SAVINGS_DELIVERY_SCALE);

    PresenterView {
        drivers = drivers.stream().limit(SavedView.MOST_DRIVERS).toList();
    }

    /// The saved views of a model by their positions; one of each chart where it has none.
    ///
    /// @param year the year of views that name none
    static List<PresenterView> of(Model model, FinancialYear year) {
        List<HeadlineDriver> headline = HeadlineDriver.of(model);
        if (model.views().isEmpty()) {
            List<HeadlineDriver> usual =
                    USUAL.stream()
                            .flatMap(d -> headline.stream().filter(h -> h.driver() == d).limit(1))
                            .toList();
            return Arrays.stream(Chart.values())
                    .map(c -> new PresenterView(c.question, c, year, usual))
                    .toList();
        }
        return model.views().stream()
                .sorted(Comparator.comparingInt(SavedView::position))
                .map(v ->
                        new PresenterView(
                                v.name(),
                                Chart.of(v.chart()),
                                v.year().filter(y -> isPlanned(model, y)).orElse(year),
                                v.driverNames().stream()
                                        .flatMap(d -> driver(d, headline))
                                        .toList()))
                .toList();
    }

    private static boolean isPlanned(Model model, FinancialYear year) {
        int y = year.since(model.info().baseYear());
        return y >= 1 && y <= model.info().planYears();
    }

    private static Stream<HeadlineDriver> driver(String name, List<HeadlineDriver> headline) {
        String[] parts = name.split("\\|", 2);
        String key = parts.length == 1 ? "" : parts[1];
        return Driver.of(parts[0]).stream()
                .map(driver ->
                        headline.stream()
                                .filter(h -> h.driver() == driver && h.keys().contains(key))
                                .findFirst()
                                .orElseGet(() ->
                                        HeadlineDriver.of(
                                                new DriverAddress(driver, key, Optional.empty()))));
    }

    /// As the model keeps it.
    SavedView saved(String as, int position) {
        return new SavedView(
                as,
                position,
                chart.code(),
                Optional.of(year),
                drivers.stream()
                        .map(d ->
                                d.driver().code()
                                        + (d.keys().getFirst().isEmpty()
                                                ? ""
                                                : "|" + d.keys().getFirst()))
                        .collect(Collectors.joining(";")));
    }

    PresenterView with(Chart other) {
        return new PresenterView(name, other, year, drivers);
    }

    PresenterView in(FinancialYear other) {
        return new PresenterView(name, chart, other, drivers);
    }

    PresenterView beside(List<HeadlineDriver> others) {
        return new PresenterView(name, chart, year, others);
    }
}
