package org.headroom.engine.reference;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One cohort's care, month by month and day by day (method section 4), with any of the ten players
/// of the bridge switched off (section 8).
final class ReferenceCohort {

    static final int PLAYERS = 10;
    static final int ALL = (1 << PLAYERS) - 1;
    private static final int DEMOGRAPHY = 1;
    private static final int DEMAND = 2;
    private static final int COMPLEXITY = 4;
    private static final int TRANSITIONS = 8;
    private static final int TRANSFORMATION = 16;

    /// Something paid by the day: a dated package or a transition case, with its weight.
    private record Paid(
            LocalDate from,
            LocalDate to,
            double gross,
            double client,
            double health,
            double weight,
            boolean isCounted,
            boolean isTransition) {}

    /// Weeks before and from the day of the uplift.
    private record Weeks(double before, double after) {

        double all() {
            return before + after;
        }
    }

    private final Model model;
    private final ReferenceDrivers drivers;
    private final ReferencePrices prices;
    private final Cohort cohort;
    private final LocalDate firstDay;
    private final List<Paid> paid = new ArrayList<>();
    private final List<List<Weeks>> monthWeeks = new ArrayList<>();
    private final List<List<YearMonth>> months = new ArrayList<>();
    private double leaverRate;
    private double entryRatio = 1;
    private double clients;
    private double gross;
    private double client;
    private double health;
    private double average;
    private double toDateGross;
    private double toDateClient;
    private double toDateHealth;

    /// Clients and weekly gross at the start of each year.
    private final double[][] start;

    private final double[][] paidGross;

    ReferenceCohort(Model model, ReferenceDrivers drivers, ReferencePrices prices, Cohort cohort) {
        this.model = model;
        this.drivers = drivers;
        this.prices = prices;
        this.cohort = cohort;
        firstDay = model.info().dataCut().plusDays(1);
        Optional<CohortSettings> settings =
                model.cohorts().stream().filter(s -> s.cohort().equals(cohort)).findFirst();
        settings.ifPresent(s -> {
            leaverRate = s.monthlyLeaverRate().orElse(0);
            entryRatio = s.entryCostRatio().orElse(1);
        });
        if (settings.isPresent() && settings.get().isAverages()) {
            takeAverages(settings.get());
        } else {
            readPackages();
        }
        readTransitions();
        int years = model.info().planYears();
        for (int y = 0; y <= years; y++) {
            readMonths(y);
        }
        paidGross = new double[years + 1][];
        for (int y = 0; y <= years; y++) {
            paidGross[y] = paidGross(y);
        }
        start = new double[years + 2][];
        start[0] = new double[] {clients, gross};
        for (int y = 0; y <= years; y++) {
            start[y + 1] = stock(y, ALL, false)[2];
        }
    }

    private void takeAverages(CohortSettings s) {
        clients = s.clients().orElseThrow();
        average = s.weeklyGross().orElse(0);
        gross = clients * average;
        client = clients * s.weeklyClient().orElse(0);
        health = clients * s.weeklyHealth().orElse(0);
        double weeks = 0;
        for (LocalDate d = baseStart(); d.isBefore(firstDay); d = d.plusDays(1)) {
            weeks += 1 / 7.0;
        }
        toDateGross = s.costToDate().isPresent() ? s.costToDate().get().pounds() : gross * weeks;
        toDateClient = client * weeks;
        toDateHealth = health * weeks;
    }

    private LocalDate baseStart() {
        return model.info().baseYear().start();
    }

