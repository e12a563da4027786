package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.schema.ModelDigest;
import org.headroom.storage.KeyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Turns a folder into a model file or the other way round, without loss.
@Command(
        name = "convert",
        description = "Write a model as a folder or as a .headroom file, and print its digest.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Identifiers of persons are keyed hashes. The key stays with FROM, since whoever has it",
            "can find out who is who; --with-key takes it along for an own working copy, into the",
            "model file or into a hidden file beside the folder, never inside it.",
            "",
            "Examples:",
            "  headroom convert models/luton-2025-26 luton.headroom",
            "  headroom convert luton.headroom luton-folder",
            "  headroom convert luton-folder luton-2.headroom --with-key"
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

    @Option(names = "--with-key", description = "Takes the key of the persons' hashes along.")
    private boolean withKey;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ModelPath target = new ModelPath(to);
        ModelPath.Taken source = new ModelPath(from).take(console.files());
        Model model = source.model();
        Optional<byte[]> key = source.key();
        Optional<KeyFile> taken = Optional.empty();
        if (withKey && key.isPresent()) {
            taken = Optional.of(KeyFile.taken(to, key.get()));
        }
        target.write(model, console.who(), replace, taken);
        console.out().println("digest " + ModelDigest.of(model));
        if (key.isPresent() && !withKey) {
            console.err()
                    .println(
                            "The key of the persons' hashes stays with "
                                    + from
                                    + ": imports into "
                                    + to
                                    + " will take its persons for new ones. --with-key takes it"
                                    + " along for an own working copy.");
        }
        return Exit.OK;
    }
}
