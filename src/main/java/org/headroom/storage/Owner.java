package org.headroom.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who has a model open: a small file beside it, there while it is open, so that a second person
/// can be told. SQLite's lock decides; what this file says may be left over from a crash.
///
/// @param process the process and when it began, to tell one's own file
record Owner(String user, String machine, Instant since, String process) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    /// This process, now.
    static Owner now(String user, Instant since) {
        return new Owner(user, thisMachine(), since, thisProcess());
    }

    /// What the file beside a model says, if there is one.
    static Optional<Owner> of(Path model) {
        try {
            List<String> lines = Files.readAllLines(beside(model), StandardCharsets.UTF_8);
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(
                            new Owner(
                                    lines.get(0),
                                    lines.get(1),
                                    Instant.parse(lines.get(2)),
                                    lines.get(3)));
        } catch (IOException | DateTimeParseException e) {
            // Without it nobody can be named, which is all that it is for.
            return Optional.empty();
        }
    }

    boolean isThisProcess() {
        return process.equals(thisProcess()) && machine.equals(thisMachine());
    }

    /// Says beside a model that it is open. The lock holds without it; only the name of its holder
    /// cannot be told then.
    void claim(Path model) {
        try {
            write(model);
        } catch (IOException e) {
            System.getLogger(Owner.class.getName())
                    .log(System.Logger.Level.DEBUG, "Cannot say who has the file open", e);
        }
    }

    private void write(Path model) throws IOException {
        String text = String.join("\n", user, machine, since.toString(), process) + "\n";
        Files.writeString(beside(model), text, StandardCharsets.UTF_8);
    }

    static void delete(Path model) throws IOException {
        Files.deleteIfExists(beside(model));
    }

    /// As `A Lead on FIN-0123 since 24 Nov 2026 09:15`.
    String text() {
        return user
                + " on "
                + machine
                + " since "
                + WHEN.format(since.atZone(ZoneId.systemDefault()));
    }

    private static Path beside(Path model) {
        return model.resolveSibling(".~" + model.getFileName() + ".open");
    }

    private static String thisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    /// The computer's name, without asking the network for it.
    private static String thisMachine() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "a computer without a name";
        }
    }
}
