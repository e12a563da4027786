package org.headroom.cli;

import org.headroom.storage.SealedCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// Opens a sealed copy with its password.
@Command(
        name = "unseal",
        description = "Write the model that a sealed copy holds, with its password.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "The password is asked for, or read as one line from standard input.",
            "",
            "Example:",
            "  headroom unseal budget.sealed --out budget.headroom"
        })
final class UnsealCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "SEALED", description = "A sealed copy.")
    private Path sealed = Path.of("");

    @Option(names = "--out", required = true, description = "A new .headroom file.")
    private Path out = Path.of("");

    UnsealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!new ModelPath(out).isFile()) {
            throw new Refusal("--out must end with .headroom.");
        }
        char[] password = new Password(console).asked();
        try {
            SealedCopy.unseal(sealed, out, password);
        } finally {
            Arrays.fill(password, ' ');
        }
        console.out().println(out + " is the model that " + sealed + " holds.");
        return Exit.OK;
    }
}
