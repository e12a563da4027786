package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/// What SQLite's errors mean to people: what happened, what is safe and what to do.
final class Failures {

    private static final int PRIMARY = 0xFF;

    private Failures() {}

    /// An error while a file was opened.
    static StoreException opening(Path file, SQLException e) {
        return switch (reason(e)) {
            case OPEN_ELSEWHERE -> openElsewhere(file);
            case DAMAGED -> damaged(file, e);
            case READ_ONLY ->
                    new StoreException(
                            Reason.READ_ONLY,
                            file
                                    + " may only be read, and its last change was interrupted. Copy"
                                    + " it together with the file "
                                    + Database.journal(file).getFileName()
                                    + " to a folder you may write to, and open the copy.",
                            e);
            default ->
                    new StoreException(
                            Reason.DISK,
                            file
                                    + " cannot be opened: "
                                    + e.getMessage()
                                    + ". Nothing was changed.",
                            e);
        };
    }

    /// An error while a change was kept, after which the file is as it was before.
    static StoreException keeping(Path file, SQLException e) {
        String safe = " The change was not kept; everything before it is in the file. ";
        return switch (reason(e)) {
            case REFUSED ->
                    new StoreException(
                            Reason.REFUSED,
                            "The file cannot hold a value of this change ("
                                    + e.getMessage()
                                    + ")."
                                    + safe.stripTrailing(),
                            e);
            case READ_ONLY ->
                    new StoreException(
                            Reason.READ_ONLY,
                            file
                                    + " may no longer be written to."
                                    + safe
                                    + "Save a copy elsewhere.",
                            e);
            case DAMAGED -> damaged(file, e);
            default ->
                    new StoreException(
                            Reason.DISK,
                            isFull(e)
                                    ? "There is no room left on the disk of "
                                            + file
                                            + "."
                                            + safe
                                            + "Make room and try again."
                                    : "Writing to "
                                            + file
                                            + " failed ("
                                            + e.getMessage()
                                            + ")."
                                            + safe
                                            + "Check the disk or network and try again.",
                            e);
        };
    }

    /// A file that somebody else has open.
    static StoreException openElsewhere(Path file) {
        String by = Owner.of(file).map(o -> " by " + o.text()).orElse(" in another program");
        return new StoreException(
                Reason.OPEN_ELSEWHERE,
                file + " is open" + by + ". It was not changed. Close it there first.");
    }

    /// Whether nothing is wrong with the file, only with the values.
    static boolean isRefusal(SQLException e) {
        return reason(e) == Reason.REFUSED;
    }

    private static StoreException damaged(Path file, SQLException e) {
        StoreException damaged = FileHeader.damaged(file, "" + e.getMessage());
        damaged.initCause(e);
        return damaged;
    }

    private static boolean isFull(SQLException e) {
        return code(e) == SQLiteErrorCode.SQLITE_FULL.code;
    }

    private static Reason reason(SQLException e) {
        if (e instanceof DamagedException) {
            return Reason.DAMAGED;
        }
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(code(e));
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.OPEN_ELSEWHERE;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA -> Reason.DAMAGED;
            case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH -> Reason.REFUSED;
            default -> Reason.DISK;
        };
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & PRIMARY : 0;
    }
}
