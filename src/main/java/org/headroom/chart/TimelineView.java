package org.headroom.chart;

import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.activity.Pipeline;
import org.headroom.engine.activity.PipelineCase;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The children's pipeline on a timeline: a lane per service type, a band per year, a dot per case
/// on the day it moves.
///
/// @param from the day after the data cut
/// @param to last day of the plan
/// @param bands years, the rest of the base year first where it has days left
/// @param lanes service types with cases, in the model's order
/// @param selected person of the selected case
public record TimelineView(
        LocalDate from,
        LocalDate to,
        List<Band> bands,
        List<Lane> lanes,
        Optional<String> selected) {

    /// A year with its cases.
    ///
    /// @param probable of the cases, those of a trend and of nobody in particular
    /// @param expected cases weighted by how sure they are
    public record Band(
            FinancialYear year,
            LocalDate start,
            LocalDate end,
            int cases,
            int probable,
            double expected) {}

    /// A service type with its cases in the order they move.
    public record Lane(String label, List<Dot> dots) {

        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /// A case.
    ///
    /// @param weekly gross cost, £ a week
    /// @param weight how sure it is, 0 to 1
    /// @param isNamed whether somebody is meant, and not a trend
    public record Dot(String person, LocalDate day, double weekly, double weight, boolean isNamed) {

        private static final double SURE = 0.8;

        boolean isSure() {
            return isNamed && weight >= SURE - 1e-9;
        }
    }

    public TimelineView {
        bands = List.copyOf(bands);
        lanes = List.copyOf(lanes);
    }

    /// The pipeline of a model; cases that move after the plan are left out.
    public static TimelineView of(Model model, Pipeline pipeline) {
        LocalDate from = model.info().dataCut().plusDays(1);
        LocalDate to = model.info().year(model.info().planYears()).end();
        List<PipelineCase> shown =
                pipeline.cases().stream().filter(c -> !c.moved().isAfter(to)).toList();
        List<Band> bands = new ArrayList<>();
        for (int y = 0; y <= model.info().planYears(); y++) {
            FinancialYear year = model.info().year(y);
            if (!year.end().isBefore(from)) {
                bands.add(band(year, from, shown));
            }
        }
        List<Lane> lanes = new ArrayList<>();
        for (ServiceType type : model.serviceTypes()) {
            List<Dot> dots =
                    shown.stream()
                            .filter(c -> c.person().serviceType().equals(type.name()))
                            .map(c ->
                                    new Dot(
                                            c.person().personId(),
                                            c.moved(),
                                            c.person().weeklyGross(),
                                            c.weight(),
                                            !c.person().isProbable()))
                            .sorted(Comparator.comparing(Dot::day))
                            .toList();
            if (!dots.isEmpty()) {
                lanes.add(new Lane(CodeWords.of(type.name()), dots));
            }
        }
        return new TimelineView(from, to, bands, lanes, Optional.empty());
    }

    private static Band band(FinancialYear year, LocalDate from, List<PipelineCase> cases) {
        List<PipelineCase> ofYear = cases.stream().filter(c -> c.begins().equals(year)).toList();
        return new Band(
                year,
                year.start().isBefore(from) ? from : year.start(),
                year.end(),
                ofYear.size(),
                (int) ofYear.stream().filter(c -> c.person().isProbable()).count(),
                ofYear.stream().mapToDouble(PipelineCase::weight).sum());
    }

    public TimelineView selecting(Optional<String> person) {
        return new TimelineView(from, to, bands, lanes, person);
    }

    boolean hasProbable() {
        return dots().stream().anyMatch(d -> !d.isNamed);
    }

    /// Every dot in the order of lanes, then days.
    public List<Dot> dots() {
        return lanes.stream().flatMap(l -> l.dots().stream()).toList();
    }
}
