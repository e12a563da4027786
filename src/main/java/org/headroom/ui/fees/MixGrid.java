package org.headroom.ui.fees;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.HoursMix;
import org.headroom.domain.HoursMix.Job;
import org.headroom.domain.ServiceType;
import org.headroom.engine.uplift.JobCost;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// The jobs of a service type by weekly hours: their share, typed here, and how much each costs
/// more. National Insurance is per job, so the hours decide the pressure.
final class MixGrid extends VBox {

    static final String HOURS = "mix-hours-";
    static final String SHARE = "mix-share-";
    static final String ADD = "mix-add";

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final double LONGEST = 62;
    private static final double ROUGHLY = 0.001;
    private static final double[] USUAL = {16, 25, 30, 37, 8, 20, 40};

    private final FeesModel fees;
    private final Label title = new Label();
    private final VBox lines = new VBox(2);
    private final List<Line> shown = new ArrayList<>();
    private final Label message = new Label();
    private String identity = "";

    MixGrid(FeesModel fees) {
        this.fees = fees;
        setSpacing(4);
        title.getStyleClass().add("finding");
        Label why = new Label("NI is per job, so hours decide");
        why.getStyleClass().addAll("muted", "small");
        message.setId("mix-message");
        message.getStyleClass().add("table-message");
        message.setWrapText(true);
        Button add = new Button("Add a job size", Icons.of(Feather.PLUS));
        add.setId(ADD);
        add.getStyleClass().add("link-button");
        add.setOnAction(e -> add());
        getChildren().addAll(title, why, heads(), lines, message, add);
        say("");
    }

    private static Node heads() {
        HBox heads = new HBox(8, head("Hours", 54), head("Share, %", 54), head("Cost rise", 90));
        heads.setAlignment(Pos.CENTER_LEFT);
        return heads;
    }

    private static Label head(String text, double width) {
        Label head = new Label(text);
        head.getStyleClass().add("header-name");
        head.setMinWidth(width);
        return head;
    }

    /// Shows the newest figures; a mix that is being typed stays.
    void refresh() {
        fees.type()
                .ifPresent(type -> {
                    String newest = type.name() + " " + type.hoursMix();
                    if (!newest.equals(identity)) {
                        identity = newest;
                        showMix(type);
                    }
                    showCosts(fees.jobs());
                });
    }

    private void showMix(ServiceType type) {
        List<Job> jobs = type.hoursMix().jobs();
        while (shown.size() < jobs.size()) {
            shown.add(new Line(shown.size()));
        }
        while (shown.size() > jobs.size()) {
            shown.removeLast();
        }
        lines.getChildren().setAll(shown.stream().map(l -> l.view).toList());
        for (int i = 0; i < jobs.size(); i++) {
            shown.get(i).show(jobs.get(i), jobs.size() > 1);
        }
        say("");
    }

