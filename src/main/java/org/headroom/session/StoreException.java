package org.headroom.session;

/// A model file that could not be read or written. The message says what happened, what is safe and
/// what to do, and is shown to people as it is.
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String what;

    /// Why, for programs.
    public enum Reason {
        /// Not a Headroom model, or a name that cannot be one.
        NOT_A_MODEL,
        /// Written by a newer Headroom.
        NEWER,
        /// There is already a file of that name.
        EXISTS,
        /// Open in another window or on another computer.
        OPEN_ELSEWHERE,
        /// The content is not what was written.
        DAMAGED,
        /// The file or its folder may only be read.
        READ_ONLY,
        /// The disk is full, or reading or writing failed.
        DISK,
        /// A value that the file cannot hold.
        REFUSED
    }

    public StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.what = message;
    }

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.what = message;
    }

    public Reason reason() {
        return reason;
    }

    /// The message.
    public String what() {
        return what;
    }
}
