package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.BackupStore;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.ModelStore;
import org.headroom.session.RememberedMapping;
import org.headroom.session.Removal;
import org.headroom.session.SharedCopy;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An open `.headroom` file: one connection, locked against everybody else, every change durable
/// before it is acknowledged.
///
/// A failed write leaves the model as it was. The connection is then given up and the file opened
/// and checked anew; where that fails too, every later call tells the first cause.
public final class ModelFile implements ModelStore {

    private static final String OLDER =
            "The file was written by an older Headroom and is only read. Open it to change it.";

    private final Path file;
    private final String who;
    private final InstantSource clock;
    private final Optional<String> readOnly;
    private final Optional<ReadingCopy> copy;
    private Opened opened;
    private Model model;
    private Optional<StoreException> broken = Optional.empty();
    private Optional<WorkingCopy> shared = Optional.empty();

    private ModelFile(
            Path file,
            String who,
            InstantSource clock,
            Optional<String> readOnly,
            Opened opened,
            Optional<ReadingCopy> copy) {
        this.copy = copy;
        this.file = file;
        this.who = who;
        this.clock = clock;
        this.readOnly = readOnly;
        this.opened = opened;
        this.model = opened.model();
    }

    /// Makes a new file and opens it. The file is there whole or not at all.
    ///
    /// @param who the name that the change log gives to what is done
    public static ModelFile create(Path file, Model model, String who) throws StoreException {
        Path path = FilePlace.plain(file);
        NewFile.write(path, model, who, Instant.now());
        return open(path, who);
    }

    /// Opens a file for the person who is logged on.
    public static ModelFile open(Path file) throws StoreException {
        return open(file, System.getProperty("user.name", "unknown"));
    }

    /// Opens a file: for reading only where it or its folder cannot be written to.
    ///
    /// @param who the name that the change log gives to what is done
    public static ModelFile open(Path file, String who) throws StoreException {
        return open(file, who, Instant::now);
    }

    /// Opens a file to read it: where another process has it open, as that process last kept it;
    /// one of an older version from a copy that is brought up to date, since reading changes
    /// nothing.
    ///
    /// @param who the name that other people are told
    public static ModelFile read(Path file, String who) throws StoreException {
        try {
            return ReadingCopy.isNeeded(file) ? copied(file, who, OLDER) : open(file, who);
        } catch (StoreException e) {
            Path path = FilePlace.existing(file);
            boolean isOurs = Owner.of(path).filter(Owner::isThisProcess).isPresent();
            if (e.reason() != Reason.OPEN_ELSEWHERE || isOurs) {
                throw e;
            }
            return copied(path, who, e.what());
        }
    }

    private static ModelFile copied(Path file, String who, String why) throws StoreException {
        Path path = FilePlace.existing(file);
        ReadingCopy copy = ReadingCopy.of(path);
        return new ModelFile(
                path, who, Instant::now, Optional.of(why), copy.opened(), Optional.of(copy));
    }

    /// Opens a local working copy of a model in a shared folder.
    public static ModelFile open(WorkingCopy copy, String who) throws StoreException {
        copy.take();
        ModelFile file = open(copy.local(), who);
        file.shared = Optional.of(copy);
        return file;
    }