    private void showCosts(List<JobCost> costs) {
        double largest = costs.stream().mapToDouble(c -> Math.abs(c.rise())).max().orElse(0);
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i)
                    .cost(
                            i < costs.size() ? OptionalDouble.of(costs.get(i).rise()) : NONE,
                            largest);
        }
        title.setText(finding(costs));
    }

    private static String finding(List<JobCost> costs) {
        if (costs.isEmpty()) {
            return "No staff at the NLW";
        }
        JobCost shortest = costs.getFirst();
        JobCost longest = costs.getFirst();
        for (JobCost cost : costs) {
            shortest = cost.hours() < shortest.hours() ? cost : shortest;
            longest = cost.hours() > longest.hours() ? cost : longest;
        }
        int order =
                Double.compare(Math.rint(shortest.rise() * 1000), Math.rint(longest.rise() * 1000));
        return costs.size() == 1 || order == 0
                ? "What a job costs more"
                : order > 0 ? "Part-time jobs rise most" : "Full-time jobs rise most";
    }

    private void add() {
        fees.type()
                .ifPresent(type -> {
                    List<Job> jobs = new ArrayList<>(type.hoursMix().jobs());
                    double hours =
                            DoubleStream.of(USUAL)
                                    .filter(h -> jobs.stream().noneMatch(j -> j.hours() == h))
                                    .findFirst()
                                    .orElse(USUAL[0]);
                    jobs.add(new Job(hours, 0));
                    fees.setMix(new HoursMix(jobs), "Add a job size to " + fees.typeName());
                });
    }

    /// Takes a job out; its share goes to the others in proportion, so that the mix still adds up.
    private void remove(int index) {
        fees.type()
                .ifPresent(type -> {
                    List<Job> jobs = new ArrayList<>(type.hoursMix().jobs());
                    Job gone = jobs.remove(index);
                    double rest = jobs.stream().mapToDouble(Job::share).sum();
                    int count = jobs.size();
                    List<Job> spread =
                            jobs.stream()
                                    .map(j ->
                                            new Job(
                                                    j.hours(),
                                                    rest == 0 ? 1.0 / count : j.share() / rest))
                                    .toList();
                    fees.setMix(
                            new HoursMix(spread),
                            "Take out the job of "
                                    + Figures.typed(gone.hours())
                                    + " hours of "
                                    + fees.typeName());
                });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            fees.type().ifPresent(this::showMix);
            event.consume();
        }
    }

    private void left() {
        if (shown.stream().noneMatch(Line::isFocused)) {
            keep(false);
        }
    }

    private void keep(boolean isAsked) {
        List<Job> jobs = new ArrayList<>();
        for (Line line : shown) {
            OptionalDouble hours = Figures.parse(line.hours.getText());
            OptionalDouble share = Figures.parsePercent(line.share.getText());
            if (hours.isEmpty() || share.isEmpty()) {
                say("Hours and shares are numbers. Esc takes back what was typed.");
                return;
            }
            jobs.add(new Job(hours.getAsDouble(), share.getAsDouble()));
        }
        double sum = jobs.stream().mapToDouble(Job::share).sum();
        boolean isTyped = fees.type().map(t -> !t.hoursMix().jobs().equals(jobs)).orElse(false);
        if (Math.abs(sum - 1) > ROUGHLY && (isAsked || isTyped)) {
            say(
                    "The shares of jobs add to "
                            + Figures.typedPercent(sum)
                            + "%. Make them 100% and press Enter, or Esc to take them back.");
        } else if (isTyped) {
            say("");
            fees.setMix(new HoursMix(jobs), "Set the hours mix of " + fees.typeName());
        }
    }

    private void say(String what) {
        message.setText(what);
        message.setVisible(!what.isEmpty());
        message.setManaged(!what.isEmpty());
    }

    /// One job size.
    private final class Line {

        private final TextField hours = new TextField();
        private final TextField share = new TextField();
        private final Region bar = new Region();
        private final Label rise = new Label();
        private final Button remove;
        private final HBox view;

        Line(int index) {
            field(hours, HOURS + index, "Hours a week of job " + (index + 1));
            field(share, SHARE + index, "Share of jobs, %, of job " + (index + 1));
            Em.height(bar, 14);
            remove =
                    Icons.button(
                            "mix-remove-" + index,
                            Feather.X,
                            "Take out this job size",
                            () -> remove(index));
            HBox cost = new HBox(6, bar, rise);
            cost.setAlignment(Pos.CENTER_LEFT);
            cost.setMinWidth(LONGEST + 56);
            view = new HBox(8, hours, share, cost, remove);
            view.setAlignment(Pos.CENTER_LEFT);
        }

        private void field(TextField field, String id, String name) {
            field.setId(id);
            field.setAccessibleText(name);
            field.getStyleClass().add("driver-field");
            Em.width(field, 54);
            field.addEventFilter(KeyEvent.KEY_PRESSED, MixGrid.this::key);
            field.focusedProperty()
                    .addListener((o, was, is) -> {
                        if (!is) {
                            left();
                        }
                    });
        }

        boolean isFocused() {
            return hours.isFocused() || share.isFocused();
        }

        void show(Job job, boolean canRemove) {
            hours.setText(Figures.typed(job.hours()));
            share.setText(Figures.typedPercent(job.share()));
            remove.setVisible(canRemove);
        }

        void cost(OptionalDouble value, double largest) {
            rise.setText(value.isPresent() ? Figures.change(value.getAsDouble()) : "");
            String look = value.orElse(0) < 0 ? "bar-decrease" : "bar-increase";
            if (!bar.getStyleClass().contains(look)) {
                bar.getStyleClass().setAll(look);
            }
            double width = largest == 0 ? 0 : Math.abs(value.orElse(0)) / largest * LONGEST;
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
            bar.setMaxWidth(width);
        }
    }
}
