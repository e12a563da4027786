package org.headroom.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Em;
import org.headroom.ui.control.ToolRow;
import org.headroom.ui.control.YearChooser;
import org.kordamp.ikonli.feather.Feather;

/// What every page of the window is made of: a header with title, basis and tools, a body under it,
/// and newest figures whenever results, scenario or year change while the page is in sight.
public abstract class WorkPage implements Page {

    /// Height of the header, px at 100%, and of the title in heights of the text.
    private static final double HEADER = 48;

    private static final double TITLE = 1.385;

    private final Workspace workspace;
    private final String id;
    private final String title;
    private final Feather icon;
    private final VBox view = new VBox();
    private final Label basis = new Label();
    private final Tooltip whole = new Tooltip();
    private final YearChooser years;
    private boolean isShown;
    private boolean isListening;

    /// @param id short name, for ids
    protected WorkPage(Workspace workspace, String id, String title, Feather icon) {
        this.workspace = workspace;
        this.id = id;
        this.title = title;
        this.icon = icon;
        years = new YearChooser(workspace.year()::set);
        view.getStyleClass().add("page");
    }

    /// Puts the header on the page; what follows is added to [#body].
    ///
    /// @param words what the figures of the page are, beside the title
    /// @param tools at the right, such as [#years] and buttons
    protected final void head(String words, Node... tools) {
        Label name = new Label(title);
        name.getStyleClass().add("page-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Em.minHeight(name, HEADER / TITLE);
        basis(words);
        basis.setTooltip(whole);
        basis.getStyleClass().add("muted");
        basis.setMinWidth(0);
        HBox.setHgrow(basis, Priority.SOMETIMES);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(name, basis, space, new ToolRow(Pos.CENTER_RIGHT, 12, tools));
        header.getStyleClass().add("page-header");
        header.setMinHeight(Region.USE_PREF_SIZE);
        view.getChildren().addFirst(header);
    }

    /// Says beside the title what the figures are now.
    protected final void basis(String words) {
        basis.setText(words);
        whole.setText(words);
    }

    /// Everything on the page, top to bottom.
    protected final VBox body() {
        return view;
    }

    /// Chooses the plan year; kept to the newest results by the page.
    protected final YearChooser years() {
        return years;
    }

    protected final Workspace workspace() {
        return workspace;
    }

    protected final boolean isShown() {
        return isShown;
    }

    /// Shows the newest figures. Called only while the page is in sight.
    protected abstract void refresh();

    /// Shows the newest figures if the page is in sight.
    protected final void update() {
        if (isShown) {
            years.show(
                    workspace.snapshot().get().projection().years().stream()
                            .map(y -> y.year())
                            .toList(),
                    workspace.year().get());
            refresh();
        }
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Feather icon() {
        return icon;
    }

    @Override
    public final Node view() {
        return view;
    }

    @Override
    public void shown() {
        if (!isListening) {
            isListening = true;
            workspace.snapshot().addListener((o, was, is) -> update());
            workspace.year().addListener((o, was, is) -> update());
        }
        isShown = true;
        update();
    }

    @Override
    public void hidden() {
        isShown = false;
    }
}
