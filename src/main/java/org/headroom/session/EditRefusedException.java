package org.headroom.session;

/// An edit that would break a rule of the model and was not made. The message says which and what
/// to do.
public final class EditRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    public EditRefusedException(String message) {
        super(message);
    }

    EditRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