    static ModelFile open(Path file, String who, InstantSource clock) throws StoreException {
        Path path = FilePlace.existing(file);
        if (Owner.of(path).filter(Owner::isThisProcess).isPresent()) {
            throw Failures.openElsewhere(path);
        }
        Optional<String> readOnly = FilePlace.whyReadOnly(path);
        if (readOnly.isPresent()) {
            return new ModelFile(
                    path,
                    who,
                    clock,
                    readOnly,
                    Opened.open(path, Database.Mode.READ),
                    Optional.empty());
        }
        Opened opened = Opened.open(path, Database.Mode.WRITE);
        Owner.now(who, clock.instant()).claim(path);
        return new ModelFile(path, who, clock, readOnly, opened, Optional.empty());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Optional<String> readOnly() {
        return readOnly;
    }

    @Override
    public Model model() {
        return model;
    }

    @Override
    public List<LogEntry> log() {
        return opened.log().entries();
    }

    /// The hash of the newest entry of the change log, which covers all before it.
    public String head() {
        return opened.log().head();
    }

    @Override
    public ModelChange change(LogEntry entry) throws StoreException {
        requireSound();
        try {
            return opened.log().change(opened.database(), entry);
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        }
    }

    @Override
    public LogEntry append(Commit commit) throws StoreException {
        Approvals.requireNoSeal(commit);
        append(List.of(commit), Optional.empty());
        return log().getLast();
    }

    private void append(List<Commit> commits, Optional<ApprovedVersion> approved)
            throws StoreException {
        requireSound();
        requireWritable();
        try {
            opened = opened.plus(commits, approved, who, clock);
        } catch (IllegalArgumentException e) {
            rollBack(new SQLException(e));
            throw new StoreException(
                    Reason.REFUSED,
                    "The file cannot hold a value of this change: "
                            + e.getMessage()
                            + ". The change was not kept.",
                    e);
        } catch (SQLException e) {
            afterFailure(e);
        }
        model = commits.getLast().after();
    }

    @Override
    public List<ApprovedVersion> approved() {
        return opened.approvals().versions();
    }

    @Override
    public List<LogEntry> approve(Approval approval, Optional<Commit> answer)
            throws StoreException {
        Model frozen = answer.map(Commit::after).orElse(model);
        ApprovedVersion version = opened.approvals().next(approval, frozen, who, clock.instant());
        List<Commit> commits = new ArrayList<>(answer.stream().toList());
        commits.add(Commit.checkpoint(Approvals.words(version), approval.reason(), frozen));
        append(commits, Optional.of(version));
        return log().subList(log().size() - commits.size(), log().size());
    }

    @Override
    public void removeClients(Model after, Removal removal) throws StoreException {
        requireSound();
        requireWritable();
        try {
            ClientRemoval.remove(
                    opened,
                    new ClientRemoval.Order(
                            after, removal.why(), who, clock.instant(), removal.inputs()));
            opened.database().close();
            opened = Opened.open(file, Database.Mode.WRITE);
        } catch (IllegalArgumentException e) {
            rollBack(new SQLException(e));
            throw new StoreException(Reason.REFUSED, e.getMessage() + " Nothing was removed.", e);
        } catch (SQLException e) {
            afterFailure(e);
        }
        model = opened.model();
    }

    private void rollBack(SQLException cause) throws StoreException {
        try {
            opened.database().execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
            afterFailure(cause);
        }
    }

    /// Comes back after a failed write: returns if the write is in the file after all.
    private void afterFailure(SQLException cause) throws StoreException {
        StoreException first = Failures.keeping(file, cause);
        if (Failures.isRefusal(cause)) {
            rollBack(cause);
            throw first;
        }
        String before = opened.log().head();
        int entries = log().size();
        try {
            opened.database().close();
            opened = Opened.open(file, Database.Mode.WRITE);
        } catch (SQLException | StoreException e) {
            first.addSuppressed(e);
            broken = Optional.of(first);
            throw first;
        }
        if (log().size() == entries && opened.log().head().equals(before)) {
            throw first;
        }
    }

    /// Goes on where the file can be opened again and is as it was left.
    private void requireSound() throws StoreException {
        if (broken.isPresent()) {
            opened = opened.again(file, broken.get());
            broken = Optional.empty();
        }
    }

    private void requireWritable() throws StoreException {
        if (readOnly.isPresent()) {
            throw new StoreException(Reason.READ_ONLY, readOnly.get());
        }
    }

    @Override
    public List<RememberedMapping> mappings(String signature) {
        return opened.memory().mappings(signature);
    }

    @Override
    public void remember(String signature, String kind, String mapping) throws StoreException {
        keep(
                opened.memory()
                        .with(new RememberedMapping(signature, kind, mapping, clock.instant())));
    }

    /// The key of the persons' pseudonyms, if there is one already.
    ///
    /// @throws StoreException if one beside the file cannot be used
    public Optional<byte[]> keptKey() throws StoreException {
        Optional<byte[]> kept = opened.memory().keyBytes();
        return kept.isPresent() ? kept : KeyFile.of(file).map(KeyFile::bytes);
    }

    @Override
    public byte[] pseudonymKey() throws StoreException {
        Optional<byte[]> kept = opened.memory().keyBytes();
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] key = KeyFile.of(file).orElseGet(() -> KeyFile.fresh(file)).bytes();
        keep(opened.memory().withKey(key));
        KeyFile.deleteBeside(file);
        return key;
    }

    private void keep(FileMemory memory) throws StoreException {
        requireSound();
        requireWritable();
        try {
            opened.database().execute("BEGIN IMMEDIATE");
            memory.write(opened.database(), opened.memory());
            opened.database().execute("COMMIT");
            opened = opened.with(memory);
        } catch (SQLException e) {
            afterFailure(e);
        }
    }

    @Override
    public void copyTo(Path target) throws StoreException {
        requireSound();
        Path path = FilePlace.plain(target);
        NewFile.copy(opened, path);
    }

    @Override
    public BackupStore backups() {
        return new OpenBackups(new BackupFolder(file), new Copied(), clock);
    }

    @Override
    public Optional<SharedCopy> shared() {
        return shared.map(copy -> new OpenShared(copy, new Copied()));
    }

    /// This file, as it is copied.
    private final class Copied implements OpenBackups.Source {

        @Override
        public Opened writable() throws StoreException {
            requireSound();
            requireWritable();
            return opened;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly.isPresent();
        }
    }

    @Override
    public void close() {
        try {
            if (readOnly.isEmpty()) {
                Owner.delete(file);
            }
            if (copy.isPresent()) {
                copy.get().close();
            }
            opened.database().close();
        } catch (IOException | SQLException e) {
            // All that was acknowledged is in the file already.
            System.getLogger(ModelFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "Closing a model file", e);
        }
    }
}
