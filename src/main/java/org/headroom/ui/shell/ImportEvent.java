package org.headroom.ui.shell;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/// A wish to import, fired by a part of a page and met by the window that it stands in.
public final class ImportEvent extends Event {

    public static final EventType<ImportEvent> IMPORT = new EventType<>("HEADROOM_IMPORT");

    @Serial private static final long serialVersionUID = 1;

    private final transient List<Path> files;

    /// @param files to begin with; where there are none, people are asked
    public ImportEvent(List<Path> files) {
        super(IMPORT);
        this.files = List.copyOf(files);
    }

    public List<Path> files() {
        return files;
    }

    /// A button for a page's header that asks for a file and imports it.
    ///
    /// @param text as `Import packages…`
    public static Button button(String id, String text) {
        Button button = new Button(text, Icons.of(Feather.UPLOAD));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setOnAction(e -> button.fireEvent(new ImportEvent(List.of())));
        return button;
    }

    @Override
    public ImportEvent copyFor(Object newSource, EventTarget newTarget) {
        return (ImportEvent) super.copyFor(newSource, newTarget);
    }
}
