package org.headroom.ui.savings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.SavingScheme;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Schemes with their two risks and what is at risk in the chosen year, what may be counted twice,
/// what is delivered, and how the gap is closed; the profile of a scheme stands at the right.
final class SchemesView extends VBox {

    private static final int MOST_SCHEMES = 11;

    private final SavingsFigures figures;
    private final RightSlot slot;
    private final RecordTable<SavingScheme> table;
    private final ProfilePanel panel;
    private final Label overlaps = new Label();
    private final HBox message;
    private final SavingsCharts charts;

    /// @param showOverlaps brings what may be counted twice into sight
    SchemesView(
            Workspace workspace,
            SavingsFigures figures,
            SavingsTables tables,
            RightSlot slot,
            Runnable showOverlaps) {
        super(12);
        this.figures = figures;
        this.slot = slot;
        panel = new ProfilePanel(workspace, slot);
        table = tables.schemes().upTo(MOST_SCHEMES);
        Button open = new Button("Profile", Icons.of(Feather.CALENDAR));
        open.setId("open-profile");
        open.setAccessibleText("Profile of the selected scheme by year");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> table.selected().get().ifPresent(this::open));
        open.disableProperty().bind(table.selected().map(Optional::isEmpty).orElse(true));
        table.addTool(open);
        table.selected().addListener((o, was, is) -> is.ifPresent(this::follow));
        Explained.by(table.view(), () -> figures(workspace));
        message = message(showOverlaps);
        charts = new SavingsCharts(figures, workspace.problem()::set);
        VBox.setVgrow(charts, Priority.ALWAYS);
        getChildren().addAll(table, message, charts);
    }

    /// The figures of the scheme that the keyboard is on.
    private List<Figure> figures(Workspace workspace) {
        return table.selected().get().stream()
                .flatMap(s ->
                        Stream.of("at-risk", "expected", "target")
                                .map(a ->
                                        Figure.of(
                                                Kind.SCHEME, s.name(), a, workspace.year().get())))
                .toList();
    }

    private HBox message(Runnable showOverlaps) {
        overlaps.setId("overlaps-summary");
        overlaps.setMinWidth(0);
        overlaps.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(overlaps, Priority.ALWAYS);
        Button show = new Button("Show");
        show.setId("show-overlaps");
        show.setAccessibleText("Show what may be counted twice");
        show.getStyleClass().add("link-button");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(e -> showOverlaps.run());
        HBox box = new HBox(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"), overlaps, show);
        box.getStyleClass().addAll("message", "warning");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void open(SavingScheme scheme) {
        panel.show(scheme);
        slot.show(panel);
        panel.refresh();
    }

    /// An open profile is that of the scheme that the keyboard is on.
    private void follow(SavingScheme scheme) {
        if (panel.getScene() != null) {
            panel.show(scheme);
        }
    }

    void refresh() {
        figures.refresh();
        table.caption(figures.riskFinding());
        table.refresh();
        String summary = OverlapWords.summary(figures.overlaps());
        overlaps.setText(summary);
        message.setVisible(!summary.isEmpty());
        message.setManaged(!summary.isEmpty());
        charts.refresh();
        panel.refresh();
    }

    SavingsCharts charts() {
        return charts;
    }
}
