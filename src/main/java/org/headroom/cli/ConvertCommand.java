package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.schema.ModelDigest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Turns a folder into a model file or the other way round, without loss.
@Command(
        name = "convert",
        description = "Write a model as a folder or as a .headroom file, and print its digest.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom convert models/luton-2025-26 luton.headroom",
            "  headroom convert luton.headroom luton-folder"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "A folder or .headroom file.")
    private Path from = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description = "A new .headroom file, or else a folder.")
    private Path to = Path.of("");

    @Option(names = "--replace", description = "Replace the model that the folder TO holds.")
    private boolean replace;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model model = new ModelPath(from).read(console.who());
        new ModelPath(to).write(model, console.who(), replace);
        console.out().println("digest " + ModelDigest.of(model));
        return Exit.OK;
    }
}
