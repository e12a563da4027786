package org.headroom.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.YearChooser;
import org.headroom.ui.shell.Page;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// Bridge from this year's budget to the requirement, gap by year, budget lines.
public final class OverviewPage implements Page {

    private final Workspace workspace;
    private final VBox view = new VBox();
    private final YearChooser years;
    private final LinesTable lines;
    private boolean isShown;

    public OverviewPage(Workspace workspace, Consumer<Node> explain) {
        this.workspace = workspace;
        years = new YearChooser(workspace.year()::set);
        lines = new LinesTable(workspace, row -> {});
        view.getStyleClass().add("page");
        VBox.setVgrow(lines, Priority.ALWAYS);
        view.getChildren().addAll(header(), lines);
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.year().addListener((o, was, is) -> refresh());
    }

    private Node header() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");
        Label basis = new Label("Net cost, £ million unless a column says otherwise");
        basis.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, basis, space, years);
        header.getStyleClass().add("page-header");
        return header;
    }

    private void refresh() {
        if (!isShown) {
            return;
        }
        years.show(
                workspace.snapshot().get().projection().years().stream()
                        .map(y -> y.year())
                        .toList(),
                workspace.year().get());
        lines.refresh();
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public Feather icon() {
        return Feather.HOME;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
