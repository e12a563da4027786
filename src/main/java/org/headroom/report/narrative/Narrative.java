package org.headroom.report.narrative;

import org.headroom.domain.ModelInfo;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.benchmark.BenchmarkSection;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;

/// The narrative of a budget: where it stands, why every movement of it happens, how it is funded,
/// what may go wrong and what all of it rests on.
public final class Narrative {

    private Narrative() {}

    /// The narrative of a run.
    public static Paper of(PaperBasis basis) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Summary(basis).blocks());
        blocks.addAll(new Movements(basis).blocks());
        blocks.addAll(new FundingAndGap(basis).blocks());
        blocks.addAll(new SavingsSection(basis).blocks());
        blocks.addAll(new TransitionsSection(basis).blocks());
        blocks.addAll(new SensitivitySection(basis).blocks());
        blocks.addAll(BenchmarkSection.of(basis));
        blocks.addAll(new Foundations(basis).blocks());
        blocks.addAll(new LaterYears(basis).blocks());
        blocks.addAll(new AssumptionsBook(basis).blocks());
        ModelInfo info = basis.model().info();
        return new Paper(
                "Adult social care budget " + basis.next().year(),
                info.council()
                        + ": requirement, funding and plan to "
                        + basis.last().year()
                        + ", "
                        + (basis.projection().scenario().isEmpty()
                                ? "base scenario"
                                : "scenario " + basis.scenario())
                        + ", client data at "
                        + Say.day(info.dataCut()),
                basis.stamp(),
                blocks);
    }
}
