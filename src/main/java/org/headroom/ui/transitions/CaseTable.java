package org.headroom.ui.transitions;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.activity.CaseCost;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.ActivityTables;
import org.headroom.ui.control.Explained;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cases of the pipeline: every column of `transitions.csv` to edit, and what each is expected
/// to cost.
final class CaseTable {

    static final String ID = "transitions-table-cases";
    static final String OF_YEAR = "cases-of-year";
    static final String ALL = "cases-all";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Function<Double, String> POUNDS =
            v -> MoneyFormat.tablePounds(Money.of(v));

    private final TransitionsModel transitions;
    private final ToggleButton ofYear = new ToggleButton();
    private final ToggleButton all = new ToggleButton("All cases");
    private final RecordTable<TransitionCase> table;
    private boolean isAll = true;
    private String shownYear = "";

    CaseTable(TransitionsModel transitions) {
        this.transitions = transitions;
        table = table();
        Explained.by(table.view(), this::figures);
        ToggleGroup group = new ToggleGroup();
        pill(ofYear, OF_YEAR, "right-pill", group, false);
        pill(all, ALL, "left-pill", group, true);
        all.setSelected(true);
        HBox pills = new HBox(all, ofYear);
        pills.getStyleClass().add("year-chooser");
        pills.setMinWidth(Region.USE_PREF_SIZE);
        table.addTool(pills);
        table.selected()
                .addListener((o, was, is) -> {
                    // The table also chooses when it is filled; that is nobody's choice.
                    if (table.view().isFocused()) {
                        is.map(TransitionCase::personId)
                                .ifPresent(id -> transitions.selected().set(Optional.of(id)));
                    }
                });
    }

    private void pill(
            ToggleButton pill, String id, String place, ToggleGroup group, boolean showsAll) {
        pill.setId(id);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setToggleGroup(group);
        pill.getStyleClass().add(place);
        pill.setOnAction(e -> {
            pill.setSelected(true);
            isAll = showsAll;
            table.refreshAnew();
        });
    }

    RecordTable<TransitionCase> view() {
        return table;
    }

    /// The figures of the case that the keyboard is on, by its position: no path names a person.
    private List<Figure> figures() {
        return table.selected().get().stream()
                .map(c -> transitions.model().transitions().indexOf(c))
                .filter(at -> at >= 0)
                .flatMap(at ->
                        Stream.of("gross", "full-year", "weight")
                                .map(a ->
                                        Figure.of(
                                                Kind.TRANSITION,
                                                Integer.toString(at + 1),
                                                a,
                                                transitions.year())))
                .toList();
    }

    private RecordTable<TransitionCase> table() {
        return RecordTable.of(transitions.workspace(), ActivityTables.TRANSITIONS)
                .id(ID)
                .caption("Cases")
                .noun("case", "cases")
                .where(row -> isAll || transitions.movesInYear(row))
                .column("person_id", c -> c.title("Case").width(92))
                .column("birth_date", c -> c.title("Born").width(112))
                .column("transfer_date", c -> c.title("Transfer", "if not at 18").width(112))
                .words("Moves on", this::moved, c -> c.title("Moves on").width(112))
                .column(
                        "service_type",
                        c -> c.title("Moves to").width(138).codesFrom(ModelCodes::serviceTypes))
                .column(
                        "support_reason",
                        c ->
                                c.title("Support reason")
                                        .width(150)
                                        .codesLike(ModelCodes::supportReasons))
                .column("weekly_gross", c -> c.title("Gross", "£ a week").width(84))
                .column("probability", c -> c.title("Probability").percent().width(96))
                .figure(
                        "In the year",
                        row -> transitions.cost(row, CaseCost::partYear),
                        POUNDS,
                        c -> c.title("In the year", "expected £").width(100).total())
                .figure(
                        "Full year",
                        row -> transitions.cost(row, CaseCost::fullYear),
                        POUNDS,
                        c -> c.title("Full year", "expected £").width(100).total())
                .column("weekly_client", c -> c.title("Client", "£ a week").width(84))
                .column("weekly_health", c -> c.title("Health", "£ a week").width(84))
                .column("childrens_weekly_cost", c -> c.title("Children’s", "£ a week").width(92))
                .column("status", c -> c.title("Status").width(104))
                .column("end_date", c -> c.title("Ends").width(112))
                .column("note", c -> c.title("Note").width(180))
                .blank(this::blank)
                .build();
    }

    private String moved(TransitionCase row) {
        return transitions
                .cost(row)
                .map(c -> DAY.format(c.which().moved()))
                .orElseGet(() -> row.isPlanned() ? "by the data cut" : "not counted");
    }

    /// A new case turns 18 half-way through the chosen year and costs nothing yet.
    private Optional<TransitionCase> blank(Model model) {
        List<String> taken = model.transitions().stream().map(TransitionCase::personId).toList();
        String id =
                Stream.iterate(taken.size() + 1, n -> n + 1)
                        .map(n -> "New-" + n)
                        .filter(n -> !taken.contains(n))
                        .findFirst()
                        .orElseThrow();
        LocalDate birth = transitions.year().start().plusMonths(6).minusYears(18);
        Stream<String> reasons =
                Stream.concat(
                        model.transitions().stream().map(TransitionCase::supportReason),
                        model.packages().stream()
                                .map(CarePackage::cohort)
                                .map(c -> c.supportReason()));
        String reason = reasons.findFirst().orElse("not_known");
        return model.serviceTypes().stream()
                .findFirst()
                .map(type ->
                        new TransitionCase(
                                id,
                                birth,
                                Optional.empty(),
                                type.name(),
                                reason,
                                0,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                ""));
    }

    void refresh() {
        String year = transitions.year().toString();
        ofYear.setText("Moving in " + year);
        if (!isAll && !year.equals(shownYear)) {
            table.refreshAnew();
        } else {
            table.refresh();
        }
        shownYear = year;
    }

    /// Goes to a case in the table.
    void show(TransitionCase person) {
        table.select(person);
    }
}
