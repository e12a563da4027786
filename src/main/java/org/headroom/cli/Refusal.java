package org.headroom.cli;

/// Something that a command cannot do, for reasons that the user can mend. The message says what is
/// wrong and is shown as it is; nothing has been changed.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
