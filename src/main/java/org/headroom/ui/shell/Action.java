package org.headroom.ui.shell;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// Something that people can do, declared once and used by menu, toolbar, keyboard and palette.
///
/// @param id short name, for ids
/// @param text what it does
/// @param key the keys that do it
/// @param run does it
public record Action(
        String id, String text, Feather icon, Optional<KeyCombination> key, Runnable run) {

    /// How the ids of models that were opened before begin.
    static final String RECENT = "recent-";

    /// How the ids of themes begin.
    static final String THEME = "theme-";

    static Action of(String id, String text, Feather icon, String key, Runnable run) {
        return new Action(
                id,
                text,
                icon,
                key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.keyCombination(key)),
                run);
    }

    /// The name of the menu within the menu where it stands with others of its kind, if it does.
    Optional<String> group() {
        if (id.startsWith(RECENT)) {
            return Optional.of("Open recent");
        }
        return id.startsWith(THEME) ? Optional.of("Theme") : Optional.empty();
    }
}
