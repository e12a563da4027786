package org.headroom.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.headroom.ui.help.Definitions;
import org.headroom.ui.help.Glossary;
import org.headroom.ui.help.GuideWindow;
import org.headroom.ui.theme.Theme;

import java.util.Optional;
import java.util.function.Supplier;

/// The help of a window: its guide, made when it is first wanted, and the meaning of terms under
/// the pointer.
final class HelpDesk {

    /// The part of the guide that an import in sight is explained in.
    static final String IMPORTING = "Importing an extract";

    private final Supplier<Stage> owner;
    private Optional<GuideWindow> guide = Optional.empty();
    private Optional<Glossary> glossary = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private double zoom = 1;

    /// @param scene where terms are explained
    /// @param owner the window that the guide stands beside
    HelpDesk(Scene scene, Supplier<Stage> owner) {
        this.owner = owner;
        Definitions.listen(scene, this::glossary);
    }

    private Glossary glossary() {
        Glossary read = glossary.orElseGet(Glossary::read);
        glossary = Optional.of(read);
        return read;
    }

    /// Opens the guide under a heading.
    void open(String heading) {
        GuideWindow made = guide.orElseGet(() -> new GuideWindow(owner.get()));
        if (guide.isEmpty()) {
            guide = Optional.of(made);
            made.dress(theme, zoom);
        }
        made.open(heading);
    }

    /// The guide, once it was asked for.
    Optional<GuideWindow> guide() {
        return guide;
    }

    void dress(Theme other, double factor) {
        theme = other;
        zoom = factor;
        guide.ifPresent(g -> g.dress(theme, zoom));
    }
}
