package org.headroom.cli;

import org.headroom.storage.ModelFile;
import org.headroom.storage.SealedCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes a copy of a model that only a password opens.
@Command(
        name = "seal",
        description = "Write a copy of a model that only a password opens, to send or to carry.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "The password is asked for, or read as one line from standard input; it is never an",
            "argument. Nobody can open the copy without it. It holds everything: clients, history,",
            "and the key of the persons' hashes.",
            "",
            "Examples:",
            "  headroom seal budget.headroom --out budget.sealed",
            "  headroom unseal budget.sealed --out budget.headroom"
        })
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--out", required = true, description = "The sealed copy, a new file.")
    private Path out = Path.of("");

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("headroom-sealing");
        Path copy = folder.resolve("model.headroom");
        char[] password = new char[0];
        try {
            copyTo(copy);
            password = new Password(console).chosen();
            SealedCopy.seal(copy, out, password);
        } finally {
            Arrays.fill(password, ' ');
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
        console.out().println(out + " is sealed. Without the password nobody can open it.");
        return Exit.OK;
    }

    private void copyTo(Path copy) throws Exception {
        if (Files.isDirectory(model)) {
            ModelPath source = new ModelPath(model);
            new ModelPath(copy)
                    .write(source.read(console.files()), console.who(), false, Optional.empty());
        } else {
            try (ModelFile file = console.files().read(model)) {
                file.copyTo(copy);
            }
        }
    }
}
