package org.headroom.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// The version in the program's manifest.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Headroom " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
}
