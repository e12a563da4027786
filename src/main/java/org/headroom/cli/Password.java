package org.headroom.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;

/// Reads a password: from the terminal without showing it, else the first line of what is piped in.
/// It is never an argument, which other people of the machine could see.
record Password(Console console) {

    /// The password to open something with.
    char[] asked() throws IOException, Refusal {
        java.io.Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            return given(terminal.readPassword("Password: "));
        }
        String line = console.in().readLine();
        return given(line == null ? null : line.toCharArray());
    }

    /// The password to seal something with; at a terminal it is asked for twice.
    char[] chosen() throws IOException, Refusal {
        char[] first = asked();
        java.io.Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            char[] second = given(terminal.readPassword("Password again: "));
            if (!Arrays.equals(first, second)) {
                throw new Refusal("The two passwords differ. Nothing was written.");
            }
        }
        return first;
    }

    private static char[] given(char @Nullable [] password) throws Refusal {
        if (password == null || password.length == 0) {
            throw new Refusal(
                    "A password is wanted: type it when asked, or pipe it in as one line.");
        }
        return password;
    }
}
