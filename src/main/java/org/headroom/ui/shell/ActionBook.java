package org.headroom.ui.shell;

import javafx.stage.Stage;

import org.headroom.ui.control.Explained;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that people can do from the menu, in one list: menu, keyboard and palette read it.
record ActionBook(
        Workspace workspace,
        Documents documents,
        SideSlot slot,
        ScenarioDialogs dialogs,
        Frame frame) {

    /// What is asked of the window itself.
    interface Frame {
        Stage stage();

        void importFiles();

        void explainFocused();

        void guide();

        void tour();

        void search();

        void present();

        void theme(Optional<Theme> theme);

        void zoom(double difference);

        void zoomNone();
    }

    /// The models that were opened before, by their names.
    private List<Action> recent() {
        List<Action> list = new ArrayList<>();
        for (Path file : documents.recent()) {
            if (!file.equals(workspace.file())) {
                list.add(
                        Action.of(
                                Action.RECENT + list.size(),
                                "Open " + file.getFileName() + " in " + file.getParent(),
                                Feather.FOLDER,
                                "",
                                () -> documents.open(frame.stage(), file)));
            }
        }
        return list;
    }

    /// Everything, in the order of the menu.
    List<Action> actions() {
        List<Action> list = new ArrayList<>();
        list.add(
                Action.of(
                        "new",
                        "New model…",
                        Feather.FILE_PLUS,
                        "Shortcut+N",
                        () -> documents.createNew(frame.stage())));
        list.add(
                Action.of(
                        "open",
                        "Open model…",
                        Feather.FOLDER,
                        "Shortcut+O",
                        () -> documents.open(frame.stage())));
        list.addAll(recent());
        list.add(Action.of("import", "Import…", Feather.UPLOAD, "Shortcut+I", frame::importFiles));
        list.add(
                Action.of(
                        "copy",
                        "Save a copy…",
                        Feather.COPY,
                        "Shortcut+Shift+S",
                        () -> documents.saveCopy(frame.stage(), workspace)));
        list.add(
                Action.of(
                        "seal",
                        "Sealed copy…",
                        Feather.KEY,
                        "",
                        () -> documents.seal(frame.stage(), workspace)));
        list.add(
                Action.of(
                        "remove-clients",
                        "Remove client rows…",
                        Feather.USER_X,
                        "",
                        () -> documents.removeClients(frame.stage(), workspace)));
        list.add(
                Action.of(
                        "checkpoint",
                        "Named checkpoint…",
                        Feather.BOOKMARK,
                        "Shortcut+S",
                        dialogs::checkpoint));
        list.add(
                Action.of(
                        "history",
                        "History",
                        Feather.CLOCK,
                        "Shortcut+H",
                        () -> slot.versions().showHistory()));
        list.add(
                Action.of(
                        "backups",
                        "Backups…",
                        Feather.ARCHIVE,
                        "",
                        () -> slot.versions().showBackups()));
        list.add(Action.of("approve", "Approve…", Feather.LOCK, "", slot::showApproval));
        list.add(
                Action.of(
                        "next-year",
                        "Next year’s budget…",
                        Feather.FAST_FORWARD,
                        "",
                        () -> documents.nextYear(frame.stage(), workspace)));
        list.add(Action.of("-1", "", Feather.MINUS, "", () -> {}));
        list.add(Action.of("undo", "Undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", workspace::undo));
        list.add(Action.of("redo", "Redo", Feather.CORNER_UP_RIGHT, "Shortcut+Y", workspace::redo));
        list.add(Action.of("what-if", "New what-if", Feather.GIT_BRANCH, "", workspace::newWhatIf));
        list.add(
                Action.of(
                        "drivers",
                        "Show or hide the drivers",
                        Feather.SLIDERS,
                        "Shortcut+D",
                        slot::toggle));
        list.add(
                Action.of(
                        "find",
                        "Find a driver",
                        Feather.SEARCH,
                        "Shortcut+F",
                        () -> slot.showDriver("")));
        list.add(
                Action.of(
                        "explain",
                        Explained.EXPLAIN,
                        Feather.HELP_CIRCLE,
                        "Shortcut+E",
                        frame::explainFocused));
        list.add(
                Action.of(
                        "palette",
                        "Search or run a command",
                        Feather.SEARCH,
                        "Shortcut+K",
                        frame::search));
        list.add(Action.of("present", "Present", Feather.MONITOR, "F5", frame::present));
        list.add(Action.of(Ids.GUIDE, "Guide", Feather.BOOK_OPEN, "F1", frame::guide));
        list.add(Action.of("tour-again", "Tour", Feather.COMPASS, "", frame::tour));
        list.add(Action.of("-2", "", Feather.MINUS, "", () -> {}));
        for (Theme theme : Theme.values()) {
            list.add(
                    Action.of(
                            Action.THEME + theme.name(),
                            theme.label() + " theme",
                            Feather.SUN,
                            "",
                            () -> frame.theme(Optional.of(theme))));
        }
        list.add(
                Action.of(
                        Action.THEME + "system",
                        "Theme of the system",
                        Feather.MONITOR,
                        "",
                        () -> frame.theme(Optional.empty())));
        list.add(
                Action.of(
                        "zoom-in",
                        "Zoom in",
                        Feather.ZOOM_IN,
                        "Shortcut+Plus",
                        () -> frame.zoom(0.1)));
        list.add(
                Action.of(
                        "zoom-out",
                        "Zoom out",
                        Feather.ZOOM_OUT,
                        "Shortcut+Minus",
                        () -> frame.zoom(-0.1)));
        list.add(
                Action.of(
                        "zoom-none", "Zoom 100%", Feather.MAXIMIZE, "Shortcut+0", frame::zoomNone));
        return list;
    }
}
