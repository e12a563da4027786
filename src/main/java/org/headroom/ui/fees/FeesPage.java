package org.headroom.ui.fees;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.CarePackage;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.ReferenceMark;
import org.headroom.domain.ServiceType;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Explained;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.Sections;
import org.headroom.ui.shell.Layout;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordForm;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Fee pressure beside the award by service type, what builds it, and uplift policies on packages.
public final class FeesPage extends WorkPage implements MainWindow.Adapts {

    static final String OPEN_POLICY = "fees-policy";

    private static final double ROOM_BELOW = 236;

    private final RightSlot slot;
    private final FeesModel fees;
    private final FeeBlock chart;
    private final PressureGrid pressure;
    private final MixGrid mix;
    private final AwardPane award;
    private final RecordForm<ServiceType> form;
    private final VBox build = new VBox();
    private List<Node> parts = List.of();
    private final PackageWords packageWords;
    private final RecordTable<CarePackage> packages;
    private final Label packagesTitle = new Label();
    private final RecordTable<FeePolicy> policies;
    private final RecordTable<ServiceType> types;
    private final RecordTable<ReferenceMark> marks;
    private final PolicyEditor editor;
    private final Sections sections;
    private final VBox content = new VBox(12);
    private double zoom = 1;

    public FeesPage(Workspace workspace, RightSlot slot) {
        super(workspace, "fees", "Fees", Feather.PERCENT);
        this.slot = slot;
        fees = new FeesModel(workspace);
        chart = new FeeBlock(fees);
        pressure = new PressureGrid(fees);
        mix = new MixGrid(fees);
        award = new AwardPane(fees);
        FeeTables tables = new FeeTables(fees);
        form = tables.type();
        packageWords = new PackageWords(fees);
        packages = tables.packages(packageWords);
        policies = tables.policies();
        types = tables.types();
        marks = tables.marks();
        editor = new PolicyEditor(fees, slot);
        sections = sections();
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.setPadding(new Insets(0, 14, 12, 0));
        content.getChildren().addAll(chart.block(), sections.pills(), sections.unscrolled());
        head("Pressure from statutory rates, beside the award", policyButton(), years());
        body().getChildren().add(scroll);
        Explained.by(chart.block().pane(), this::figures);
        fees.chosen().addListener((o, was, is) -> update());
        size();
    }

    /// The bars of the chosen service type.
    private List<Figure> figures() {
        return fees.type().stream()
                .flatMap(t ->
                        Stream.of(
                                        "pressure",
                                        "award",
                                        "nlw",
                                        "provider-pay",
                                        "employer-ni",
                                        "non-pay",
                                        "fee-decision",
                                        "index")
                                .map(a -> Figure.of(Kind.UPLIFT, t.name(), a, fees.year())))
                .toList();
    }

    private Button policyButton() {
        Button policy = new Button("Uplift policy", Icons.of(Feather.SLIDERS));
        policy.setId(OPEN_POLICY);
        policy.setMinWidth(Region.USE_PREF_SIZE);
        policy.setOnAction(e -> slot.show(editor));
        return policy;
    }

    private Sections sections() {
        VBox underPolicy = new VBox(4, packagesTitle, packages);
        packagesTitle.getStyleClass().add("finding");
        VBox.setVgrow(packages, Priority.ALWAYS);
        return new Sections(
                "fees",
                List.of(
                        new Sections.Section(
                                "build", "What builds it", build(), this::refreshBuild),
                        new Sections.Section(
                                "packages",
                                "Packages under the policy",
                                underPolicy,
                                this::refreshPackages),
                        new Sections.Section(
                                "policies", "All policies", policies, policies::refresh),
                        new Sections.Section("types", "Service types", types, types::refresh),
                        new Sections.Section("marks", "Published figures", marks, marks::refresh)));
    }

    private Node build() {
        VBox right = new VBox(16, mix);
        Em.minWidth(right, 282);
        VBox settings = new VBox(6, heading("Pay and payment"), form);
        HBox.setHgrow(award, Priority.ALWAYS);
        HBox.setHgrow(settings, Priority.ALWAYS);
        Em.minWidth(award, 250);
        Em.minWidth(settings, 250);
        HBox below = new HBox(32, award, settings);
        VBox left = new VBox(16, pressure, below);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        parts = List.of(left, right);
        build.setId("fees-build-body");
        arrange(false);
        return build;
    }

    /// Cost beside hours, or one under the other where there is little room.
    private void arrange(boolean isCompact) {
        build.getChildren().setAll(isCompact ? new VBox(16) : new HBox(24));
        ((Pane) build.getChildren().getFirst()).getChildren().setAll(parts);
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("finding");
        return heading;
    }

    @Override
    protected void refresh() {
        chart.refresh();
        sections.refresh();
        size();
    }

    private void refreshBuild() {
        pressure.refresh();
        mix.refresh();
        award.refresh();
        fees.type()
                .ifPresent(type -> {
                    if (!form.record().equals(Optional.of(type))) {
                        form.show(type);
                    }
                });
    }

    private void refreshPackages() {
        boolean isOther = packageWords.refresh();
        packagesTitle.setText(packageWords.summary());
        if (isOther) {
            packages.refreshAnew();
        } else {
            packages.refresh();
        }
    }

    private void size() {
        double height = chart.height();
        Region pane = chart.block().pane();
        if (pane.getPrefHeight() != height) {
            pane.setMinHeight(height);
            pane.setPrefHeight(height);
            pane.setMaxHeight(height);
        }
        for (Region table : List.of(packages, policies, types, marks)) {
            table.setMinHeight(ROOM_BELOW * zoom);
        }
    }

    @Override
    public void dress(Theme theme, double factor) {
        zoom = factor;
        chart.block().dress(theme.charts(factor));
        size();
    }

    @Override
    public void layout(Layout next, double factor) {
        zoom = factor;
        arrange(next == Layout.COMPACT);
        size();
    }
}
