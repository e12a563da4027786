package org.headroom.domain;

import java.util.List;
import java.util.Optional;

/// Everything that a council's budget is worked out from: the whole content of a model file.
///
/// Immutable; an edit makes a new model that shares every list it does not touch, so that unchanged
/// parts can be told by identity.
///
/// @param info what the model is about
/// @param budgetLines the directorate's lines, in order of display
/// @param ledgerHistory earlier years
/// @param serviceTypes kinds of purchased care
/// @param packages client-level services at the data cut
/// @param cohorts turnover, or averages in place of packages
/// @param transitions pipeline from children's services
/// @param drivers base values; their order numbers the dimensions of the simulation
/// @param scenarios layers over the base
/// @param overrides what the layers change
/// @param savings schemes
/// @param savingsProfile their amounts by year
/// @param bids growth bids
/// @param measures transformation
/// @param funding funding above the base budget
/// @param publishedPlan the council's published plan
/// @param feePolicies uplifts worked on packages
/// @param businessCases the reasons of growth bids
/// @param challenges questions put to growth bids
/// @param selections named choices of packages
/// @param referenceMarks published figures that fees are held against
/// @param views what a meeting is shown, in order
/// @param simulations how the ranges are drawn; one at most
/// @param monitoring months as they stood and what forecasts said
/// @param assurance what the model is for, the checks made of it and who signed what
public record Model(
        ModelInfo info,
        List<BudgetLine> budgetLines,
        List<LedgerYear> ledgerHistory,
        List<ServiceType> serviceTypes,
        List<CarePackage> packages,
        List<CohortSettings> cohorts,
        List<TransitionCase> transitions,
        List<DriverRow> drivers,
        List<Scenario> scenarios,
        List<ScenarioOverride> overrides,
        List<SavingScheme> savings,
        List<SavingTranche> savingsProfile,
        List<GrowthBid> bids,
        List<Measure> measures,
        List<FundingAmount> funding,
        List<PublishedPlanYear> publishedPlan,
        List<FeePolicy> feePolicies,
        List<BusinessCase> businessCases,
        List<Challenge> challenges,
        List<Selection> selections,
        List<ReferenceMark> referenceMarks,
        List<SavedView> views,
        List<SimulationSettings> simulations,
        Monitoring monitoring,
        Assurance assurance) {

    public Model {
        budgetLines = List.copyOf(budgetLines);
        ledgerHistory = List.copyOf(ledgerHistory);
        serviceTypes = List.copyOf(serviceTypes);
        packages = List.copyOf(packages);
        cohorts = List.copyOf(cohorts);
        transitions = List.copyOf(transitions);
        drivers = List.copyOf(drivers);
        scenarios = List.copyOf(scenarios);
        overrides = List.copyOf(overrides);
        savings = List.copyOf(savings);
        savingsProfile = List.copyOf(savingsProfile);
        bids = List.copyOf(bids);
        measures = List.copyOf(measures);
        funding = List.copyOf(funding);
        publishedPlan = List.copyOf(publishedPlan);
        feePolicies = List.copyOf(feePolicies);
        businessCases = List.copyOf(businessCases);
        challenges = List.copyOf(challenges);
        selections = List.copyOf(selections);
        referenceMarks = List.copyOf(referenceMarks);
        views = List.copyOf(views);
        simulations = List.copyOf(simulations);
    }

    /// A model without any rows.
    public static Model empty(ModelInfo info) {
        return new Model(
                info,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Monitoring.NONE,
                Assurance.NONE);
    }

    public Model withInfo(ModelInfo changed) {
        Parts parts = new Parts(this);
        parts.info = changed;
        return parts.model();
    }

    public Model withBudgetLines(List<BudgetLine> changed) {
        Parts parts = new Parts(this);
        parts.budgetLines = changed;
        return parts.model();
    }

    public Model withLedgerHistory(List<LedgerYear> changed) {
        Parts parts = new Parts(this);
        parts.ledgerHistory = changed;
        return parts.model();
    }

    public Model withServiceTypes(List<ServiceType> changed) {
        Parts parts = new Parts(this);
        parts.serviceTypes = changed;
        return parts.model();
    }

    public Model withPackages(List<CarePackage> changed) {
        Parts parts = new Parts(this);
        parts.packages = changed;
        return parts.model();
    }

    public Model withCohorts(List<CohortSettings> changed) {
        Parts parts = new Parts(this);
        parts.cohorts = changed;
        return parts.model();
    }

    public Model withTransitions(List<TransitionCase> changed) {
        Parts parts = new Parts(this);
        parts.transitions = changed;
        return parts.model();
    }

    public Model withDrivers(List<DriverRow> changed) {
        Parts parts = new Parts(this);
        parts.drivers = changed;
        return parts.model();
    }

    public Model withScenarios(List<Scenario> changed) {
        Parts parts = new Parts(this);
        parts.scenarios = changed;
        return parts.model();
    }

    public Model withOverrides(List<ScenarioOverride> changed) {
        Parts parts = new Parts(this);
        parts.overrides = changed;
        return parts.model();
    }

    public Model withSavings(List<SavingScheme> changed) {
        Parts parts = new Parts(this);
        parts.savings = changed;
        return parts.model();
    }

    public Model withSavingsProfile(List<SavingTranche> changed) {
        Parts parts = new Parts(this);
        parts.savingsProfile = changed;
        return parts.model();
    }

    public Model withBids(List<GrowthBid> changed) {
        Parts parts = new Parts(this);
        parts.bids = changed;
        return parts.model();
    }

    public Model withMeasures(List<Measure> changed) {
        Parts parts = new Parts(this);
        parts.measures = changed;
        return parts.model();
    }

    public Model withFunding(List<FundingAmount> changed) {
        Parts parts = new Parts(this);
        parts.funding = changed;
        return parts.model();
    }

    public Model withPublishedPlan(List<PublishedPlanYear> changed) {
        Parts parts = new Parts(this);
        parts.publishedPlan = changed;
        return parts.model();
    }

    public Model withFeePolicies(List<FeePolicy> changed) {
        Parts parts = new Parts(this);
        parts.feePolicies = changed;
        return parts.model();
    }

    public Model withBusinessCases(List<BusinessCase> changed) {
        Parts parts = new Parts(this);
        parts.businessCases = changed;
        return parts.model();
    }

    public Model withChallenges(List<Challenge> changed) {
        Parts parts = new Parts(this);
        parts.challenges = changed;
        return parts.model();
    }

    public Model withSelections(List<Selection> changed) {
        Parts parts = new Parts(this);
        parts.selections = changed;
        return parts.model();
    }

    public Model withReferenceMarks(List<ReferenceMark> changed) {
        Parts parts = new Parts(this);
        parts.referenceMarks = changed;
        return parts.model();
    }

    public Model withViews(List<SavedView> changed) {
        Parts parts = new Parts(this);
        parts.views = changed;
        return parts.model();
    }

    public Model withSimulations(List<SimulationSettings> changed) {
        Parts parts = new Parts(this);
        parts.simulations = changed;
        return parts.model();
    }

    public Model withMonitoring(Monitoring changed) {
        Parts parts = new Parts(this);
        parts.monitoring = changed;
        return parts.model();
    }

    public Model withAssurance(Assurance changed) {
        Parts parts = new Parts(this);
        parts.assurance = changed;
        return parts.model();
    }

    /// The scenario of that name.
    public Optional<Scenario> scenario(String name) {
        return scenarios.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /// The parts of a model while one of them is replaced.
    private static final class Parts {
        private ModelInfo info;
        private List<BudgetLine> budgetLines;
        private List<LedgerYear> ledgerHistory;
        private List<ServiceType> serviceTypes;
        private List<CarePackage> packages;
        private List<CohortSettings> cohorts;
        private List<TransitionCase> transitions;
        private List<DriverRow> drivers;
        private List<Scenario> scenarios;
        private List<ScenarioOverride> overrides;
        private List<SavingScheme> savings;
        private List<SavingTranche> savingsProfile;
        private List<GrowthBid> bids;
        private List<Measure> measures;
        private List<FundingAmount> funding;
        private List<PublishedPlanYear> publishedPlan;
        private List<FeePolicy> feePolicies;
        private List<BusinessCase> businessCases;
        private List<Challenge> challenges;
        private List<Selection> selections;
        private List<ReferenceMark> referenceMarks;
        private List<SavedView> views;
        private List<SimulationSettings> simulations;
        private Monitoring monitoring;
        private Assurance assurance;

        Parts(Model model) {
            info = model.info;
            budgetLines = model.budgetLines;
            ledgerHistory = model.ledgerHistory;
            serviceTypes = model.serviceTypes;
            packages = model.packages;
            cohorts = model.cohorts;
            transitions = model.transitions;
            drivers = model.drivers;
            scenarios = model.scenarios;
            overrides = model.overrides;
            savings = model.savings;
            savingsProfile = model.savingsProfile;
            bids = model.bids;
            measures = model.measures;
            funding = model.funding;
            publishedPlan = model.publishedPlan;
            feePolicies = model.feePolicies;
            businessCases = model.businessCases;
            challenges = model.challenges;
            selections = model.selections;
            referenceMarks = model.referenceMarks;
            views = model.views;
            simulations = model.simulations;
            monitoring = model.monitoring;
            assurance = model.assurance;
        }

        Model model() {
            return new Model(
                    info,
                    budgetLines,
                    ledgerHistory,
                    serviceTypes,
                    packages,
                    cohorts,
                    transitions,
                    drivers,
                    scenarios,
                    overrides,
                    savings,
                    savingsProfile,
                    bids,
                    measures,
                    funding,
                    publishedPlan,
                    feePolicies,
                    businessCases,
                    challenges,
                    selections,
                    referenceMarks,
                    views,
                    simulations,
                    monitoring,
                    assurance);
        }
    }
}
