package org.headroom.trust;

import org.headroom.storage.ModelFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A process that works without end until it is killed, and says of each piece of work when it is
/// done.
final class Worker {

    /// What it works at.
    enum Work {
        /// Edits, undo, redo, checkpoints, approvals, copies: `done ENTRIES` for each.
        JOURNEY,
        /// The same, but it says so before it is done: the control.
        BOAST,
        /// A file of the first release is opened and closed.
        MIGRATE,
        /// An extract comes into a model.
        IMPORT,
        /// A backup is made of a model.
        BACKUP,
        /// A paper and a workbook are written over those before.
        EXPORT
    }

    private final Path folder;

    private Worker(Path folder) {
        this.folder = folder;
    }

    /// The process: `WORK FOLDER SEED`. The folder holds the files of [KillTest].
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker(Path.of(args[1]));
        System.out.println("ready");
        switch (Work.valueOf(args[0])) {
            case JOURNEY -> worker.travel(Long.parseLong(args[2]), false);
            case BOAST -> worker.travel(Long.parseLong(args[2]), true);
            case MIGRATE ->
                    worker.without(() -> {
                        Path file = worker.fresh("old.headroom");
                        ModelFile.open(file, "A").close();
                    });
            case IMPORT ->
                    worker.without(() ->
                            Command.run(
                                    "import",
                                    worker.fresh("import.headroom").toString(),
                                    worker.at("packages.csv"),
                                    "--kind",
                                    "packages",
                                    "--data-cut",
                                    "2024-09-30"));
            case BACKUP ->
                    worker.without(
                            () -> Command.run("backup", "make", worker.at("model.headroom")));
            case EXPORT ->
                    worker.without(() -> {
                        worker.report("narrative", "out.docx");
                        worker.report("workbook", "out.xlsx");
                    });
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void report(String kind, String name) {
        Command.run("report", at("pristine-model.headroom"), "--kind", kind, "--out", at(name));
    }

    /// Puts a file back as it was, in one step.
    private Path fresh(String name) throws IOException {
        Path part = folder.resolve("part-" + name);
        Path file = folder.resolve(name);
        Files.copy(folder.resolve("pristine-" + name), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }

    private interface Task {
        void run() throws Exception;
    }

    private void without(Task task) throws Exception {
        while (true) {
            task.run();
            System.out.println("done");
        }
    }

    private void travel(long seed, boolean boasts) throws Exception {
        try (Journey journey = Journey.on(folder.resolve("model.headroom"), seed)) {
            while (true) {
                Journey.Step step = journey.next();
                if (boasts) {
                    System.out.println("done " + (journey.entries() + 1));
                }
                journey.take(step);
                System.out.println("done " + journey.entries());
            }
        }
    }
}
