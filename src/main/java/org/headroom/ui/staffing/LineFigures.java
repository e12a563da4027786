package org.headroom.ui.staffing;

import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.OwnLines;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Own staff and other lines in the chosen year and scenario, as figures and in words. Knows no
/// nodes.
final class LineFigures {

    private final Workspace workspace;
    private Snapshot shown;
    private OwnLines lines;
    private DriverTable drivers;

    LineFigures(Workspace workspace) {
        this.workspace = workspace;
        shown = workspace.snapshot().get();
        drivers = DriverTable.of(shown.model(), shown.scenario());
        lines = OwnLines.of(shown.model(), drivers);
    }

    /// Works out the newest model, if it is another.
    void refresh() {
        Snapshot newest = workspace.snapshot().get();
        if (newest != shown) {
            shown = newest;
            drivers = DriverTable.of(shown.model(), shown.scenario());
            lines = OwnLines.of(shown.model(), drivers);
        }
    }

    FinancialYear year() {
        return workspace.year().get();
    }

    /// A figure of a line in the chosen year; nothing for a line that is new since.
    OptionalDouble of(String line, ToDoubleFunction<OwnLines.Year> figure) {
        return year(line)
                .map(y -> OptionalDouble.of(figure.applyAsDouble(y)))
                .orElse(OptionalDouble.empty());
    }

    private Optional<OwnLines.Year> year(String line) {
        int y = year().since(shown.model().info().baseYear());
        return lines.line(line)
                .filter(l -> y >= 1 && y <= l.years().size())
                .map(l -> l.years().get(y - 1));
    }

    /// The change of a line in the chosen year as a fraction; nothing where it was nil.
    OptionalDouble changeShare(String line) {
        return year(line)
                .filter(y -> y.opening() != 0)
                .map(y -> OptionalDouble.of(y.change() / Math.abs(y.opening())))
                .orElse(OptionalDouble.empty());
    }

    /// What an other line grows by in the chosen year, a fraction.
    OptionalDouble growthRate(String line) {
        return OptionalDouble.of(drivers.value(Driver.LINE_GROWTH, line, year()));
    }

    private Money sum(LineKind kind, ToDoubleFunction<OwnLines.Year> figure) {
        double sum = 0;
        for (OwnLines.Line line : lines.lines()) {
            if (line.line().kind() == kind) {
                sum += of(line.line().name(), figure).orElse(0);
            }
        }
        return Money.of(sum);
    }

    /// The finding about own staff.
    String staffFinding() {
        return finding("Own staff", LineKind.STAFFED);
    }

    /// The finding about other lines.
    String otherFinding() {
        return finding("Other lines", LineKind.OTHER);
    }

    private String finding(String who, LineKind kind) {
        Money change = sum(kind, OwnLines.Year::change);
        String size = MoneyFormat.brief(new Money(Math.abs(change.pence())));
        return change.isZero()
                ? who + " cost the same in " + year()
                : who + " cost " + size + (change.pence() > 0 ? " more in " : " less in ") + year();
    }

    /// What the change of own staff is made of.
    String staffParts() {
        return "Pay award "
                + MoneyFormat.signedThousands(sum(LineKind.STAFFED, OwnLines.Year::pay))
                + ", NI and pension "
                + MoneyFormat.signedThousands(sum(LineKind.STAFFED, OwnLines.Year::rules))
                + ", non-pay "
                + MoneyFormat.signedThousands(sum(LineKind.STAFFED, OwnLines.Year::nonPay))
                + ", £000; before growth bids and savings";
    }

    /// The rates behind it in the chosen year.
    String rates() {
        return "Pay award "
                + percent(drivers.value(Driver.PAY_AWARD, year()))
                + rate(" · employer NI ", Driver.EMPLOYER_NI_RATE, LineFigures::percent)
                + rate(
                        " above ",
                        Driver.EMPLOYER_NI_THRESHOLD,
                        v -> MoneyFormat.pounds(Money.of(v)))
                + " · non-pay (CPI) "
                + percent(drivers.value(Driver.CPI, year()));
    }

    private String rate(
            String words, Driver driver, java.util.function.DoubleFunction<String> shown) {
        OptionalDouble value = drivers.find(driver, year());
        return value.isPresent() ? words + shown.apply(value.getAsDouble()) : "";
    }

    private static String percent(double fraction) {
        return MoneyFormat.percent(fraction);
    }
}
