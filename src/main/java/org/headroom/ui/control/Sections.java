package org.headroom.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The sections of a page: one is in sight, chosen by its pill; the others do no work.
public final class Sections {

    /// A part of a page.
    ///
    /// @param id its pill is `PAGE-id`
    /// @param refresh shows the newest figures
    public record Section(String id, String title, Node view, Runnable refresh) {}

    private final PillChooser<Section> pills;
    private final ScrollPane scroll = new ScrollPane();
    private final List<Section> sections;
    private Consumer<Node> place = scroll::setContent;
    private Section current;

    public Sections(String page, List<Section> sections) {
        this.sections = List.copyOf(sections);
        pills =
                new PillChooser<>(
                        page + "-sections",
                        "Show",
                        sections,
                        section -> page + "-" + section.id(),
                        Section::title,
                        this::show);
        current = sections.getFirst();
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setContent(current.view());
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    private void show(Section section) {
        current = section;
        place.accept(section.view());
        section.refresh().run();
    }

    /// Brings a section into sight.
    public void choose(String id) {
        sections.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .ifPresent(section -> {
                    pills.show(section);
                    show(section);
                });
    }

    public Node pills() {
        return pills;
    }

    /// The section in sight: takes the height that is left, and scrolls where that is too little.
    public Node body() {
        return scroll;
    }

    /// The section in sight at its full height, for a page that scrolls as a whole; in place of
    /// [#body].
    public Node unscrolled() {
        scroll.setContent(null);
        StackPane pane = new StackPane(current.view());
        place = section -> pane.getChildren().setAll(section);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /// Shows the newest figures of the section in sight.
    public void refresh() {
        current.refresh().run();
    }
}
