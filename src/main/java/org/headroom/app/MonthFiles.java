package org.headroom.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.Extracts;
import org.headroom.exchange.text.FrozenText;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.ExtractReader;
import org.headroom.session.ApprovedVersion;
import org.headroom.ui.monitoring.MonthDesk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Approved versions and extracts, as the Monitoring page needs them.
final class MonthFiles implements MonthDesk {

    @Override
    public Model inputs(ApprovedVersion version) throws IOException {
        return switch (FrozenText.read(version.frozen().inputs())) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused ->
                    throw new IOException(
                            "Rules that came later refuse “"
                                    + version.name()
                                    + "”: "
                                    + refused.findings().getFirst().sentence());
        };
    }

    @Override
    public ExtractReader reader() {
        return new Extracts();
    }

    @Override
    public Optional<Path> askFor(Window owner, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Extracts", "*.csv", "*.xlsx", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
