package org.headroom.trust;

import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/// A process in which the n-th call that SQLite makes of the operating system fails, for every n:
/// the same work each time, then a look at what is left.
final class FailingDisk implements SystemCalls.Ear {

    private static final long SEED = 3;

    /// Every kind of step once, so that every kind of call is made.
    private static final List<Journey.Step> STEPS =
            List.of(
                    Journey.Step.SMALL_EDIT,
                    Journey.Step.LARGE_EDIT,
                    Journey.Step.UNDO,
                    Journey.Step.REDO,
                    Journey.Step.APPROVE,
                    Journey.Step.REMEMBER,
                    Journey.Step.COPY,
                    Journey.Step.CHECKPOINT);

    /// How a disk fails.
    ///
    /// @param error of the operating system, or [SystemCalls#FORGOTTEN]
    /// @param lasts whether all later calls that change anything fail too, until the work is done
    private record Fault(String name, int error, boolean lasts) {

        private static final List<Fault> ALL =
                List.of(
                        new Fault("device fails once", SystemCalls.EIO, false),
                        new Fault("device fails for good", SystemCalls.EIO, true),
                        new Fault("disk full once", SystemCalls.ENOSPC, false),
                        new Fault("disk full for good", SystemCalls.ENOSPC, true));

        private static final Fault CONTROL = new Fault("forgotten", SystemCalls.FORGOTTEN, false);

        private boolean strikes(SystemCalls.Kind call, int number, int at) {
            boolean changes = call == SystemCalls.Kind.WRITE || call == SystemCalls.Kind.TRUNCATE;
            if (error != SystemCalls.EIO && !changes) {
                return false;
            }
            return number == at || lasts && number > at && call != SystemCalls.Kind.READ;
        }
    }

    private final AtomicInteger calls = new AtomicInteger();
    private volatile Fault fault = Fault.CONTROL;
    private volatile int at;
    private volatile boolean struck;

    private final Path folder;
    private final Path pristine;

    private FailingDisk(Path folder) {
        this.folder = folder;
        this.pristine = folder.resolve("pristine.headroom");
    }

    /// The process: `FOLDER STRIDE`; every STRIDE-th call fails. Prints what was broken, then a
    /// line of counts.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toRealPath();
        FailingDisk disk = new FailingDisk(folder);
        Journey.begin(disk.pristine);
        SystemCalls.overhear(disk);
        int stride = Integer.parseInt(args[1]);
        int runs = 0;
        int broken = 0;
        for (Fault fault : Fault.ALL) {
            int from = 1;
            for (; disk.strikes(fault, from); from += stride) {
                runs++;
                broken += disk.wasBroken() ? 1 : 0;
            }
        }
        int controls = 0;
        int found = 0;
        for (int from = 1; disk.strikes(Fault.CONTROL, from); from += stride) {
            controls++;
            found += disk.wasBroken() ? 1 : 0;
        }
        System.out.println(runs + " " + broken + " " + found + " " + controls);
    }

    private final List<String> wrong = new ArrayList<>();

    private boolean wasBroken() {
        if (fault != Fault.CONTROL) {
            wrong.forEach(
                    text -> System.out.println(fault.name() + " at call " + at + ": " + text));
        }
        return !wrong.isEmpty();
    }

    /// Does the work with a fault at a call.
    ///
    /// @return whether there was such a call
    private boolean strikes(Fault one, int call) throws Exception {
        wrong.clear();
        Path file = folder.resolve("model.headroom");
        Path copy = folder.resolve("copy.headroom");
        clean();
        Files.copy(pristine, file, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(pristine, copy, StandardCopyOption.REPLACE_EXISTING);
        calls.set(0);
        struck = false;
        fault = one;
        at = call;
        int acknowledged = work(file);
        at = 0;
        boolean wasStruck = struck;
        look(file, acknowledged, acknowledged + 1);
        look(copy, 1, STEPS.size() + 1);
        leftOver();
        return wasStruck;
    }

    /// @return how many entries of the log were acknowledged
    private int work(Path file) {
        int acknowledged = 1;
        try (Journey journey = Journey.on(file, SEED)) {
            for (Journey.Step step : STEPS) {
                acknowledged = Math.max(acknowledged, taken(journey, step, acknowledged));
            }
            at = 0;
            taken(journey, Journey.Step.SMALL_EDIT, acknowledged);
            acknowledged = journey.entries();
        } catch (StoreException e) {
            told(e);
        } catch (Exception e) {
            wrong.add("opening: " + e);
        }
        return acknowledged;
    }

    private int taken(Journey journey, Journey.Step step, int acknowledged) {
        try {
            journey.take(step);
            return journey.entries();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException told) {
                told(told);
                if (at == 0 && !told.what().contains("open it again")) {
                    wrong.add("not usable after the fault: " + told.what());
                }
            } else {
                wrong.add(step + ": " + e.getCause());
            }
            return acknowledged;
        }
    }

    private void told(StoreException e) {
        if (e.what().isBlank() || e.what().contains("Exception")) {
            wrong.add("a message for nobody: " + e.what());
        }
    }

    /// Opens a file anew: whole, with all that was acknowledged.
    private void look(Path file, int acknowledged, int most) {
        try (ModelFile store = ModelFile.open(file, "A")) {
            if (store.log().size() < acknowledged || store.log().size() > most) {
                wrong.add(
                        file.getFileName()
                                + " keeps "
                                + store.log().size()
                                + " of "
                                + acknowledged
                                + " acknowledged");
            }
        } catch (StoreException e) {
            wrong.add(file.getFileName() + " does not open: " + e.what());
        }
    }

    private void leftOver() throws Exception {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".~*")) {
            parts.forEach(part -> wrong.add("left over: " + part.getFileName()));
        }
    }

    private void clean() throws Exception {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.equals(pristine)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public int fault(SystemCalls.Kind call) {
        int error = error(call);
        // No power is cut here: to wait for the disk would only take time.
        return error == 0 && call == SystemCalls.Kind.SYNC ? SystemCalls.FORGOTTEN : error;
    }

    private int error(SystemCalls.Kind call) {
        if (at == 0) {
            return 0;
        }
        boolean changes = call == SystemCalls.Kind.WRITE || call == SystemCalls.Kind.TRUNCATE;
        // Only calls that a fault can strike are counted.
        int number = fault.error() == SystemCalls.EIO || changes ? calls.incrementAndGet() : 0;
        if (number == 0 || !fault.strikes(call, number, at)) {
            return 0;
        }
        struck = true;
        return fault.error();
    }

    @Override
    public void wrote(Path file, long offset, byte[] bytes) {}

    @Override
    public void truncated(Path file, long size) {}

    @Override
    public void synced(Path file) {}

    @Override
    public void deleted(Path file) {}
}
