package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.Money;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.StoreException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A second Headroom for tests: a process of its own that opens a model, says so and then edits it
/// without end, holds it, or fills the disk.
public final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// @param prefix what stands before the Java command, as a limit on file sizes
    static OtherProcess start(List<String> prefix, String task, Path file) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        task,
                        file.toString()));
        return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public static OtherProcess start(String task, Path file) throws IOException {
        return start(List.of(), task, file);
    }

    /// The next line that the process prints; empty at its end.
    public Optional<String> line() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /// Every line that is still to come.
    List<String> lines() {
        return output.lines().toList();
    }

    /// As `kill -9`.
    void kill() throws InterruptedException {
        // Through the handle, for what was printed can then still be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /// The process itself: `hold`, `edit`, `approve` or `fill` a file.
    public static void main(String[] args) throws Exception {
        try (ModelFile file = ModelFile.open(Path.of(args[1]), "The Other")) {
            System.out.println("open");
            switch (args[0]) {
                case "hold" -> Thread.sleep(60_000);
                case "edit" -> edit(file);
                case "approve" -> approve(file);
                case "fill" -> fill(file);
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (StoreException e) {
            System.out.println(e.reason() + " " + e.what());
        }
    }

    /// Counts up without end, now and then with undo and redo, and acknowledges each edit.
    private static void edit(ModelFile file) {
        DocumentSession session =
                new DocumentSession(
                        file, OtherProcess::nothing, m -> Optional.empty(), Runnable::run);
        int first = (int) session.current().model().drivers().get(1).value();
        for (int i = first + 1; ; i++) {
            double value = i;
            session.commit(Edit.of("Edit " + i, m -> Samples.withWage(m, value))).join();
            if (i % 5 == 0) {
                session.undo().join();
                session.redo().join();
            }
            System.out.println("ack " + i);
        }
    }

    /// Approves one version after another without end, each with an answer to the checks, and
    /// acknowledges each.
    private static void approve(ModelFile file) {
        DocumentSession session =
                new DocumentSession(
                        file, OtherProcess::nothing, m -> Optional.empty(), Runnable::run);
        for (int i = file.approved().size() + 1; ; i++) {
            int number = i;
            Edit answer = Edit.of("Answer " + i, m -> Samples.withWage(m, number));
            session.approve(
                            new Approval(
                                    "Version " + i,
                                    Optional.empty(),
                                    "for the test",
                                    "1.0-test",
                                    (model, scenario) ->
                                            new ApprovedVersion.Frozen(
                                                    inputs(number), results(number)),
                                    Optional.of(answer)))
                    .join();
            System.out.println("ack " + i);
        }
    }

    /// As long as a model, so that a kill can come while they are written.
    static byte[] inputs(int version) {
        byte[] bytes = new byte[2_000_000];
        new Random(version).nextBytes(bytes);
        return bytes;
    }

    static byte[] results(int version) {
        byte[] bytes = new byte[100_000];
        new Random(-version).nextBytes(bytes);
        return bytes;
    }

    /// Adds lines until the disk is full, then does one small edit more.
    private static void fill(ModelFile file) throws StoreException {
        try {
            while (true) {
                Model before = file.model();
                file.append(Samples.edit("Fill", before, Samples.withMoreLines(before, 200)));
            }
        } catch (StoreException e) {
            System.out.println("failed " + e.reason() + " " + e.what());
        }
        System.out.println("lines " + file.model().budgetLines().size());
        Model before = file.model();
        file.append(Samples.edit("Small", before, Samples.withWage(before, 13)));
        System.out.println("wage " + file.model().drivers().get(1).value());
    }

    private static Projection nothing(Model model, Optional<String> scenario) {
        return new Projection(
                model.info().name(),
                scenario,
                model.info().baseYear(),
                model.info().dataCut(),
                new BasePosition(Money.ZERO, Money.ZERO, Money.ZERO),
                List.of());
    }
}