    private void readPackages() {
        Set<String> persons = new HashSet<>();
        Set<String> ending = new HashSet<>();
        double endingGross = 0;
        List<CarePackage> mine =
                model.packages().stream().filter(p -> p.cohort().equals(cohort)).toList();
        for (CarePackage each : mine) {
            for (LocalDate d = baseStart(); d.isBefore(firstDay); d = d.plusDays(1)) {
                if (!d.isBefore(each.start()) && !d.isAfter(each.end().orElse(LocalDate.MAX))) {
                    toDateGross += each.weeklyGross() / 7;
                    toDateClient += each.weeklyClient().orElse(0) / 7;
                    toDateHealth += each.weeklyHealth().orElse(0) / 7;
                }
            }
            if (each.start().isBefore(firstDay) && each.end().isEmpty()) {
                persons.add(each.personId());
                gross += each.weeklyGross();
                client += each.weeklyClient().orElse(0);
                health += each.weeklyHealth().orElse(0);
            }
        }
        for (CarePackage each : mine) {
            boolean startsLater = !each.start().isBefore(firstDay);
            boolean endsLater = each.end().isPresent() && !each.end().get().isBefore(firstDay);
            if (startsLater || endsLater) {
                paid.add(
                        new Paid(
                                each.start().isBefore(firstDay) ? firstDay : each.start(),
                                each.end().orElse(LocalDate.MAX),
                                each.weeklyGross(),
                                each.weeklyClient().orElse(0),
                                each.weeklyHealth().orElse(0),
                                1,
                                !persons.contains(each.personId()),
                                false));
            }
            if (!startsLater && endsLater) {
                ending.add(each.personId());
                endingGross += each.weeklyGross();
            }
        }
        clients = persons.size();
        average = clients > 0 ? gross / clients : ratio(endingGross, ending.size());
    }

    private void readTransitions() {
        int delay =
                (int) drivers.keyless(Driver.TRANSITIONS_DELAY_MONTHS, model.info().baseYear(), 0);
        for (TransitionCase each : model.transitions()) {
            if (each.cohort().equals(cohort)
                    && each.isPlanned()
                    && !each.transfer().isBefore(firstDay)) {
                LocalDate moved = each.transfer().plusMonths(delay);
                moved = moved.isBefore(firstDay) ? firstDay : moved;
                FinancialYear z = FinancialYear.of(moved);
                double scale = drivers.keyless(Driver.TRANSITIONS_PROBABILITY_SCALE, z, 1);
                double weight = Math.min(1, each.probability() * scale);
                paid.add(
                        new Paid(
                                moved,
                                each.endDate().orElse(LocalDate.MAX),
                                each.weeklyGross(),
                                each.weeklyClient().orElse(0),
                                each.weeklyHealth().orElse(0),
                                weight,
                                true,
                                true));
            }
        }
    }

    private void readMonths(int y) {
        List<YearMonth> ofYear = new ArrayList<>();
        List<Weeks> weeks = new ArrayList<>();
        YearMonth month = YearMonth.from(model.info().year(y).start());
        for (int i = 0; i < 12; i++, month = month.plusMonths(1)) {
            if (!month.atDay(1).isBefore(firstDay)) {
                ofYear.add(month);
                weeks.add(weeks(y, month.atDay(1), month.atEndOfMonth()));
            }
        }
        months.add(ofYear);
        monthWeeks.add(weeks);
    }

    private Weeks weeks(int y, LocalDate first, LocalDate last) {
        int before = 0;
        int after = 0;
        FinancialYear year = model.info().year(y);
        LocalDate to = last.isAfter(year.end()) ? year.end() : last;
        LocalDate from = first.isBefore(year.start()) ? year.start() : first;
        for (LocalDate d = from; !d.isAfter(to); d = d.plusDays(1)) {
            if (d.isBefore(prices.from[y])) {
                before++;
            } else {
                after++;
            }
        }
        return new Weeks(before / 7.0, after / 7.0);
    }

    /// Weekly cost × weeks before and after the uplift of what began earlier, and of transitions
    /// that begin in the year.
    private double[] paidGross(int y) {
        double[] sum = new double[4];
        for (Paid each : paid) {
            Weeks weeks = weeks(y, each.from, each.to);
            int at = isNewTransition(each, y) ? 2 : 0;
            sum[at] += each.gross * each.weight * weeks.before;
            sum[at + 1] += each.gross * each.weight * weeks.after;
        }
        return sum;
    }

    private boolean isNewTransition(Paid each, int y) {
        return each.isTransition && FinancialYear.of(each.from).equals(model.info().year(y));
    }

