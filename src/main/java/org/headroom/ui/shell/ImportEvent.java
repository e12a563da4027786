package org.headroom.ui.shell;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.headroom.extract.ImportKind;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A wish to import, fired by a part of a page and met by the window that it stands in.
public final class ImportEvent extends Event {

    public static final EventType<ImportEvent> IMPORT = new EventType<>("HEADROOM_IMPORT");

    @Serial private static final long serialVersionUID = 1;

    private final transient List<Path> files;

    private final transient Optional<ImportKind> kind;

    /// @param files to begin with; where there are none, people are asked
    /// @param kind what they hold; empty is told by their headings
    public ImportEvent(List<Path> files, Optional<ImportKind> kind) {
        super(IMPORT);
        this.files = List.copyOf(files);
        this.kind = kind;
    }

    public List<Path> files() {
        return files;
    }

    public Optional<ImportKind> kind() {
        return kind;
    }

    /// A button for a page's header that asks for a file and imports it.
    ///
    /// @param text as `Import packages…`
    /// @param kind what the file holds; empty where the page takes files of several kinds
    public static Button button(String id, String text, Optional<ImportKind> kind) {
        Button button = new Button(text, Icons.of(Feather.UPLOAD));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setOnAction(e -> button.fireEvent(new ImportEvent(List.of(), kind)));
        return button;
    }

    @Override
    public ImportEvent copyFor(Object newSource, EventTarget newTarget) {
        return (ImportEvent) super.copyFor(newSource, newTarget);
    }
}
