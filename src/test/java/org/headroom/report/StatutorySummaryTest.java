package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.report.basis.Commission;
import org.headroom.report.paper.Block;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The statutory summary says of every figure whether it is from the ledger, modelled or missing.
class StatutorySummaryTest {

    private static List<Block.Row> rows(Model model, boolean sharing, String caption) {
        return Papers.content(
                        new Commission(model, Optional.empty(), sharing, "Headroom test"),
                        Kind.STATUTORY)
                .blocks()
                .stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(g -> g.caption().contains(caption))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Block.Row asked(Model model, boolean sharing, String figure) {
        return rows(model, sharing, "asked for most").stream()
                .filter(r -> r.cells().getFirst().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    /// The published directorate table: budget 59,542,000, forecast 66,012,000, of which
    /// residential and nursing 34,677,000 and non-residential care 22,963,000.
    @Test
    void netSpendingIsThatOfTheLedger() {
        Model model = Samples.luton();
        assertEquals(
                List.of("Net budget, all lines", "59,542", "Ledger"),
                asked(model, false, "Net budget, all lines").cells());
        assertEquals(
                List.of("Net forecast, all lines", "66,012", "Ledger"),
                asked(model, false, "Net forecast, all lines").cells());
        assertEquals(
                "8,372",
                asked(model, false, "Net forecast of own services and other lines").cells().get(1));
    }

    @Test
    void directPaymentsHaveALineOfTheirOwn() {
        Model model = Samples.luton();
        Block.Row service =
                rows(model, false, "cost by service").stream()
                        .filter(r -> r.cells().getFirst().equals("Direct payment"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                service.cells().get(2),
                asked(model, false, "Direct payments, gross").cells().get(1));
        assertEquals(
                service.cells().get(1),
                asked(model, false, "People with a direct payment").cells().get(1));
        Model without =
                model.withPackages(
                                model.packages().stream()
                                        .filter(p ->
                                                !p.cohort().serviceType().equals("direct_payment"))
                                        .toList())
                        .withCohorts(
                                model.cohorts().stream()
                                        .filter(c ->
                                                !c.cohort().serviceType().equals("direct_payment"))
                                        .toList())
                        .withTransitions(List.of());
        assertEquals(
                List.of("Direct payments, gross", "–", "Missing: no client data of it"),
                asked(without, false, "Direct payments, gross").cells());
    }

    @Test
    void whatTheModelDoesNotHoldIsADashAndSaidToBeMissing() {
        for (Block.Row row : rows(Samples.luton(), false, "asked for most")) {
            boolean isMissing = row.cells().get(2).startsWith("Missing: ");
            assertEquals(isMissing, row.cells().get(1).equals("–"), row.toString());
            assertTrue(
                    isMissing
                            || row.cells().get(2).equals("Ledger")
                            || row.cells().get(2).startsWith("Modelled"),
                    row.toString());
        }
    }
}
