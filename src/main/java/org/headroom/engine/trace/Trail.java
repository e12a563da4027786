package org.headroom.engine.trace;

import org.headroom.domain.Driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The whole way down from a figure.
final class Trail {

    private final Tracer tracer;

    Trail(Tracer tracer) {
        this.tracer = tracer;
    }

    /// Assumptions first, as they are what people argue about, in the order of the drivers; then
    /// records.
    List<Trace> inputs(Figure figure) {
        List<Trace> inputs = new ArrayList<>();
        Set<Figure> seen = new HashSet<>();
        Deque<Figure> open = new ArrayDeque<>();
        open.add(figure);
        while (!open.isEmpty()) {
            Figure next = open.poll();
            if (seen.add(next)) {
                Trace trace = tracer.trace(next);
                if (trace.isInput()) {
                    inputs.add(trace);
                }
                trace.terms().forEach(t -> open.add(t.figure()));
            }
        }
        inputs.sort(
                Comparator.<Trace, Boolean>comparing(t -> !isAssumption(t))
                        .thenComparingInt(Trail::order));
        return inputs;
    }

    private static boolean isAssumption(Trace input) {
        return input.source().flatMap(Source::status).isPresent();
    }

    private static int order(Trace input) {
        return input.figure().kind() == Kind.DRIVER
                ? Driver.of(input.figure().name().split("\\|", 2)[0])
                        .map(Driver::ordinal)
                        .orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }
}
