package org.headroom.exchange.synthesis;

import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.exchange.synthesis.SynthesisProfile.TransitionService;
import org.headroom.exchange.synthesis.SynthesisProfile.TransitionYear;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Draws the pipeline of young people who will reach 18 after the data cut, always the same for a
/// seed. A later year is less sure than an earlier one.
final class TransitionSynthesis {

    /// Apart from the streams of the cohorts, which count from 0.
    private static final long STREAM = 1_000_000;

    private static final double LATER_SHARE = 0.1;

    private static final double WITHDRAWN_SHARE = 0.04;

    private final SynthesisProfile profile;
    private final Model model;
    private final Draws draws;

    TransitionSynthesis(SynthesisProfile profile, Model model, long seed) {
        this.profile = profile;
        this.model = model;
        this.draws = Draws.of(seed, STREAM);
    }

    /// Cases in order of birth.
    ///
    /// @param size how many times the profile's own number of cases
    List<TransitionCase> cases(double size) {
        List<LocalDate> birthdays = new ArrayList<>();
        List<TransitionYear> years = new ArrayList<>();
        for (TransitionYear year : profile.transitionYears()) {
            long cases = Math.round(year.cases() * size);
            for (int i = 0; i < cases; i++) {
                birthdays.add(birthday(year));
                years.add(year);
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < birthdays.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(birthdays::get));
        List<TransitionCase> cases = new ArrayList<>();
        for (int i : order) {
            cases.add(one(cases.size() + 1, birthdays.get(i), years.get(i)));
        }
        return cases;
    }

    private LocalDate birthday(TransitionYear year) {
        FinancialYear financial = model.info().baseYear().plus(year.yearsAfterBase());
        LocalDate afterCut = model.info().dataCut().plusDays(1);
        LocalDate first = financial.start().isBefore(afterCut) ? afterCut : financial.start();
        int days = (int) ChronoUnit.DAYS.between(first, financial.end()) + 1;
        return first.plusDays(draws.below(days)).minusYears(18);
    }

    private TransitionCase one(int number, LocalDate birth, TransitionYear year) {
        TransitionService service = service();
        double gross =
                Math.rint(draws.amount(service.weeklyCost(), service.spread(), service.limit()));
        double health =
                draws.happens(service.healthCaseShare())
                        ? Math.rint(gross * service.healthShare() * (0.5 + draws.share()))
                        : 0;
        double sure = year.lowest() + (year.highest() - year.lowest()) * draws.share();
        double childrens =
                Math.rint(gross * service.childrensRatio() * (0.8 + 0.4 * draws.share()));
        boolean later = draws.happens(LATER_SHARE);
        boolean withdrawn = draws.happens(WITHDRAWN_SHARE);
        return new TransitionCase(
                "S-T" + String.format(Locale.ROOT, "%04d", number),
                birth,
                later ? Optional.of(endOfSchoolYear(birth.plusYears(18))) : Optional.empty(),
                service.serviceType(),
                service.supportReason(),
                gross,
                OptionalDouble.of(0),
                OptionalDouble.of(health),
                Math.rint(sure * 20) / 20,
                Optional.empty(),
                Optional.of(withdrawn ? TransitionStatus.WITHDRAWN : TransitionStatus.PLANNED),
                OptionalDouble.of(childrens),
                "Synthetic");
    }

    private TransitionService service() {
        List<TransitionService> services = profile.transitionServices();
        double left =
                draws.share() * services.stream().mapToDouble(TransitionService::weight).sum();
        for (TransitionService service : services) {
            left -= service.weight();
            if (left < 0) {
                return service;
            }
        }
        return services.getLast();
    }

    private static LocalDate endOfSchoolYear(LocalDate birthday) {
        LocalDate july = LocalDate.of(birthday.getYear(), 7, 31);
        return july.isBefore(birthday) ? july.plusYears(1) : july;
    }
}
