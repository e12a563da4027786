package org.headroom;

import org.headroom.app.Start;

/// Where the program starts: the window, or a command where one is given.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(Start.run(arguments));
    }
}
