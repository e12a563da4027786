package org.headroom.ui.monitoring;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.ModelInfo;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.MonthChooser;
import org.headroom.ui.shell.RightSlot;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks for the extracts of a month, at the right of the window.
final class ImportPanel extends VBox {

    static final String END = "month-import-end";
    static final String PACKAGES = "month-import-packages";
    static final String LEDGER = "month-import-ledger";
    static final String ASSUMPTIONS = "month-import-assumptions";
    static final String GO = "month-import-go";

    private final MonthModel months;
    private final MonthDesk desk;
    private final RightSlot slot;
    private final MonthChooser end =
            new MonthChooser(END, "Month end of the extracts", month -> {});
    private final Button packages = file(PACKAGES);
    private final Button ledger = file(LEDGER);
    private final TextArea assumptions = new TextArea();
    private final Button go = new Button("Keep the month");
    private Optional<Path> packagesFile = Optional.empty();
    private Optional<Path> ledgerFile = Optional.empty();

    ImportPanel(MonthModel months, MonthDesk desk, RightSlot slot) {
        this.months = months;
        this.desk = desk;
        this.slot = slot;
        setId("month-import-panel");
        getStyleClass().add("right-slot");
        fields();
        VBox form = new VBox(6);
        form.setPadding(new Insets(0, 16, 16, 16));
        form.getChildren()
                .addAll(
                        words("The model’s own packages and lines stay as they are."),
                        label("Month to"),
                        end,
                        label("Packages of that month"),
                        packages,
                        label("Ledger of that month"),
                        ledger,
                        words("Without a ledger the month has clients and costs, no forecast."),
                        label("What the forecast rests on"),
                        assumptions,
                        go);
        getChildren().addAll(header(), form);
    }

    private HBox header() {
        Label title = new Label("Import a month");
        title.getStyleClass().add("finding");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header =
                new HBox(
                        title,
                        space,
                        Icons.button(
                                "month-import-close",
                                Feather.X,
                                "Close the import of a month",
                                slot::showDrivers));
        header.getStyleClass().add("slot-header");
        return header;
    }

    private void fields() {
        end.setMaxWidth(Double.MAX_VALUE);
        assumptions.setId(ASSUMPTIONS);
        assumptions.setAccessibleText("What the forecast rests on");
        assumptions.setPrefRowCount(4);
        assumptions.setWrapText(true);
        packages.setOnAction(e -> {
            packagesFile = ask("Packages of the month").or(() -> packagesFile);
            show();
        });
        ledger.setOnAction(e -> {
            ledgerFile = ask("Ledger of the month").or(() -> ledgerFile);
            show();
        });
        go.setId(GO);
        go.setAccessibleText("Keep the month that the extracts tell");
        go.getStyleClass().add("primary");
        go.setOnAction(e -> keep());
    }

    private static Button file(String id) {
        Button button = new Button("", Icons.of(Feather.FILE));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Node label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("medium");
        label.setPadding(new Insets(8, 0, 0, 0));
        return label;
    }

    private static Node words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Optional<Path> ask(String title) {
        return desk.askFor(getScene().getWindow(), title);
    }

    /// Begins anew with the month after the newest that is kept.
    void begin() {
        ModelInfo info = months.model().info();
        List<LocalDate> all = new ArrayList<>();
        YearMonth first = YearMonth.from(info.baseYear().start());
        for (int m = 0; m < 12; m++) {
            all.add(first.plusMonths(m).atEndOfMonth());
        }
        end.fill(
                all,
                Optional.of(
                        months.months().stream()
                                .findFirst()
                                .map(newest -> YearMonth.from(newest).plusMonths(1).atEndOfMonth())
                                .filter(all::contains)
                                .orElse(info.dataCut())));
        packagesFile = Optional.empty();
        ledgerFile = Optional.empty();
        assumptions.clear();
        show();
        end.requestFocus();
    }

    private void show() {
        show(packages, packagesFile, "Packages of the month");
        show(ledger, ledgerFile, "Ledger of the month, if there is one");
        go.setDisable(packagesFile.isEmpty());
    }

    private static void show(Button button, Optional<Path> file, String what) {
        String name = file.map(Path::getFileName).map(Path::toString).orElse("Choose a file…");
        button.setText(name);
        button.setAccessibleText(what + ": " + name);
    }

    private void keep() {
        packagesFile.ifPresent(file -> {
            months.bring(
                    new MonthExtracts(
                            end.getValue(), file, ledgerFile, assumptions.getText().strip()));
            slot.showDrivers();
        });
    }
}