    private double growth(Driver driver, int y) {
        FinancialYear year = model.info().year(y);
        if (driver == Driver.DEMOGRAPHY) {
            return drivers.find(driver, year, cohort.ageGroup(), "*")
                    .orElseGet(() -> y == 0 ? growth(driver, 1) : 0);
        }
        return drivers.ofCohort(driver, year, cohort)
                .orElseGet(() -> y == 0 && driver == Driver.DEMAND ? growth(driver, 1) : 0);
    }

    private double complexityIndex(int y, boolean isOn) {
        double index = 1;
        int first = FinancialYear.of(firstDay).since(model.info().baseYear());
        for (int t = first; t <= y; t++) {
            if (t < y || isOn) {
                index *= 1 + growth(Driver.COMPLEXITY, t);
            }
        }
        return index;
    }

    /// Month by month: average clients, average weekly gross, and what the year ends with.
    ///
    /// @param isUnchanged starters enter at the average of those in care
    private double[][] stock(int y, int on, boolean isUnchanged) {
        double demography = (on & DEMOGRAPHY) != 0 ? growth(Driver.DEMOGRAPHY, y) : 0;
        double demand = (on & DEMAND) != 0 ? growth(Driver.DEMAND, y) : 0;
        double h = Math.pow((1 + demography) * (1 + demand), 1 / 12.0) - 1;
        double x = complexityIndex(y, (on & COMPLEXITY) != 0);
        int n = months.get(y).size();
        double[] averageClients = new double[n];
        double[] averageGross = new double[n];
        double c = start[y][0];
        double q = start[y][1];
        for (int m = 0; m < n; m++) {
            double g = h * c;
            double starters = Math.max(0, leaverRate * c + g);
            double leavers = starters - g;
            double entry = isUnchanged ? ratio(q, c) : average * entryRatio * x;
            double nextC = c + g;
            double nextQ = q - leavers * ratio(q, c) + starters * entry;
            averageClients[m] = (c + nextC) / 2;
            averageGross[m] = (q + nextQ) / 2;
            c = nextC;
            q = nextQ;
        }
        return new double[][] {averageClients, averageGross, {c, q}};
    }

    /// Clients moved that a month carries: those of earlier years, and those of its own year.
    private double[] moved(Measure measure, YearMonth month) {
        double earlier = 0;
        double ofYear = 0;
        FinancialYear year = FinancialYear.of(month);
        for (YearMonth m = YearMonth.from(firstDay); !m.isAfter(month); m = m.plusMonths(1)) {
            if (!m.isBefore(measure.firstMonth()) && !m.isAfter(measure.lastMonth())) {
                double n = measure.clientsPerMonth() * (m.equals(month) ? 0.5 : 1);
                if (FinancialYear.of(m).equals(year)) {
                    ofYear += n;
                } else {
                    earlier += n;
                }
            }
        }
        return new double[] {earlier, ofYear};
    }

    private List<Measure> measures() {
        return model.measures().stream().filter(m -> m.cohort().equals(cohort)).toList();
    }

    /// Gross cost of every coalition in a year, by its bits; the bits are the players in the order
    /// of the bridge.
    double[] coalitions(int y) {
        int n = months.get(y).size();
        double[][] measured = new double[2][n];
        for (Measure measure : measures()) {
            for (int m = 0; m < n; m++) {
                double[] moved = moved(measure, months.get(y).get(m));
                measured[0][m] += moved[0] * measure.weeklyGross().orElse(average);
                measured[1][m] += moved[1] * measure.weeklyGross().orElse(average);
            }
        }
        double[][] grown = new double[DEMOGRAPHY + DEMAND + COMPLEXITY + 1][];
        for (int on = 0; on < grown.length; on++) {
            grown[on] = stock(y, on, false)[1];
        }
        double[] cost = new double[ALL + 1];
        for (int on = 0; on <= ALL; on++) {
            double[] weekly = grown[on & (grown.length - 1)];
            boolean withMoves = (on & TRANSFORMATION) != 0;
            boolean withCases = (on & TRANSITIONS) != 0;
            double before = paidGross[y][0] + (withCases ? paidGross[y][2] : 0);
            double after = paidGross[y][1] + (withCases ? paidGross[y][3] : 0);
            for (int m = 0; m < n; m++) {
                double all = weekly[m] + measured[0][m] + (withMoves ? measured[1][m] : 0);
                before += all * monthWeeks.get(y).get(m).before;
                after += all * monthWeeks.get(y).get(m).after;
            }
            cost[on] = before * priceBefore(y) + after * priceAfter(prices, y, on);
        }
        return cost;
    }

