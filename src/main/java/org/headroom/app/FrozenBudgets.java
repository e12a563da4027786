package org.headroom.app;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionReading;
import org.headroom.exchange.text.FrozenText;
import org.headroom.exchange.text.TextReading;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Snapshot;
import org.headroom.ui.versions.Freezing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Budgets frozen in the text form with their published results, and read back from both.
///
/// @param engine the version of this program
public record FrozenBudgets(String engine) implements Freezing {

    @Override
    public Approval approval(String name, Optional<String> scenario, String reason) {
        return new Approval(name, scenario, reason, engine, FrozenBudgets::frozen);
    }

    @Override
    public String account() {
        return Account.name();
    }

    private static ApprovedVersion.Frozen frozen(Model model, Optional<String> scenario) {
        return new ApprovedVersion.Frozen(FrozenText.of(model), FrozenResult.of(model, scenario));
    }

    @Override
    public Snapshot thawed(ApprovedVersion version) throws IOException {
        Model model =
                switch (FrozenText.read(version.frozen().inputs())) {
                    case TextReading.Read read -> read.model();
                    case TextReading.Refused refused ->
                            throw new IOException(
                                    "Rules that came later refuse this version: "
                                            + refused.findings().getFirst().sentence());
                };
        Projection published =
                ProjectionReading.of(
                        FrozenResult.text(version.frozen().results(), OutputFormat.JSON));
        Projection whole = withFeeCosts(published, model);
        return new Snapshot(
                model,
                version.scenario(),
                whole,
                whole,
                false,
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO);
    }

    /// The published result does not hold what a fee uplift costs in pounds: that is worked out
    /// from the frozen inputs. Every figure that was published stays as it was.
    private static Projection withFeeCosts(Projection published, Model model) {
        Projection again = Planner.project(PreparedModel.of(model), published.scenario());
        List<YearProjection> years = new ArrayList<>();
        for (YearProjection year : published.years()) {
            Optional<YearProjection> same =
                    again.years().stream().filter(y -> y.year().equals(year.year())).findFirst();
            years.add(same.map(s -> withFeeCosts(year, s)).orElse(year));
        }
        return new Projection(
                published.model(),
                published.scenario(),
                published.baseYear(),
                published.dataCut(),
                published.base(),
                years);
    }

    private static YearProjection withFeeCosts(YearProjection year, YearProjection again) {
        List<ServiceTypeProjection> types = new ArrayList<>();
        for (ServiceTypeProjection type : year.serviceTypes()) {
            types.add(
                    again.serviceTypes().stream()
                            .filter(t -> t.serviceType().equals(type.serviceType()))
                            .findFirst()
                            .map(t -> withFeeCost(type, t))
                            .orElse(type));
        }
        return new YearProjection(
                year.year(),
                year.requirement(),
                year.funding(),
                year.gap(),
                year.incrementalGap(),
                year.councilGap(),
                year.bridge(),
                year.lines(),
                types);
    }

    private static ServiceTypeProjection withFeeCost(
            ServiceTypeProjection type, ServiceTypeProjection again) {
        return new ServiceTypeProjection(
                type.serviceType(),
                type.clientWeeks(),
                type.gross(),
                type.clientContributions(),
                type.healthIncome(),
                type.reconciliation(),
                type.uplift(),
                again.feeCost());
    }
}
