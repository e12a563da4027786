package org.headroom.cli;

import org.headroom.domain.Model;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes a new model file.
@Command(
        name = "new",
        description = "Make a new .headroom file, from the empty council or from a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom new budget.headroom",
            "  headroom new budget.headroom --from models/luton-2025-26"
        })
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The new .headroom file.")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "FOLDER", description = "A model to start from.")
    private Optional<Path> from = Optional.empty();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ModelPath target = new ModelPath(file);
        if (!target.isFile()) {
            throw new Refusal(file + ": name a file that ends in .headroom. Nothing was written.");
        }
        Model model =
                from.isPresent()
                        ? new ModelPath(from.get()).take(console.files()).model()
                        : console.template().read();
        target.write(model, console.who(), false, Optional.empty());
        console.out().println(file + " holds " + model.info().name() + ".");
        return Exit.OK;
    }
}
