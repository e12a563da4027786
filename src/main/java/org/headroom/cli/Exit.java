package org.headroom.cli;

/// The exit codes of every command.
final class Exit {

    /// Done.
    static final int OK = 0;

    /// Done, and there is something to look at.
    static final int FINDINGS = 1;

    /// Not done: the input or the way the command was written.
    static final int REFUSED = 2;

    private Exit() {}
}
