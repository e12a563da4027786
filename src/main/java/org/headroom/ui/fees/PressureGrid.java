package org.headroom.ui.fees;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What builds the pressure of a service type: share of cost, change, what it adds to the fee, in
/// pounds, and where it comes from. The three shares are typed here and kept together, because they
/// must add to 100%.
final class PressureGrid extends VBox {

    static final String SHARE = "fee-share-";
    static final String FIGURE = "fee-figure-";
    static final String MESSAGE = "fee-share-message";

    private static final int ROWS = 5;
    private static final double ROUGHLY = 0.001;
    private static final double NOTHING = 1e-12;
    private static final List<String> NAMES =
            List.of(
                    "Staff at the NLW, wages",
                    "Other staff, wages",
                    "Employer NI, both groups",
                    "Non-pay prices",
                    "Pressure");

    /// Their figures, as paths have them.
    private static final List<String> PARTS =
            List.of("nlw", "provider-pay", "employer-ni", "non-pay", "pressure");

    private final FeesModel fees;
    private final Label title = new Label();
    private final Label message = new Label();
    private final List<TextField> shares = new ArrayList<>();
    private final Label bothShares = new Label();
    private final List<List<Label>> cells = new ArrayList<>();
    private String shownType = "";

    PressureGrid(FeesModel fees) {
        this.fees = fees;
        setSpacing(4);
        title.getStyleClass().add("finding");
        message.setId(MESSAGE);
        message.getStyleClass().add("table-message");
        message.setWrapText(true);
        getChildren().addAll(title, grid(), message);
        say("");
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.getStyleClass().add("fee-grid");
        double[] widths = {148, 54, 56, 70, 42, 80};
        for (int c = 0; c < widths.length; c++) {
            ColumnConstraints column = new ColumnConstraints();
            boolean isLast = c == widths.length - 1;
            column.setHalignment(c == 0 || isLast ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(isLast ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        List<String> heads =
                List.of("Part of the fee", "Share", "Change", "Adds to fee", "£000", "Source");
        for (int c = 0; c < heads.size(); c++) {
            Label head = new Label(heads.get(c));
            head.getStyleClass().add("header-name");
            Em.minWidth(head, widths[c]);
            head.setAlignment(c == 0 || c == heads.size() - 1 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            grid.add(head, c, 0);
        }
        Region rule = new Region();
        rule.getStyleClass().add("head-line");
        grid.add(rule, 0, 1, heads.size(), 1);
        for (int r = 0; r < ROWS; r++) {
            row(grid, r);
        }
        return grid;
    }

    private void row(GridPane grid, int r) {
        int at = r + 2;
        boolean isTotal = r == ROWS - 1;
        Label name = new Label(NAMES.get(r));
        Em.minHeight(name, 26);
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(name, 0, at);
        if (r == 2) {
            grid.add(bothShares, 1, at);
        } else if (!isTotal) {
            grid.add(share(r), 1, at);
        }
        List<Label> labels = new ArrayList<>();
        for (int c = 2; c <= 5; c++) {
            Label label = new Label();
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (c == 5) {
                label.getStyleClass().addAll("muted", "small");
                label.setMinWidth(0);
                label.setMaxWidth(Double.MAX_VALUE);
            }
            if (isTotal) {
                label.getStyleClass().add("bold");
            }
            if (c == 3 || c == 4) {
                boolean isPounds = c == 4;
                label.setId(FIGURE + PARTS.get(r) + (isPounds ? "-cost" : ""));
                Explained.label(label, () -> figure(PARTS.get(r), isPounds));
            }
            grid.add(label, c, at);
            labels.add(label);
        }
        if (isTotal) {
            name.getStyleClass().add("bold");
        }
        cells.add(labels);
    }

    /// What a part adds to the fee, or its cost; that of the whole pressure is no one figure.
    private Optional<Figure> figure(String part, boolean isPounds) {
        boolean isSum = part.equals("pressure");
        return isPounds && isSum
                ? Optional.empty()
                : fees.type()
                        .map(t ->
                                isPounds
                                        ? Figure.of(
                                                Kind.SERVICE_TYPE,
                                                t.name(),
                                                "bridge-" + part.replace('-', '_'),
                                                fees.year())
                                        : Figure.of(Kind.UPLIFT, t.name(), part, fees.year()));
    }

    private TextField share(int r) {
        TextField field = new TextField();
        field.setId(SHARE + List.of("nlw", "other", "", "non-pay").get(r));
        field.setAccessibleText("Share of cost, %: " + NAMES.get(r));
        field.getStyleClass().add("driver-field");
        Em.maxWidth(field, 54);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener((o, was, is) -> {
                    if (!is && shares.stream().noneMatch(TextField::isFocused)) {
                        keep(false);
                    }
                });
        shares.add(field);
        return field;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            fees.type().ifPresent(this::showShares);
            event.consume();
        }
    }

    /// Keeps the three shares where they add to 100%, else says what is missing.
    private void keep(boolean isAsked) {
        List<OptionalDouble> typed =
                shares.stream().map(f -> Figures.parsePercent(f.getText())).toList();
        if (typed.stream().anyMatch(OptionalDouble::isEmpty)) {
            say("A share is a number from 0 to 100. Esc takes back what was typed.");
            return;
        }
        double sum = typed.stream().mapToDouble(d -> d.orElse(0)).sum();
        if (Math.abs(sum - 1) > ROUGHLY) {
            if (isAsked || isTyped()) {
                say(
                        "The three shares add to "
                                + Figures.typedPercent(sum)
                                + "%. Make them 100% and press Enter, or Esc to take them back.");
            }
            return;
        }
        say("");
        fees.setShares(typed.get(0).orElse(0), typed.get(1).orElse(0), typed.get(2).orElse(0));
    }

    private boolean isTyped() {
        return fees.type().map(t -> !texts(t).equals(typed())).orElse(false);
    }

    private List<String> typed() {
        return shares.stream().map(TextField::getText).toList();
    }

    private static List<String> texts(ServiceType type) {
        return List.of(
                Figures.typedPercent(type.nlwShare()),
                Figures.typedPercent(type.otherPayShare()),
                Figures.typedPercent(type.nonPayShare()));
    }

    private void showShares(ServiceType type) {
        List<String> texts = texts(type);
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).getText().equals(texts.get(i))) {
                shares.get(i).setText(texts.get(i));
            }
        }
        say("");
    }

