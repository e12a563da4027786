package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.session.DocumentSession;
import org.headroom.session.DriverAssignment;
import org.headroom.session.Edit;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Sets drivers of a model file, each change durable before it is acknowledged.
@Command(
        name = "edit",
        description = "Set drivers of a .headroom file, in the base or in a scenario.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Several --set are one change: all are made, or none. A batch makes one change a line",
            "and prints \"ack N\" when the change of line N is safe in the file.",
            "",
            "Examples:",
            "  headroom edit budget.headroom --set nlw@2026/27=12.86 --reason \"Budget\"",
            "  headroom edit budget.headroom --set \"demography|85+@2025/26=+0.5%%\"",
            "  headroom edit budget.headroom --scenario \"High wage\" --batch < edits.txt"
        })
final class EditCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .headroom file.")
    private Path file = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Changes changes = new Changes();

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the change log.")
    private String reason = "";

    /// Either changes by name or a batch.
    static final class Changes {

        @Option(
                names = "--set",
                required = true,
                paramLabel = "DRIVER[|KEY][@YEAR]=VALUE",
                description = "A driver and its value, plain or relative: 12.86, +1%%, *1.05.")
        private List<String> settings = new ArrayList<>();

        @Option(
                names = "--batch",
                required = true,
                description = "Read one setting a line from standard input.")
        private boolean batch;
    }

    EditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            return changes.batch ? batch(open.session()) : set(open.session());
        }
    }

    private int set(DocumentSession session) throws Exception {
        List<DriverAssignment> assignments =
                changes.settings.stream().map(DriverAssignment::parse).toList();
        Edit edit = together(assignments, session.current().model());
        commit(session, edit);
        console.out().println(edit.description());
        return Exit.OK;
    }

    /// Every assignment sees the model as the one before it leaves it.
    private Edit together(List<DriverAssignment> assignments, Model now) {
        UnaryOperator<Model> change =
                model -> {
                    Model changed = model;
                    for (DriverAssignment assignment : assignments) {
                        changed = edit(assignment, changed).change().apply(changed);
                    }
                    return changed;
                };
        String what =
                assignments.stream()
                        .map(a -> edit(a, now).description())
                        .collect(Collectors.joining("; "));
        return new Edit(what, reason, change);
    }

    private Edit edit(DriverAssignment assignment, Model model) {
        return assignment.edit(model, scenario, reason);
    }

    private int batch(DocumentSession session) throws IOException {
        int code = Exit.OK;
        int number = 0;
        for (String line = console.in().readLine(); line != null; line = console.in().readLine()) {
            number++;
            if (!line.isBlank() && !acknowledge(session, line.strip(), number)) {
                code = Exit.REFUSED;
            }
        }
        return code;
    }

    private boolean acknowledge(DocumentSession session, String line, int number) {
        try {
            commit(session, edit(DriverAssignment.parse(line), session.current().model()));
        } catch (Exception e) {
            console.err().println("Line " + number + ": " + e.getMessage());
            console.err().flush();
            return false;
        }
        console.out().println("ack " + number);
        console.out().flush();
        return true;
    }

    private static void commit(DocumentSession session, Edit edit) throws Exception {
        try {
            session.commit(edit).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
