package org.headroom.report.basis;

import org.headroom.domain.Benchmark;
import org.headroom.domain.Model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What a paper is asked for.
///
/// @param scenario empty is the base
/// @param sharing whether it leaves the council, so that small numbers are suppressed
/// @param engine name and version of the program
/// @param benchmarks published figures of councils, which stand beside the model
/// @param month of the monthly report; empty is the newest that is kept
public record Commission(
        Model model,
        Optional<String> scenario,
        boolean sharing,
        String engine,
        List<Benchmark> benchmarks,
        Optional<YearMonth> month) {

    public Commission {
        benchmarks = List.copyOf(benchmarks);
    }

    /// Of the newest month.
    public Commission(
            Model model,
            Optional<String> scenario,
            boolean sharing,
            String engine,
            List<Benchmark> benchmarks) {
        this(model, scenario, sharing, engine, benchmarks, Optional.empty());
    }

    /// Without benchmarks, of the newest month.
    public Commission(Model model, Optional<String> scenario, boolean sharing, String engine) {
        this(model, scenario, sharing, engine, List.of());
    }
}
