package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Makes model files: each is written under another name, synced, opened and checked, and only then
/// put in its place in one step.
final class NewFile {

    private NewFile() {}

    /// A file that holds a model and the first entry of its change log.
    ///
    /// @throws StoreException if there is a file of that name, or it cannot be written
    static void write(Path target, Model model, String who, Instant when) throws StoreException {
        if (Files.exists(target)) {
            throw new StoreException(
                    Reason.EXISTS,
                    target + " is already there. It was not changed. Choose another name.");
        }
        make(
                target,
                part -> {
                    try (Database database = Database.open(part, Database.Mode.CREATE)) {
                        fill(database, model, who, when);
                    }
                });
    }

    /// A copy of an open file, history included.
    static void copy(Opened opened, Path target) throws StoreException {
        if (Files.exists(target) && Owner.of(target).isPresent()) {
            throw Failures.openElsewhere(target);
        }
        String head = make(target, opened.database()::copyTo);
        if (!head.equals(opened.log().head())) {
            throw new IllegalStateException("A copy differs from its original: " + target);
        }
    }

    /// A copy of a file that nobody has open, byte for byte.
    static void copyOf(Path file, Path target) throws StoreException {
        put(target, part -> Files.copy(file, part));
    }

    /// Writes a file under another name.
    interface Maker {
        void make(Path part) throws SQLException, IOException, StoreException;
    }

    private static String make(Path target, Maker maker) throws StoreException {
        List<String> head = new ArrayList<>();
        put(
                target,
                part -> {
                    maker.make(part);
                    head.add(check(part));
                });
        return head.getFirst();
    }

    /// Writes a file under another name, and puts it in its place in one step.
    static void put(Path target, Maker maker) throws StoreException {
        Path part = target.resolveSibling(".~" + target.getFileName() + "." + System.nanoTime());
        try {
            maker.make(part);
            sync(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(target);
        } catch (IOException | SQLException e) {
            throw new StoreException(
                    Reason.DISK,
                    target + " cannot be written: " + e.getMessage() + ". Nothing was changed.",
                    e);
        } finally {
            part.toFile().delete();
            Database.journal(part).toFile().delete();
        }
    }

    private static String check(Path part) throws StoreException, SQLException {
        Opened written = Opened.open(part, Database.Mode.READ);
        written.database().close();
        return written.log().head();
    }

    private static void fill(Database database, Model model, String who, Instant when)
            throws SQLException {
        Migrations.shipped().apply(database, 0);
        ModelChange all = ModelChange.creating(model);
        database.execute("BEGIN IMMEDIATE");
        Contents contents = Contents.empty().write(database, all, model);
        contents.keepDigests(database);
        Commit commit =
                new Commit(
                        LogEntry.Kind.CREATED,
                        OptionalLong.empty(),
                        "Created " + model.info().name(),
                        "",
                        all,
                        model);
        LogEntry entry = ChangeLog.EMPTY.next(commit, who, when);
        ChangeLog.EMPTY.plus(entry, List.of(), contents.digest()).write(database, List.of());
        database.execute("COMMIT");
    }

    /// Makes what was written to a file durable.
    static void sync(Path path) throws IOException {
        sync(path, StandardOpenOption.WRITE);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /// Makes the new name durable too; Windows does not open folders and needs none of it.
    private static void syncFolder(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            sync(folder, StandardOpenOption.READ);
        }
    }
}
