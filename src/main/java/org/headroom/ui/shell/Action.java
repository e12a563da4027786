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

    /// How the ids of models that were opened before begin; the menu keeps them together.
    static final String RECENT = "recent-";

    static Action of(String id, String text, Feather icon, String key, Runnable run) {
        return new Action(
                id,
                text,
                icon,
                key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.keyCombination(key)),
                run);
    }
}
