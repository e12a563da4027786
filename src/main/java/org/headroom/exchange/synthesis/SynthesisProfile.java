package org.headroom.exchange.synthesis;

import org.headroom.domain.Cohort;

import java.util.List;
import java.util.Optional;

/// What synthetic clients are drawn from: how many clients of each cohort, what they cost, and the
/// pipeline of young people, each row with its basis in published figures or judgement.
///
/// @param clients one row per cohort
/// @param seconds people who have a second service
/// @param transitionYears cases by year
/// @param transitionServices what the cases move to
record SynthesisProfile(
        List<Clients> clients,
        List<SecondService> seconds,
        List<TransitionYear> transitionYears,
        List<TransitionService> transitionServices) {

    SynthesisProfile {
        clients = List.copyOf(clients);
        seconds = List.copyOf(seconds);
        transitionYears = List.copyOf(transitionYears);
        transitionServices = List.copyOf(transitionServices);
    }

    /// Clients of a cohort at the data cut.
    ///
    /// @param clients persons
    /// @param cost what their packages cost
    /// @param payingShare share of clients who contribute
    /// @param contribution average contribution of those, £ a week
    /// @param healthCaseShare share of clients whose care the NHS shares
    /// @param healthShare the NHS's average share of those
    /// @param datedShare share of packages with an end that is already known
    /// @param agreedShare further clients, as a share, whose package begins after the data cut
    /// @param monthlyGrowth growth in clients up to the data cut
    record Clients(
            Cohort cohort,
            int clients,
            WeeklyCost cost,
            double payingShare,
            double contribution,
            double healthCaseShare,
            double healthShare,
            double datedShare,
            double agreedShare,
            double monthlyGrowth) {

        private static Clients of(ProfileRow row) {
            return new Clients(
                    cohortOf(row),
                    row.whole("clients"),
                    WeeklyCost.of(row),
                    row.number("paying_share"),
                    row.number("contribution"),
                    row.number("health_case_share"),
                    row.number("health_share"),
                    row.number("dated_share"),
                    row.number("agreed_share"),
                    row.number("monthly_growth"));
        }
    }

    /// The distribution of a weekly cost: a log-normal body and, for a share of clients, a second
    /// one of large packages.
    ///
    /// @param mean £ a week
    /// @param spread standard deviation of the logarithm
    /// @param largeShare share of clients with a large package
    /// @param largeMean £ a week
    /// @param limit no package costs more, £ a week
    /// @param unit what is bought; empty is priced by the week
    /// @param unitCost average rate, £ a unit
    /// @param unitStep units come in multiples of this
    record WeeklyCost(
            double mean,
            double spread,
            double largeShare,
            double largeMean,
            double limit,
            String unit,
            double unitCost,
            double unitStep) {

        private static WeeklyCost of(ProfileRow row) {
            return new WeeklyCost(
                    row.number("weekly_cost"),
                    row.number("spread"),
                    row.number("large_share"),
                    row.number("large_weekly_cost"),
                    row.number("weekly_limit"),
                    row.text("unit"),
                    row.number("unit_cost"),
                    row.number("unit_step"));
        }
    }

    /// People of a cohort who have a second service as well.
    record SecondService(Cohort first, String serviceType, int people) {

        private static SecondService of(ProfileRow row) {
            return new SecondService(
                    cohortOf(row), row.text("second_service_type"), row.whole("people"));
        }
    }

    /// Young people who reach 18 in a year, and how sure their move is.
    record TransitionYear(int yearsAfterBase, int cases, double lowest, double highest) {

        private static TransitionYear of(ProfileRow row) {
            return new TransitionYear(
                    row.whole("years_after_base"),
                    row.whole("cases"),
                    row.number("lowest_probability"),
                    row.number("highest_probability"));
        }
    }

    /// A service that young people move to, the share of them that do, and what it costs.
    record TransitionService(
            String serviceType,
            String supportReason,
            double weight,
            double weeklyCost,
            double spread,
            double limit,
            double healthCaseShare,
            double healthShare,
            double childrensRatio) {

        private static TransitionService of(ProfileRow row) {
            return new TransitionService(
                    row.text("service_type"),
                    row.text("support_reason"),
                    row.number("weight"),
                    row.number("weekly_cost"),
                    row.number("spread"),
                    row.number("weekly_limit"),
                    row.number("health_case_share"),
                    row.number("health_share"),
                    row.number("childrens_ratio"));
        }
    }

    /// The profile that travels with the program, made for Luton.
    static SynthesisProfile shipped() {
        return new SynthesisProfile(
                ProfileRow.read("clients.csv", Clients::of),
                ProfileRow.read("second-services.csv", SecondService::of),
                ProfileRow.read("transition-years.csv", TransitionYear::of),
                ProfileRow.read("transition-services.csv", TransitionService::of));
    }

    int totalClients() {
        return clients.stream().mapToInt(Clients::clients).sum();
    }

    /// The row that says what a second service costs: of the same age and, where there is one, the
    /// same support reason.
    Optional<Clients> costsOf(SecondService second) {
        List<Clients> sameAge =
                clients.stream()
                        .filter(c -> c.cohort().serviceType().equals(second.serviceType()))
                        .filter(c -> c.cohort().ageGroup().equals(second.first().ageGroup()))
                        .toList();
        return sameAge.stream()
                .filter(c -> c.cohort().supportReason().equals(second.first().supportReason()))
                .findFirst()
                .or(() -> sameAge.stream().findFirst());
    }

    private static Cohort cohortOf(ProfileRow row) {
        return new Cohort(
                row.text("service_type"), row.text("age_group"), row.text("support_reason"));
    }
}
