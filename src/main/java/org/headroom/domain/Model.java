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
        List<FeePolicy> feePolicies) {

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
    }

    /// A model without any rows.
    public static Model empty(ModelInfo info) {
        return new Model(
                info, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    public Model withInfo(ModelInfo changed) {
        return new Model(
                changed,
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
                feePolicies);
    }

    public Model withBudgetLines(List<BudgetLine> changed) {
        return new Model(
                info,
                changed,
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
                feePolicies);
    }

    public Model withLedgerHistory(List<LedgerYear> changed) {
        return new Model(
                info,
                budgetLines,
                changed,
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
                feePolicies);
    }

    public Model withServiceTypes(List<ServiceType> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                changed,
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
                feePolicies);
    }

    public Model withPackages(List<CarePackage> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                serviceTypes,
                changed,
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
                feePolicies);
    }

    public Model withCohorts(List<CohortSettings> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                serviceTypes,
                packages,
                changed,
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
                feePolicies);
    }

    public Model withTransitions(List<TransitionCase> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                serviceTypes,
                packages,
                cohorts,
                changed,
                drivers,
                scenarios,
                overrides,
                savings,
                savingsProfile,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withDrivers(List<DriverRow> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                serviceTypes,
                packages,
                cohorts,
                transitions,
                changed,
                scenarios,
                overrides,
                savings,
                savingsProfile,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withScenarios(List<Scenario> changed) {
        return new Model(
                info,
                budgetLines,
                ledgerHistory,
                serviceTypes,
                packages,
                cohorts,
                transitions,
                drivers,
                changed,
                overrides,
                savings,
                savingsProfile,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withOverrides(List<ScenarioOverride> changed) {
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
                changed,
                savings,
                savingsProfile,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withSavings(List<SavingScheme> changed) {
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
                changed,
                savingsProfile,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withSavingsProfile(List<SavingTranche> changed) {
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
                changed,
                bids,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withBids(List<GrowthBid> changed) {
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
                changed,
                measures,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withMeasures(List<Measure> changed) {
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
                changed,
                funding,
                publishedPlan,
                feePolicies);
    }

    public Model withFunding(List<FundingAmount> changed) {
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
                changed,
                publishedPlan,
                feePolicies);
    }

    public Model withPublishedPlan(List<PublishedPlanYear> changed) {
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
                changed,
                feePolicies);
    }

    public Model withFeePolicies(List<FeePolicy> changed) {
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
                changed);
    }

    /// The scenario of that name.
    public Optional<Scenario> scenario(String name) {
        return scenarios.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
