package org.headroom.ui.savings;

import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.engine.plan.GapPlan;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.plan.SavingsTracking;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.rules.SavingOverlap;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The figures of the page in the newest results: worked out once for each result and year. Knows
/// no nodes.
final class SavingsFigures {

    private final Workspace workspace;
    private final Map<String, SavingsAtRisk> bySchemes = new HashMap<>();
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<FinancialYear> shownYear = Optional.empty();
    private SavingsAtRisk all = new SavingsAtRisk(Money.ZERO, Money.ZERO);
    private SavingsTracking tracking;
    private Map<String, SavingsTracking> tracked;
    private List<GapPlan> plans;
    private List<SavingOverlap> overlaps;

    SavingsFigures(Workspace workspace) {
        this.workspace = workspace;
        Snapshot now = workspace.snapshot().get();
        tracking = SavingsTracking.of(now.model());
        tracked = SavingsTracking.bySchemes(now.model());
        plans = GapPlan.of(now.model(), now.projection());
        overlaps = List.of();
    }

    /// Takes the newest results, if they are new.
    void refresh() {
        Snapshot now = workspace.snapshot().get();
        boolean isShown = shown.map(s -> s == now).orElse(false);
        if (isShown && shownYear.equals(Optional.of(year()))) {
            return;
        }
        shown = Optional.of(now);
        shownYear = Optional.of(year());
        Model model = now.model();
        List<SavingsAtRisk> each = SavingsAtRisk.bySchemes(model, now.scenario(), year());
        bySchemes.clear();
        for (int s = 0; s < each.size(); s++) {
            bySchemes.put(model.savings().get(s).name(), each.get(s));
        }
        all = SavingsAtRisk.of(model, now.scenario(), year());
        tracking = SavingsTracking.of(model);
        tracked = SavingsTracking.bySchemes(model);
        plans = GapPlan.of(model, now.projection());
        overlaps = SavingOverlap.of(model, now.projection(), year());
    }

    FinancialYear year() {
        return workspace.year().get();
    }

    Model model() {
        return workspace.snapshot().get().model();
    }

    Optional<String> scenario() {
        return workspace.snapshot().get().scenario();
    }

    /// Whether a thumb is held, so that axes stay as they are.
    boolean isDragged() {
        return workspace.isDragged();
    }

    String council() {
        return model().info().council();
    }

    /// A figure of a scheme in the chosen year; empty where it starts nothing then.
    OptionalDouble of(SavingScheme scheme, Function<SavingsAtRisk, Money> figure) {
        SavingsAtRisk own = bySchemes.get(scheme.name());
        return own == null || own.target().isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.apply(own).pounds());
    }

    /// What is at risk of what newly starts in the year, in words.
    String riskFinding() {
        return all.target().isZero()
                ? "No new savings in " + year()
                : MoneyFormat.millions(all.atRisk())
                        + " of "
                        + MoneyFormat.millions(all.target())
                        + " new savings in "
                        + year()
                        + " is at risk";
    }

    SavingsTracking tracking() {
        return tracking;
    }

    Map<String, SavingsTracking> tracked() {
        return tracked;
    }

    /// The base year and how far it has come, as `2024/25 to month 6`.
    String period() {
        int month = (model().info().dataCut().getMonthValue() + 8) % 12 + 1;
        return model().info().baseYear() + " to month " + month;
    }

    List<GapPlan> plans() {
        return plans;
    }

    List<SavingOverlap> overlaps() {
        return overlaps;
    }

    /// What transformation measures change in the chosen year, in words.
    String measuresFinding() {
        if (model().measures().isEmpty()) {
            return "No transformation measures yet";
        }
        Money change =
                workspace.snapshot().get().projection().years().stream()
                        .filter(y -> y.year().equals(year()))
                        .findFirst()
                        .map(YearProjection::bridge)
                        .map(b -> b.amount(Step.TRANSFORMATION))
                        .orElse(Money.ZERO);
        return "Measures that begin in "
                + year()
                + " change it by "
                + MoneyFormat.signedMillions(change);
    }
}
