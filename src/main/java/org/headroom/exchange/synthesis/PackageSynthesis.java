package org.headroom.exchange.synthesis;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.exchange.synthesis.SynthesisProfile.Clients;
import org.headroom.exchange.synthesis.SynthesisProfile.SecondService;
import org.headroom.exchange.synthesis.SynthesisProfile.WeeklyCost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws the packages of a number of clients, cohort by cohort, always the same for a seed.
///
/// Each cohort has clients at the data cut (as many as asked for, those with a known end included),
/// packages that ended earlier in the year as its leaver rate says, and a few agreed packages that
/// begin after the cut.
final class PackageSynthesis {

    private static final int LONGEST_DAYS = 12 * 365;

    private static final int SOON_DAYS = 90;

    private static final int KNOWN_END_DAYS = 270;

    private static final int PROVIDERS = 8;

    private static final double PROVIDER_STEP = 0.016;

    private final SynthesisProfile profile;
    private final Model model;
    private final long seed;
    private final int[] persons;
    private final double size;
    private final Map<Cohort, Double> leaverRates;

    private Consumer<CarePackage> sink = ignored -> {};
    private Map<String, Double> priceLevel = Map.of();
    private int packageNumber;
    private int personNumber;

    PackageSynthesis(SynthesisProfile profile, Model model, int clients, long seed) {
        this.profile = profile;
        this.model = model;
        this.seed = seed;
        this.persons = shared(profile.clients(), clients);
        this.size = (double) clients / profile.totalClients();
        this.leaverRates =
                model.cohorts().stream()
                        .collect(
                                Collectors.toMap(
                                        CohortSettings::cohort,
                                        c -> c.monthlyLeaverRate().orElse(0)));
    }

    /// Draws every package once, each to `sink`; weekly amounts are multiplied by the price level
    /// of the service type (1 where it has none) and rounded to pence.
    void draw(Map<String, Double> priceLevelByServiceType, Consumer<CarePackage> into) {
        sink = into;
        priceLevel = priceLevelByServiceType;
        packageNumber = 0;
        personNumber = 0;
        for (int i = 0; i < persons.length; i++) {
            drawCohort(profile.clients().get(i), persons[i], Draws.of(seed, i));
        }
    }

    private void drawCohort(Clients row, int people, Draws draws) {
        LocalDate cut = model.info().dataCut();
        double leavers = leaverRates.getOrDefault(row.cohort(), 0.0);
        double turnover = leavers + row.monthlyGrowth();
        List<SecondService> seconds =
                profile.seconds().stream().filter(s -> s.first().equals(row.cohort())).toList();
        for (int i = 0; i < people; i++) {
            String person = nextPerson();
            LocalDate start = cut.minusDays(draws.daysSince(turnover, LONGEST_DAYS));
            Optional<LocalDate> end =
                    draws.happens(row.datedShare())
                            ? Optional.of(cut.plusDays(1 + draws.below(KNOWN_END_DAYS)))
                            : Optional.empty();
            add(row, person, row.cohort(), start, end, draws);
            addSeconds(seconds, i, person, start, draws);
        }
        LocalDate yearStart = model.info().baseYear().start();
        long days = ChronoUnit.DAYS.between(yearStart, cut);
        long ended = Math.round(people * leavers * (days + 1) * 12 / 365);
        for (int i = 0; i < ended; i++) {
            LocalDate end = yearStart.plusDays(draws.below((int) Math.max(1, days)));
            LocalDate start = end.minusDays(7 + draws.daysSince(turnover, LONGEST_DAYS));
            add(row, nextPerson(), row.cohort(), start, Optional.of(end), draws);
        }
        long agreed = Math.round(people * row.agreedShare());
        for (int i = 0; i < agreed; i++) {
            LocalDate start = cut.plusDays(1 + draws.below(SOON_DAYS));
            add(row, nextPerson(), row.cohort(), start, Optional.empty(), draws);
        }
    }

    private void addSeconds(
            List<SecondService> seconds, int person, String id, LocalDate since, Draws draws) {
        int first = 0;
        for (SecondService second : seconds) {
            int people = (int) Math.round(second.people() * size);
            Optional<Clients> costs = profile.costsOf(second);
            if (costs.isPresent() && person >= first && person < first + people) {
                Cohort cohort =
                        new Cohort(
                                second.serviceType(),
                                second.first().ageGroup(),
                                second.first().supportReason());
                add(costs.get(), id, cohort, since, Optional.empty(), draws);
            }
            first += people;
        }
    }

    private void add(
            Clients row,
            String person,
            Cohort cohort,
            LocalDate start,
            Optional<LocalDate> end,
            Draws draws) {
        double level = priceLevel.getOrDefault(cohort.serviceType(), 1.0);
        WeeklyCost cost = row.cost();
        double drawn = weekly(cost, draws);
        double units = cost.unit().isEmpty() ? 0 : units(drawn, cost);
        double gross = pence(level * drawn);
        if (units > 0) {
            double provider = 1 + (draws.below(PROVIDERS) - (PROVIDERS - 1) / 2.0) * PROVIDER_STEP;
            gross = pence(pence(level * cost.unitCost() * provider) * units);
        }
        double client =
                draws.happens(row.payingShare())
                        ? pence(
                                Math.min(
                                        0.8 * gross,
                                        level * draws.amount(row.contribution(), 0.35)))
                        : 0;
        double health =
                draws.happens(row.healthCaseShare())
                        ? pence(
                                (gross - client)
                                        * Math.min(0.95, row.healthShare() * (0.5 + draws.share())))
                        : 0;
        packageNumber++;
        sink.accept(
                new CarePackage(
                        numbered("K", packageNumber),
                        person,
                        cohort,
                        start,
                        end,
                        gross,
                        OptionalDouble.of(client),
                        OptionalDouble.of(health),
                        units > 0 ? OptionalDouble.of(units) : OptionalDouble.empty(),
                        units > 0 ? cost.unit() : ""));
    }

    private static double weekly(WeeklyCost cost, Draws draws) {
        boolean large = draws.happens(cost.largeShare());
        return Math.max(
                5,
                draws.amount(large ? cost.largeMean() : cost.mean(), cost.spread(), cost.limit()));
    }

    private static double units(double weekly, WeeklyCost cost) {
        double steps = Math.rint(weekly / cost.unitCost() / cost.unitStep());
        return Math.max(1, steps) * cost.unitStep();
    }

    private String nextPerson() {
        personNumber++;
        return numbered("S-", personNumber);
    }

    private static String numbered(String prefix, int number) {
        return prefix + String.format(Locale.ROOT, "%06d", number);
    }

    private static double pence(double pounds) {
        return Math.rint(pounds * 100) / 100;
    }

    /// Clients shared over the rows in proportion, largest remainders first.
    private static int[] shared(List<Clients> rows, int clients) {
        int total = rows.stream().mapToInt(Clients::clients).sum();
        double[] exact =
                rows.stream().mapToDouble(r -> (double) clients * r.clients() / total).toArray();
        int[] whole = IntStream.range(0, exact.length).map(i -> (int) exact[i]).toArray();
        int missing = clients - IntStream.of(whole).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingDouble(i -> whole[i] - exact[i])
                                .thenComparing(Function.identity()))
                .limit(missing)
                .forEach(i -> whole[i]++);
        return whole;
    }

    /// The service types that the profile draws and the model has not.
    static List<String> unknownServiceTypes(SynthesisProfile profile, Model model) {
        var known = model.serviceTypes().stream().map(ServiceType::name).toList();
        return profile.clients().stream()
                .map(c -> c.cohort().serviceType())
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
    }
}