    private void say(String what) {
        message.setText(what);
        message.setVisible(!what.isEmpty());
        message.setManaged(!what.isEmpty());
    }

    /// Shows the newest figures; shares that are being typed stay.
    void refresh() {
        fees.type()
                .ifPresent(type -> {
                    String identity = type.name() + texts(type);
                    if (!identity.equals(shownType)) {
                        shownType = identity;
                        showShares(type);
                    }
                    fees.result().ifPresent(result -> show(type, result));
                });
    }

    private void show(ServiceType type, ServiceTypeProjection result) {
        UpliftProjection uplift = result.uplift();
        FeeCost cost = result.feeCost();
        title.setText(fees.typeName() + ": what builds " + Figures.percent(uplift.pressure()));
        double pay = type.nlwShare() + type.otherPayShare();
        bothShares.setText(Figures.typedPercent(pay) + "%");
        figures(0, type.nlwShare(), uplift.nlw(), cost.nlw());
        figures(1, type.otherPayShare(), uplift.providerPay(), cost.providerPay());
        figures(2, pay, uplift.employerNi(), cost.employerNi());
        figures(3, type.nonPayShare(), uplift.nonPay(), cost.nonPay());
        figures(4, 0, uplift.pressure(), cost.pressure());
        sources();
    }

    private void figures(int r, double share, double part, org.headroom.kernel.Money cost) {
        List<Label> row = cells.get(r);
        row.get(0).setText(share < NOTHING ? "" : Figures.change(part / share));
        row.get(1).setText(Figures.percent(part));
        row.get(2).setText(MoneyFormat.tableThousands(cost));
    }

    private void sources() {
        DriverTable drivers = fees.drivers();
        source(0, Driver.NLW, fromTo(drivers, Driver.NLW));
        source(1, Driver.PROVIDER_PAY_GROWTH, now(drivers, Driver.PROVIDER_PAY_GROWTH));
        source(
                2,
                Driver.EMPLOYER_NI_RATE,
                now(drivers, Driver.EMPLOYER_NI_RATE)
                        + " over £"
                        + now(drivers, Driver.EMPLOYER_NI_THRESHOLD));
        source(3, Driver.CPI, now(drivers, Driver.CPI));
    }

    private void source(int r, Driver driver, String figures) {
        String text = figures + " · " + fees.source(driver);
        Label label = cells.get(r).get(3);
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.setTooltip(new Tooltip(text));
        }
    }

    private String now(DriverTable drivers, Driver driver) {
        return text(driver, drivers.find(driver, fees.year()));
    }

    private String fromTo(DriverTable drivers, Driver driver) {
        return text(driver, drivers.find(driver, fees.year().plus(-1)))
                + " to "
                + text(driver, drivers.find(driver, fees.year()));
    }

    private static String text(Driver driver, OptionalDouble value) {
        DriverScale scale = DriverScale.of(driver.unit());
        if (value.isEmpty()) {
            return MoneyFormat.NONE;
        }
        return driver.unit() == DriverUnit.FRACTION
                ? scale.withUnit(value.getAsDouble())
                : scale.text(value.getAsDouble());
    }
}
