package org.headroom.ui.imports;

import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/// What went wrong while a file was imported, in words.
final class Failure {

    private Failure() {}

    static FileFault of(Throwable failure, Optional<Path> file) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        if (cause instanceof FileFaultException refused) {
            return refused.fault();
        }
        System.getLogger(Failure.class.getName())
                .log(System.Logger.Level.WARNING, "An import failed", cause);
        String name = file.map(f -> f.getFileName().toString()).orElse("The file");
        if (cause instanceof OutOfMemoryError) {
            return new FileFault(
                    FileFault.Kind.TOO_LARGE,
                    name + " is larger than the memory there is. Import it in parts.");
        }
        String message = cause.getMessage();
        return new FileFault(
                FileFault.Kind.NOT_READABLE,
                name
                        + " could not be imported"
                        + (message == null ? "." : ": " + message)
                        + " The model is as it was.");
    }
}
