package org.headroom.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.headroom.cli.ProgramVersion;
import org.headroom.domain.Model;
import org.headroom.exchange.kit.ReproductionKit;
import org.headroom.rules.AssuranceState;
import org.headroom.ui.assurance.KitDesk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Writes the kit that the Assurance page asks for, as one file.
final class KitFiles implements KitDesk {

    private static final String ZIP = ".zip";

    @Override
    public Optional<Path> askWhere(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Reproduction kit");
        chooser.setInitialFileName(name + ZIP);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Zipped folder", "*" + ZIP));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::getPath)
                .map(p -> Path.of(p.toLowerCase(Locale.ROOT).endsWith(ZIP) ? p : p + ZIP));
    }

    @Override
    public void write(Model model, Path file) throws IOException {
        ReproductionKit.of(model, ProgramVersion.name(), AssuranceState.of(model).words())
                .write(file);
    }
}
