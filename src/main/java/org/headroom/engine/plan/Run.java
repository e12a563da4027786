package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.activity.Volume;
import org.headroom.engine.bridge.CareBridge;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Step;
import org.headroom.engine.uplift.FeeUplift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One run of the plan: purchased care, own lines, bids, savings and funding, year by year (method
/// sections 4 to 8).
final class Run {

    private static final int STEPS = Step.values().length;

    private final double[] unread = new double[STEPS];
    private final Model model;
    private final PreparedModel prepared;
    private final DriverTable drivers;
    private final boolean isBridged;
    private final List<BudgetLine> lines;
    private final List<ServiceType> types;
    private final TypeYear[][] activity;
    private final Prices prices;
    private final int[] lineOfType;
    private final double[] starts;
    private final double[] reconciliation;
    private final double[] typeReconciliation;
    private final double[] lineWithoutTypes;
    private final OwnLine[] own;
    private final double[][] cost;
    private final double[][] contributions;
    private final double[][] health;

    /// @param isBridged whether the steps of the bridge are worked out too
    Run(PreparedModel prepared, DriverTable drivers, boolean isBridged) {
        this.prepared = prepared;
        this.drivers = drivers;
        this.isBridged = isBridged;
        model = prepared.model();
        lines = model.budgetLines();
        types = model.serviceTypes();
        activity = prepared.activity().run(drivers, isBridged);
        prices = Prices.of(prepared, drivers);
        int years = model.info().planYears() + 1;
        lineOfType = new int[types.size()];
        for (int t = 0; t < lineOfType.length; t++) {
            lineOfType[t] = prepared.budget().lineOfType(t);
        }
        starts = prepared.budget().starts();
        reconciliation = new double[lines.size()];
        typeReconciliation = new double[types.size()];
        lineWithoutTypes = new double[lines.size()];
        own = new OwnLine[lines.size()];
        cost = new double[types.size()][years];
        contributions = new double[types.size()][years];
        health = new double[types.size()][years];
    }

    Figures figures() {
        double modelledGross = reconcile();
        for (int l = 0; l < lines.size(); l++) {
            own[l] = new OwnLine(lines.get(l), starts[l], model.info(), drivers);
        }
        Decisions decisions = Decisions.of(prepared.budget().decided(), drivers);
        double[] funding = prepared.budget().funding().byYear(drivers);
        List<Figures.Year> years = new ArrayList<>();
        double[] decided = new double[2];
        double opening = funding[0];
        for (int y = 1; y <= model.info().planYears(); y++) {
            Figures.Year year = year(y, opening, decisions, decided);
            years.add(year);
            opening = year.requirement();
        }
        return new Figures(
                modelledGross, funding, years.toArray(Figures.Year[]::new), reconciliation.clone());
    }

    /// Works out the base year and shares the forecast that the client data does not explain over
    /// the service types.
    private double reconcile() {
        double[] gross = new double[types.size()];
        double[] ofLine = new double[lines.size()];
        int[] typesOfLine = new int[lines.size()];
        double[] net = new double[lines.size()];
        for (int t = 0; t < types.size(); t++) {
            TypeYear base = activity[t][0];
            gross[t] = base.gross().all();
            contributions[t][0] = base.contributions();
            health[t][0] = base.health().all();
            ofLine[lineOfType[t]] += gross[t];
            typesOfLine[lineOfType[t]]++;
            net[lineOfType[t]] += gross[t] - contributions[t][0] - health[t][0];
        }
        for (int l = 0; l < lines.size(); l++) {
            if (lines.get(l).kind() == LineKind.PURCHASED) {
                reconciliation[l] = starts[l] - net[l];
                lineWithoutTypes[l] = typesOfLine[l] == 0 ? reconciliation[l] : 0;
            }
        }
        for (int t = 0; t < types.size(); t++) {
            int l = lineOfType[t];
            typeReconciliation[t] =
                    reconciliation[l]
                            * (ofLine[l] == 0 ? 1.0 / typesOfLine[l] : gross[t] / ofLine[l]);
            cost[t][0] = gross[t] + typeReconciliation[t];
        }
        return Arrays.stream(gross).sum();
    }

    private Figures.Year year(int y, double opening, Decisions decisions, double[] decided) {
        double[] amounts = new double[lines.size()];
        double[][] ofTypes = stepsOf(types.size());
        double[][] ofLines = stepsOf(lines.size() + 1);
        Figures.Type[] results = new Figures.Type[types.size()];
        for (int t = 0; t < types.size(); t++) {
            results[t] = type(t, y, ofTypes[t]);
            Figures.Type r = results[t];
            amounts[lineOfType[t]] +=
                    r.gross() - r.contributions() - r.healthIncome() + r.reconciliation();
        }
        for (int l = 0; l < lines.size(); l++) {
            amounts[l] += line(l, y, ofLines[l]);
        }
        double bids = Arrays.stream(decisions.bids(y)).sum();
        double savings = Arrays.stream(decisions.savings(y)).sum();
        double[] steps = new double[0];
        if (isBridged) {
            steps = steps(y, opening, ofTypes, ofLines);
            steps[Step.GROWTH_BIDS.ordinal()] = bids - decided[0];
            steps[Step.SAVINGS.ordinal()] = decided[1] - savings;
            addDecided(y, decisions, ofLines);
            decided[0] = bids;
            decided[1] = savings;
        }
        double requirement = Arrays.stream(amounts).sum() + bids - savings;
        return new Figures.Year(
                requirement,
                steps,
                isBridged ? new Figures.StepParts(ofTypes, ofLines) : Figures.StepParts.NONE,
                amounts,
                decisions.bids(y),
                decisions.savings(y),
                decisions.hasUnallocated(y),
                results);
    }

    /// Room for the steps of each part; where no bridge is asked for, all write to the same place
    /// that nobody reads.
    private double[][] stepsOf(int parts) {
        double[][] steps = new double[parts][];
        for (int p = 0; p < parts; p++) {
            steps[p] = isBridged ? new double[STEPS] : unread;
        }
        return steps;
    }

    private static void addDecided(int y, Decisions decisions, double[][] ofLines) {
        for (int l = 0; l < ofLines.length; l++) {
            ofLines[l][Step.GROWTH_BIDS.ordinal()] =
                    decisions.bids(y)[l] - decisions.bids(y - 1)[l];
            ofLines[l][Step.SAVINGS.ordinal()] =
                    decisions.savings(y - 1)[l] - decisions.savings(y)[l];
        }
    }

    /// The steps of the whole budget, from those of its parts; bids and savings are still to come.
    private double[] steps(int y, double opening, double[][] ofTypes, double[][] ofLines) {
        double[] steps = new double[STEPS];
        for (double[] part : ofTypes) {
            add(part, steps);
        }
        for (double[] part : ofLines) {
            add(part, steps);
        }
        steps[Step.OPENING.ordinal()] = opening;
        if (y == 1) {
            for (int l = 0; l < lines.size(); l++) {
                ofLines[l][Step.REBASE.ordinal()] =
                        starts[l] - lines.get(l).approvedBudget().pounds();
            }
            steps[Step.REBASE.ordinal()] = Arrays.stream(starts).sum() - opening;
        }
        return steps;
    }

    private static void add(double[] part, double[] steps) {
        for (int s = 0; s < steps.length; s++) {
            steps[s] += part[s];
        }
    }

    private double line(int l, int y, double[] steps) {
        return switch (lines.get(l).kind()) {
            case STAFFED -> own[l].nextStaffed(y, steps);
            case OTHER -> own[l].nextOther(y, steps);
            case PURCHASED -> withoutTypes(l, y, steps);
        };
    }

    /// A purchased line without service types carries its forecast unindexed.
    private double withoutTypes(int l, int y, double[] steps) {
        double growth = lineWithoutTypes[l] * lineGrowth(l, y);
        steps[Step.OTHER_LINES.ordinal()] += growth;
        lineWithoutTypes[l] += growth;
        return lineWithoutTypes[l];
    }

    private double lineGrowth(int l, int y) {
        return drivers.value(Driver.LINE_GROWTH, lines.get(l).name(), model.info().year(y));
    }

    private Figures.Type type(int t, int y, double[] steps) {
        TypeYear year = activity[t][y];
        FeeUplift uplift = prices.uplift()[t][y];
        double index = prices.index()[t][y - 1];
        double award = uplift.award();
        double late = prepared.activity().shareAtNewPrice(t, y);
        double price = index * (1 + late * award);
        double before = typeReconciliation[t];
        if (isBridged) {
            new CareBridge(steps)
                    .add(
                            year,
                            before,
                            before * late,
                            uplift,
                            index,
                            cost[t][y - 1],
                            model.info().year(y).days() - model.info().year(y - 1).days());
        }
        double growth = before * lineGrowth(lineOfType[t], y);
        typeReconciliation[t] = before + growth;
        steps[Step.OTHER_LINES.ordinal()] += growth * price;
        Volume volume = year.gross();
        double gross = volume.at(index, award);
        cost[t][y] = gross + typeReconciliation[t] * price;
        contributions[t][y] = year.contributions();
        health[t][y] = year.health().at(index, award);
        steps[Step.CLIENT_CONTRIBUTIONS.ordinal()] -= contributions[t][y] - contributions[t][y - 1];
        steps[Step.HEALTH_INCOME.ordinal()] -= health[t][y] - health[t][y - 1];
        return new Figures.Type(
                year.clientWeeks(),
                gross,
                contributions[t][y],
                health[t][y],
                typeReconciliation[t] * price,
                uplift,
                prices.index()[t][y],
                index * (volume.late() + typeReconciliation[t] * late));
    }
}
