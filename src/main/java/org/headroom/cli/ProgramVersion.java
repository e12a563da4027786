package org.headroom.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// The version in the program's manifest.
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Headroom " + text()};
    }

    /// The version alone.
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(version).orElse("(not packaged)");
    }
}
