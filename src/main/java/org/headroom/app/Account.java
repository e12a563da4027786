package org.headroom.app;

/// The account of the computer that this process runs for: the name that change logs and signatures
/// give to what is done.
final class Account {

    private Account() {}

    static String name() {
        return System.getProperty("user.name", "unknown");
    }
}
