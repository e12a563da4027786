package org.headroom.ui;

import javafx.stage.Stage;

import org.headroom.app.FrozenBudgets;
import org.headroom.exchange.imports.Extracts;
import org.headroom.ui.imports.ImportWindow;
import org.headroom.ui.presenter.PresenterWindow;
import org.headroom.ui.shell.Documents;
import org.headroom.ui.shell.ImportView;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.VersionsView;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.headroom.ui.versions.VersionsDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Files that nobody chooses: what was asked for is noted.
///
/// @param asked takes the names of what was asked for
/// @param imported takes the view that imports files
/// @param presented takes the presenter
record NoFiles(
        List<Path> asked, Consumer<ImportWindow> imported, Consumer<PresenterWindow> presented)
        implements Documents {

    @Override
    public void createNew(Stage owner) {
        asked.add(Path.of("new"));
    }

    @Override
    public void open(Stage owner) {
        asked.add(Path.of("open"));
    }

    @Override
    public void open(Stage owner, Path file) {
        asked.add(file);
    }

    @Override
    public void saveCopy(Stage owner, Workspace from) {
        asked.add(Path.of("copy"));
    }

    @Override
    public void seal(Stage owner, Workspace from) {
        asked.add(Path.of("seal"));
    }

    @Override
    public void removeClients(Stage owner, Workspace of) {
        asked.add(Path.of("remove clients"));
    }

    @Override
    public VersionsView versions(Workspace of, RightSlot slot) {
        return new VersionsDesk(of, slot, new FrozenBudgets("1.0"));
    }

    @Override
    public void nextYear(Stage owner, Workspace of) {
        asked.add(Path.of("next year"));
    }

    @Override
    public void present(Stage owner, Workspace of, Theme theme) {
        PresenterWindow presenter = new PresenterWindow(of, theme);
        presented.accept(presenter);
        presenter.show(owner);
    }

    @Override
    public ImportView importView(Workspace of) {
        ImportWindow view = new ImportWindow(of, new Extracts());
        imported.accept(view);
        return view;
    }
}
