package org.headroom.ui.shell;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A driver of the panel: one value, or several of a kind that move together (demography of all
/// ages from 65).
///
/// @param id short name, for the node's id
/// @param group heading it stands under
/// @param label name that people read
/// @param keys keys that it sets; one for most
public record HeadlineDriver(
        String id, String group, String label, Driver driver, List<String> keys) {

    private static final String PRICES = "Prices";
    private static final String CLIENTS = "Clients";
    private static final String OTHERS = "Savings, staff and funding";
    private static final String ALL = "*";

    public HeadlineDriver {
        keys = List.copyOf(keys);
    }

    /// The headline drivers of a model, in the order of the panel, which never changes with their
    /// state.
    public static List<HeadlineDriver> of(Model model) {
        List<HeadlineDriver> list = new ArrayList<>();
        list.add(plain(PRICES, Driver.NLW));
        list.add(
                keyed(
                        "fee-pass-through",
                        PRICES,
                        "Fee pass-through",
                        Driver.FEE_PASS_THROUGH,
                        List.of(ALL)));
        list.add(plain(PRICES, Driver.CPI));
        list.add(plain(PRICES, Driver.PROVIDER_PAY_GROWTH));
        list.add(plain(PRICES, Driver.EMPLOYER_NI_RATE));
        list.add(plain(PRICES, Driver.EMPLOYER_NI_THRESHOLD));
        List<String> older =
                model.drivers().stream()
                        .map(DriverRow::address)
                        .filter(a -> a.driver() == Driver.DEMOGRAPHY)
                        .map(DriverAddress::key)
                        .filter(k -> !k.equals(TransitionCase.AGE_GROUP) && !k.equals(ALL))
                        .distinct()
                        .toList();
        list.add(
                keyed(
                        "demography-18-64",
                        CLIENTS,
                        "Demography 18–64",
                        Driver.DEMOGRAPHY,
                        List.of(TransitionCase.AGE_GROUP)));
        list.add(
                keyed(
                        "demography-65",
                        CLIENTS,
                        "Demography 65+",
                        Driver.DEMOGRAPHY,
                        older.isEmpty() ? List.of(ALL) : older));
        list.add(keyed("demand", CLIENTS, "Demand", Driver.DEMAND, List.of(ALL)));
        list.add(keyed("complexity", CLIENTS, "Complexity", Driver.COMPLEXITY, List.of(ALL)));
        list.add(plain(CLIENTS, Driver.TRANSITIONS_PROBABILITY_SCALE));
        list.add(plain(CLIENTS, Driver.TRANSITIONS_DELAY_MONTHS));
        list.add(plain(OTHERS, Driver.SAVINGS_DELIVERY_SCALE));
        list.add(plain(OTHERS, Driver.PAY_AWARD));
        list.add(plain(OTHERS, Driver.PRECEPT_PERCENT));
        return list;
    }

    private static HeadlineDriver plain(String group, Driver driver) {
        return keyed(driver.code().replace('_', '-'), group, driver.label(), driver, List.of(""));
    }

    private static HeadlineDriver keyed(
            String id, String group, String label, Driver driver, List<String> keys) {
        return new HeadlineDriver(id, group, label, driver, keys);
    }

    /// The driver of any row, found by search.
    public static HeadlineDriver of(DriverAddress address) {
        String label =
                address.driver().label()
                        + (address.key().isEmpty() || address.key().equals(ALL)
                                ? ""
                                : ", " + CodeWords.ofKey(address.key()));
        String id =
                (address.driver().code() + "-" + address.key()).replaceAll("[^A-Za-z0-9]+", "-");
        return keyed("found-" + id, "Found", label, address.driver(), List.of(address.key()));
    }

    /// Where its values for a year stand: the year's own rows, or the row of all years where the
    /// driver has no year.
    public List<DriverAddress> addresses(
            Model model, Optional<String> scenario, FinancialYear year) {
        return keys.stream().map(key -> address(model, scenario, key, year)).toList();
    }

    private DriverAddress address(
            Model model, Optional<String> scenario, String key, FinancialYear year) {
        DriverAddress everyYear = new DriverAddress(driver, key, Optional.empty());
        DriverAddress own = DriverAddress.of(driver, key, year);
        if (driver == Driver.TRANSITIONS_DELAY_MONTHS) {
            return everyYear;
        }
        boolean hasOwn = isIn(model, scenario, own);
        return !hasOwn && isIn(model, scenario, everyYear) ? everyYear : own;
    }

    private static boolean isIn(Model model, Optional<String> scenario, DriverAddress address) {
        return model.drivers().stream().anyMatch(r -> r.address().equals(address))
                || scenario.isPresent()
                        && model.overrides().stream()
                                .anyMatch(o ->
                                        o.address().equals(address)
                                                && o.scenario().equals(scenario.get()));
    }
}
