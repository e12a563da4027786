package org.headroom.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// The version in the program's manifest.
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {name()};
    }

    /// Name and version of the program, as papers are stamped with it.
    public static String name() {
        return "Headroom " + text();
    }

    /// The version alone.
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(version).orElse("(not packaged)");
    }
}