    private double priceBefore(int y) {
        return y == 0 ? 1 : prices.index[y - 1];
    }

    static double priceAfter(ReferencePrices prices, int y, int on) {
        double award = 0;
        for (int k = 0; k < 5; k++) {
            if ((on & (1 << (5 + k))) != 0) {
                award += prices.parts[y][k];
            }
        }
        return (y == 0 ? 1 : prices.index[y - 1]) * (1 + award);
    }

    /// Cost of the base year to date and its modelled rest.
    double baseGross() {
        return toDateGross + coalitions(0)[ALL];
    }

    double turnover(int y) {
        double[] really = stock(y, 0, false)[1];
        double[] unchanged = stock(y, 0, true)[1];
        double sum = 0;
        for (int m = 0; m < really.length; m++) {
            sum += (really[m] - unchanged[m]) * monthWeeks.get(y).get(m).all();
        }
        return sum * priceBefore(y);
    }

    double calendar(int y) {
        double weekly = start[y][1];
        for (Measure measure : measures()) {
            double carried = moved(measure, months.get(y).getFirst())[0];
            weekly += carried * measure.weeklyGross().orElse(average);
        }
        int days = model.info().year(y).days() - model.info().year(y - 1).days();
        return weekly * days / 7 * priceBefore(y);
    }

    double contributions(int y) {
        double sum = y == 0 ? toDateClient : 0;
        double index = 1;
        for (int t = 1; t <= y; t++) {
            index *=
                    1
                            + drivers.find(
                                            Driver.BENEFIT_UPRATING,
                                            model.info().year(t),
                                            cohort.key(),
                                            cohort.serviceType(),
                                            cohort.ageGroup(),
                                            "*")
                                    .orElse(0);
        }
        sum += ratio(client, clients) * stayingWeeks(y) * index;
        for (Paid each : paid) {
            sum += each.client * each.weight * weeks(y, each.from, each.to).all() * index;
        }
        return sum;
    }

    double healthIncome(int y) {
        double sum = y == 0 ? toDateHealth : 0;
        double after = priceAfter(prices, y, ALL);
        double[] weekly = stock(y, ALL, false)[1];
        for (int m = 0; m < weekly.length; m++) {
            double all = weekly[m];
            for (Measure measure : measures()) {
                double[] moved = moved(measure, months.get(y).get(m));
                all += (moved[0] + moved[1]) * measure.weeklyGross().orElse(average);
            }
            Weeks weeks = monthWeeks.get(y).get(m);
            sum +=
                    ratio(health, gross)
                            * all
                            * (weeks.before * priceBefore(y) + weeks.after * after);
        }
        for (Paid each : paid) {
            Weeks weeks = weeks(y, each.from, each.to);
            sum +=
                    each.health
                            * each.weight
                            * (weeks.before * priceBefore(y) + weeks.after * after);
        }
        return sum;
    }

    /// Client-weeks of the stock and of the clients moved by measures.
    private double stayingWeeks(int y) {
        double[] staying = stock(y, ALL, false)[0];
        double sum = 0;
        for (int m = 0; m < staying.length; m++) {
            double all = staying[m];
            for (Measure measure : measures()) {
                double[] moved = moved(measure, months.get(y).get(m));
                all += moved[0] + moved[1];
            }
            sum += all * monthWeeks.get(y).get(m).all();
        }
        return sum;
    }

    double clientWeeks(int y) {
        double sum = stayingWeeks(y);
        for (Paid each : paid) {
            if (each.isCounted) {
                sum += each.weight * weeks(y, each.from, each.to).all();
            }
        }
        return sum;
    }

    static double ratio(double amount, double divisor) {
        return divisor == 0 ? 0 : amount / divisor;
    }
}
