package org.headroom.session;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A driver set in one line of text: `nlw@2026/27=12.86`, `demography|85+=+0.5%`,
/// `demand|Nursing|85+|physical@2027/28=*1.05`.
public record DriverAssignment(DriverAddress address, DriverAmount amount) {

    private static final String FORM =
            "Write driver[|key][@year]=value, as nlw@2026/27=12.86 or demography|85+=0.02.";

    /// A year at the end of an address, or what was meant as one: `@` and a digit.
    private static final Pattern YEAR = Pattern.compile("(.*)@(\\d[^@]*)");

    /// Reads a line. Keys may hold `|`, `=` and `@`.
    ///
    /// @throws IllegalArgumentException if it cannot be read; the message says why and what to
    ///   write
    public static DriverAssignment parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("“" + text + "” sets nothing. " + FORM);
        }
        DriverAddress address = address(text.substring(0, equals).strip());
        return new DriverAssignment(address, DriverAmount.parse(text.substring(equals + 1)));
    }

    /// Reads which value is meant: `driver[|key][@year]`.
    ///
    /// @throws IllegalArgumentException as [#parse]
    public static DriverAddress address(String text) {
        Matcher dated = YEAR.matcher(text);
        boolean isDated = dated.matches();
        String undated = isDated ? dated.group(1) : text;
        Optional<FinancialYear> year =
                isDated ? Optional.of(FinancialYear.parse(dated.group(2))) : Optional.empty();
        int bar = undated.indexOf('|');
        String code = bar < 0 ? undated : undated.substring(0, bar);
        String key = bar < 0 ? "" : undated.substring(bar + 1);
        Driver driver = Driver.of(code).orElseThrow(() -> unknown(code));
        requireKey(driver, key);
        return new DriverAddress(driver, key, year);
    }

    /// As [#address(String)], with the key given apart, which then may hold anything.
    ///
    /// @param text the driver, with or without `@year`
    public static DriverAddress address(String text, String key) {
        int at = text.indexOf('@');
        String code = at < 0 ? text : text.substring(0, at);
        Driver driver = Driver.of(code).orElseThrow(() -> unknown(code));
        requireKey(driver, key);
        return new DriverAddress(
                driver,
                key,
                at < 0
                        ? Optional.empty()
                        : Optional.of(FinancialYear.parse(text.substring(at + 1))));
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException(
                "There is no driver “"
                        + code
                        + "”. There are "
                        + Arrays.stream(Driver.values())
                                .map(Driver::code)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static void requireKey(Driver driver, String key) {
        if (driver.keyKind() == KeyKind.NONE && !key.isEmpty()) {
            throw new IllegalArgumentException(
                    driver.code() + " has one value for the whole council and no key: " + key);
        }
        if (driver.keyKind() != KeyKind.NONE && key.isEmpty()) {
            throw new IllegalArgumentException(
                    driver.code()
                            + " needs a key: "
                            + switch (driver.keyKind()) {
                                case SERVICE_TYPE -> "a service type";
                                case AGE_GROUP -> "an age group";
                                case COHORT, COHORT_OR_AGE ->
                                        "service_type|age_group|support_reason, or a service type";
                                case BUDGET_LINE -> "a budget line";
                                case RISK -> "green, amber or red";
                                case FUNDING_LINE -> "a funding line";
                                case NONE -> "none";
                            }
                            + ", or * for all others, as "
                            + driver.code()
                            + "|*=0.02.");
        }
    }

    /// The edit that this line asks for. A relative amount starts from what holds in the scenario.
    ///
    /// @param model the model now
    /// @param scenario empty is the base
    /// @param rationale why; may be empty
    /// @throws IllegalArgumentException if there is no such scenario, or nothing to start from
    public Edit edit(Model model, Optional<String> scenario, String rationale) {
        OptionalDouble now = DriverValues.of(model, scenario).at(address);
        if (amount.isRelative() && now.isEmpty()) {
            throw new IllegalArgumentException(
                    address + " has no value yet that could be changed. Write a plain number.");
        }
        return Edits.setDriver(scenario, address, amount.from(now.orElse(0)), rationale);
    }
}
