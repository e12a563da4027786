package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.synthesis.Synthesiser;
import org.headroom.schema.ModelDigest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes a model with synthetic clients.
@Command(
        name = "synthesise",
        description = {
            "Write a model with synthetic clients in place of its packages and transitions.",
            "Its money grows with the number of clients; the same seed makes the same clients."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom synthesise models/luton-2025-26 demo.headroom",
            "  headroom synthesise models/luton-2025-26 large.headroom --clients 20000 --seed 7"
        })
final class SynthesiseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", description = "Lines, rates and plans.")
    private Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "A new .headroom file or a folder.")
    private Path out = Path.of("");

    @Option(names = "--clients", paramLabel = "N", description = "As published if not given.")
    private Optional<Integer> clients = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 20240930;

    @Option(names = "--replace", description = "Replace the model that the folder OUT holds.")
    private boolean replace;

    SynthesiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Synthesiser synthesiser = Synthesiser.shipped();
        Model source = new ModelPath(model).read(console.files());
        int number = clients.orElseGet(synthesiser::ownClients);
        Model made = synthesiser.synthesise(source, number, seed);
        new ModelPath(out).write(made, console.who(), replace, Optional.empty());
        console.out()
                .println(
                        "%d synthetic clients, %d packages, %d transition cases"
                                .formatted(
                                        number, made.packages().size(), made.transitions().size()));
        console.out().println("digest " + ModelDigest.of(made));
        return Exit.OK;
    }
}
