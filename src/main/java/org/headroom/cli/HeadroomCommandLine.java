package org.headroom.cli;

import org.headroom.engine.drivers.MissingDriverException;
import org.headroom.session.EditRefusedException;
import org.headroom.session.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.util.Locale;

/// Runs one command and answers with its exit code.
public final class HeadroomCommandLine {

    private HeadroomCommandLine() {}

    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new HeadroomCommand(), new Commands(console));
        HeadroomCommand.subcommands(arguments).forEach(line::addSubcommand);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, ignored) -> usage(console, failure));
        line.setExecutionExceptionHandler((failure, ignored, parsed) -> failed(console, failure));
        int code = line.execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int usage(Console console, ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        console.err().println(inWords(String.valueOf(failure.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, console.err());
        console.err()
                .println("See " + command.getCommandSpec().qualifiedName() + " --help for how.");
        return Exit.REFUSED;
    }

    private static String inWords(String message) {
        return message.replaceFirst(" is not an? (int|long)$", " is not a whole number");
    }

    private static int failed(Console console, Exception failure) {
        console.err().println(message(failure).stripTrailing());
        return Exit.REFUSED;
    }

    private static String message(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> text(refusal);
            case StoreException store ->
                    store.reason() == StoreException.Reason.DAMAGED
                            ? store.what() + " headroom recover says more."
                            : store.what();
            case EditRefusedException edit -> text(edit);
            case MissingDriverException missing -> text(missing);
            case IllegalArgumentException argument -> text(argument);
            case ArithmeticException amount ->
                    "A figure is too large to be an amount of money ("
                            + text(amount)
                            + "). Look for a driver or an amount that cannot be meant. Nothing was"
                            + " changed.";
            case FileSystemException file -> cannotUse(file);
            case IOException io -> text(io);
            default -> {
                System.getLogger(HeadroomCommandLine.class.getName())
                        .log(Level.ERROR, "A command failed", failure);
                yield "Headroom itself failed ("
                        + failure.getClass().getSimpleName()
                        + "). What was acknowledged before is safe. The log has the details.";
            }
        };
    }

    private static String text(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String cannotUse(FileSystemException failure) {
        String reason = failure.getReason();
        String kind =
                failure.getClass()
                        .getSimpleName()
                        .replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return failure.getFile() + " cannot be used: " + (reason == null ? kind : reason) + ".";
    }
}
