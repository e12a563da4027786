package org.headroom.report.book;

import org.headroom.domain.DriverRow;
import org.headroom.domain.SavingScheme;
import org.headroom.engine.plan.GapPlan;
import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.plan.SavingsAtRisk;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.Money;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Disclosure;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.book.Sheet.Value;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.paper.Stamp;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables of a plan, a note on them first.
///
/// @param sheets in order
public record PlanSheets(List<Sheet> sheets) {

    public PlanSheets {
        sheets = List.copyOf(sheets);
    }

    /// The tables of a run.
    public static PlanSheets of(PaperBasis basis) {
        return new Making(basis).sheets();
    }

    /// The sheets as tables of a paper.
    public Paper paper(Stamp stamp) {
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : sheets) {
            blocks.add(new Block.Heading(1, sheet.name()));
            blocks.add(sheet.grid());
        }
        return new Paper("Workbook", stamp.model() + ", " + stamp.scenario(), stamp, blocks);
    }

    private static final class Making {

        private final PaperBasis basis;
        private final List<CohortYear> cohorts;
        private final Suppression suppression;

        Making(PaperBasis basis) {
            this.basis = basis;
            cohorts = CohortYear.of(basis);
            suppression = basis.disclosure().suppression();
        }

        PlanSheets sheets() {
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(NotesSheet.of(basis.stamp()));
            sheets.add(plan());
            sheets.add(bridge());
            sheets.add(lines());
            sheets.add(services());
            sheets.add(cohorts());
            sheets.add(funding());
            sheets.add(savings());
            sheets.add(drivers());
            if (!basis.benchmarks().isEmpty()) {
                sheets.add(BenchmarkSheet.of(basis));
            }
            return new PlanSheets(sheets);
        }

        private Sheet plan() {
            List<GapPlan> gaps = GapPlan.of(basis.model(), basis.projection());
            List<List<Value>> rows = new ArrayList<>();
            for (int y = 0; y < gaps.size(); y++) {
                YearProjection year = basis.projection().years().get(y);
                rows.add(
                        List.of(
                                Value.of(year.year().toString()),
                                Value.of(year.requirement()),
                                Value.of(year.funding()),
                                Value.of(year.gap()),
                                Value.of(year.incrementalGap()),
                                Value.of(year.councilGap()),
                                Value.of(gaps.get(y).identified()),
                                Value.of(gaps.get(y).oneOff())));
            }
            return new Sheet(
                    "Plan",
                    List.of(
                            "Year",
                            "Requirement, £",
                            "Funding, £",
                            "Gap, cumulative, £",
                            "Gap new in the year, £",
                            "Council’s gap new in the year, £",
                            "Savings expected, £",
                            "One-off funding, £"),
                    rows);
        }

        private Sheet bridge() {
            List<String> headers = new ArrayList<>(List.of("Step"));
            List<YearProjection> years = basis.projection().years();
            years.forEach(y -> headers.add(y.year() + ", £"));
            List<List<Value>> rows = new ArrayList<>();
            for (Step step : Step.values()) {
                List<Value> row = new ArrayList<>(List.of(Value.of(step.label())));
                years.forEach(y -> row.add(Value.of(y.bridge().amount(step))));
                rows.add(row);
            }
            List<Value> total = new ArrayList<>(List.of(Value.of("Requirement")));
            years.forEach(y -> total.add(Value.of(y.requirement())));
            rows.add(total);
            return new Sheet("Bridge", headers, rows);
        }

        private Sheet lines() {
            List<List<Value>> rows = new ArrayList<>();
            for (YearProjection year : basis.projection().years()) {
                for (LineProjection line : year.lines()) {
                    boolean isHidden = suppression.lines().contains(line.line());
                    rows.add(
                            List.of(
                                    Value.of(year.year().toString()),
                                    Value.of(line.line()),
                                    told(isHidden, line.amount()),
                                    Value.of(line.bids()),
                                    Value.of(line.savings()),
                                    told(isHidden, line.budget())));
                }
            }
            return new Sheet(
                    "Budget lines",
                    List.of(
                            "Year",
                            "Budget line",
                            "Before bids and savings, £",
                            "Growth bids, £",
                            "Savings, £",
                            "Budget, £"),
                    rows);
        }

        private static Value told(boolean isHidden, Money amount) {
            return isHidden ? Value.of(Disclosure.SUPPRESSED) : Value.of(amount);
        }

        private Sheet services() {
            List<List<Value>> rows = new ArrayList<>();
            for (YearProjection year : basis.projection().years()) {
                for (ServiceTypeProjection type : year.serviceTypes()) {
                    rows.add(service(year, type));
                }
            }
            return new Sheet(
                    "Service types",
                    List.of(
                            "Year",
                            "Service type",
                            "Pressure on fees, %",
                            "Award, %",
                            "Price index, base year 1",
                            "Client-weeks",
                            "Gross, £",
                            "Client contributions, £",
                            "Health income, £",
                            "Not in the client data, £"),
                    rows);
        }

        private List<Value> service(YearProjection year, ServiceTypeProjection type) {
            List<Value> row =
                    new ArrayList<>(
                            List.of(
                                    Value.of(year.year().toString()),
                                    Value.of(CodeWords.of(type.serviceType())),
                                    Value.percent(type.uplift().pressure()),
                                    Value.percent(type.uplift().award()),
                                    Value.plain(type.uplift().index())));
            if (suppression.services().contains(type.serviceType())) {
                for (int i = 0; i < 5; i++) {
                    row.add(Value.of(Disclosure.SUPPRESSED));
                }
            } else {
                row.add(Value.count(type.clientWeeks()));
                row.add(Value.of(type.gross()));
                row.add(Value.of(type.clientContributions()));
                row.add(Value.of(type.healthIncome()));
                row.add(Value.of(type.reconciliation()));
            }
            return row;
        }

        private Sheet cohorts() {
            List<List<Value>> rows = new ArrayList<>();
            for (CohortYear year : cohorts) {
                List<Value> row =
                        new ArrayList<>(
                                List.of(
                                        Value.of(CodeWords.of(year.cohort().serviceType())),
                                        Value.of(CodeWords.of(year.cohort().ageGroup())),
                                        Value.of(CodeWords.of(year.cohort().supportReason()))));
                if (suppression.cohorts().contains(year.cohort())) {
                    for (int i = 0; i < 4; i++) {
                        row.add(Value.of(Disclosure.SUPPRESSED));
                    }
                } else {
                    row.add(Value.count(year.clients()));
                    row.add(Value.of(year.gross()));
                    row.add(Value.of(year.contributions()));
                    row.add(Value.of(year.health()));
                }
                rows.add(row);
            }
            return new Sheet(
                    "Cohorts " + basis.projection().baseYear().toString().replace('/', '-'),
                    List.of(
                            "Service type",
                            "Age group",
                            "Support reason",
                            "Clients at the data cut",
                            "Gross of the year, £",
                            "Client contributions, £",
                            "Health income, £"),
                    rows);
        }

        private Sheet funding() {
            List<List<Value>> rows = new ArrayList<>();
            for (int y = 1; y <= basis.projection().years().size(); y++) {
                GrowthAndFunding growth =
                        GrowthAndFunding.of(basis.model(), basis.projection(), basis.base(), y);
                for (GrowthAndFunding.Source source : growth.sources()) {
                    rows.add(
                            List.of(
                                    Value.of(growth.year().toString()),
                                    Value.of(source.name()),
                                    Value.of(source.isRingfenced() ? "yes" : "no"),
                                    Value.of(source.change())));
                }
            }
            return new Sheet(
                    "Funding",
                    List.of("Year", "Source", "Ringfenced", "Change on the year before, £"),
                    rows);
        }

        private Sheet savings() {
            List<List<Value>> rows = new ArrayList<>();
            for (YearProjection year : basis.projection().years()) {
                List<SavingsAtRisk> schemes =
                        SavingsAtRisk.bySchemes(
                                basis.model(), basis.projection().scenario(), year.year());
                for (int s = 0; s < schemes.size(); s++) {
                    SavingScheme scheme = basis.model().savings().get(s);
                    rows.add(
                            List.of(
                                    Value.of(year.year().toString()),
                                    Value.of(scheme.name()),
                                    Value.of(scheme.budgetLine().orElse("")),
                                    Value.of(Say.sentence(scheme.deliverability().key())),
                                    Value.of(Say.sentence(scheme.timing().key())),
                                    Value.of(schemes.get(s).target()),
                                    Value.of(schemes.get(s).expected()),
                                    Value.of(schemes.get(s).atRisk())));
                }
            }
            return new Sheet(
                    "Savings",
                    List.of(
                            "Year",
                            "Scheme",
                            "Budget line",
                            "Deliverability",
                            "Timing",
                            "New target, £",
                            "Expected in the year, £",
                            "At risk, £"),
                    rows);
        }

        private Sheet drivers() {
            List<List<Value>> rows = new ArrayList<>();
            for (DriverRow row : basis.model().drivers()) {
                rows.add(
                        List.of(
                                Value.of(row.address().driver().label()),
                                Value.of(CodeWords.ofKey(row.address().key())),
                                Value.of(row.address().year().map(Object::toString).orElse("")),
                                Value.plain(row.low()),
                                Value.plain(row.value()),
                                Value.plain(row.high()),
                                Value.of(row.status().name().toLowerCase(Locale.ROOT)),
                                Value.of(row.source()),
                                Value.of(row.rationale()),
                                Value.of(row.owner())));
            }
            return new Sheet(
                    "Assumptions",
                    List.of(
                            "Assumption, base scenario",
                            "Of",
                            "Year",
                            "Low",
                            "Value; shares and growth as fractions",
                            "High",
                            "Status",
                            "Source",
                            "Rationale",
                            "Owner"),
                    rows);
        }
    }
}
