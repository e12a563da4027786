package org.headroom.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A process of its own for what cannot be taken back or survived.
final class Other {

    private static final int PATIENCE_MINUTES = 60;

    private Other() {}

    /// The command that runs a class.
    static ProcessBuilder of(Class<?> main, Object... arguments) {
        return of(List.of(), main, arguments);
    }

    private static ProcessBuilder of(List<String> options, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command);
    }

    /// Runs a class to its end.
    ///
    /// @return what it printed
    /// @throws IllegalStateException if it failed, with what it printed
    static String run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return run(List.of(), main, arguments);
    }

    /// Runs a class to its end with options for Java, see [#run(Class, Object...)].
    static String run(List<String> options, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        Process process = of(options, main, arguments).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(main + " failed: " + output);
        }
        return output;
    }
}
