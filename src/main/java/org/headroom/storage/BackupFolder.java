package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.Backup;
import org.headroom.session.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder beside a model file that its backups are kept in. The name of each says when it was
/// made, after which change and why, so that they are known without being opened.
///
/// @param model the file that they are backups of
public record BackupFolder(Path model) {

    private static final String SUFFIX = ".headroom";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.\\d{3}Z)-(\\d{1,12})-([a-z]+)\\.headroom");

    /// The folder, which is made with the first backup.
    public Path path() {
        return model.resolveSibling(model.getFileName() + ".backups");
    }

    /// The backups there are, newest first. Other files in the folder are nobody's business.
    public List<Backup> list() {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.map(BackupFolder::backup)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::when).reversed())
                    .toList();
        } catch (IOException e) {
            System.getLogger(BackupFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Backups cannot be listed", e);
            return List.of();
        }
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        return Stream.of(Backup.Reason.values())
                .filter(r -> code(r).equals(name.group(3)))
                .findFirst()
                .map(reason ->
                        new Backup(
                                file,
                                WHEN.parse(name.group(1), Instant::from),
                                Long.parseLong(name.group(2)),
                                reason));
    }

    private static String code(Backup.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /// Where a backup is to be written: a name that nothing has, in the folder, which is made.
    Backup next(Instant when, long entry, Backup.Reason reason) throws IOException {
        Files.createDirectories(path());
        Instant free = when.truncatedTo(ChronoUnit.MILLIS);
        while (Files.exists(file(free, entry, reason))) {
            free = free.plusMillis(1);
        }
        return new Backup(file(free, entry, reason), free, entry, reason);
    }

    private Path file(Instant when, long entry, Backup.Reason reason) {
        return path().resolve(WHEN.format(when) + "-" + entry + "-" + code(reason) + SUFFIX);
    }

    /// Lets go of what is no longer wanted.
    void thin(Instant now) {
        for (Backup backup : Thinning.unwanted(list(), now)) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                // One too many does no harm; it goes with the next.
                System.getLogger(BackupFolder.class.getName())
                        .log(System.Logger.Level.DEBUG, "A backup cannot be deleted", e);
            }
        }
    }

    /// The newest backup that is as it was written.
    public Optional<Backup> newestGood() {
        for (Backup backup : list()) {
            try {
                read(backup);
                return Optional.of(backup);
            } catch (StoreException e) {
                System.getLogger(BackupFolder.class.getName())
                        .log(System.Logger.Level.WARNING, "A backup is not sound", e);
            }
        }
        return Optional.empty();
    }

    /// The model of a backup, checked as a file is when it is opened. One of an older version is
    /// read from a copy of it that is brought up to date.
    ///
    /// @throws StoreException if it is not as it was written
    public static Model read(Backup backup) throws StoreException {
        Path file = backup.file();
        try {
            if (FileHeader.read(file).version() < Migrations.VERSION) {
                return readOlder(file);
            }
            Opened opened = Opened.open(file, Database.Mode.READ);
            opened.database().close();
            return opened.model();
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        }
    }

    /// Copies a backup to a new model file, checked before it is put in its place.
    ///
    /// @throws StoreException if it is not as it was written, or there is a file of that name
    public static void copy(Backup backup, Path target) throws StoreException {
        read(backup);
        Path path = FilePlace.plain(target);
        if (Files.exists(path)) {
            throw new StoreException(
                    StoreException.Reason.EXISTS,
                    path + " is already there. It was not changed. Choose another name.");
        }
        NewFile.copyOf(backup.file(), path);
    }

    private static Model readOlder(Path file) throws StoreException, SQLException {
        try (Scratch scratch = Scratch.of(file)) {
            try (Database database = Database.open(scratch.copy(), Database.Mode.WRITE)) {
                return Opened.broughtUpToDate(database, FileHeader.read(file).version()).model();
            }
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.DISK,
                    file + " cannot be copied to be read: " + e.getMessage() + ".",
                    e);
        }
    }
}
