package org.headroom.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Starts of the program from nothing, each a process of its own, with the options of the installed
/// program; where its jar is built, also with an ahead-of-time cache made as the installer makes
/// it.
final class Starts {

    private static final int COLD_STARTS = 9;
    private static final Path JAR = Path.of("target", "headroom.jar");
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmx3g",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");
    private static final List<String> WINDOW =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    private static final List<String> CALC =
            List.of("org.headroom.Main", "calc", "models/luton-2025-26");

    private final Path folder;
    private final Path cache;

    /// @param folder for what the program and this leave behind
    Starts(Path folder) {
        this.folder = folder;
        cache = folder.resolve("headroom.aot");
    }

    /// The output of a Java process with these classes.
    static String run(String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java(System.getProperty("java.class.path")));
        command.add(1, heap);
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static List<String> java(String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        return output;
    }

    /// The window on a file, at rest.
    static Outcome memory(Path file) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        String measured = new Starts(folder).painted(List.of(), List.of(file.toString()))[1];
        return Outcome.of("resident with the window on that file", "350 MB", measured + " MB", "");
    }

    Outcome calcFromClasses() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java(System.getProperty("java.class.path")));
        command.addAll(CALC);
        return cold("calc of the sample from cold, from classes", "", command);
    }

    private static Outcome cold(String what, String goal, List<String> command)
            throws IOException, InterruptedException {
        double[] millis = new double[COLD_STARTS];
        for (int i = 0; i < COLD_STARTS; i++) {
            long start = System.nanoTime();
            output(command);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Outcome.ofMedian(what, goal, millis);
    }

    /// Makes the cache by starting the window once; false where the jar is not built.
    boolean trained() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            return false;
        }
        painted(List.of("-XX:AOTCacheOutput=" + cache), List.of());
        return Files.exists(cache);
    }

    Outcome calc() throws IOException, InterruptedException {
        return cold(
                "calc of the sample from cold, with the cache", "0.6 s", program(List.of(), CALC));
    }

    Outcome window() throws IOException, InterruptedException {
        double[] millis = new double[COLD_STARTS];
        for (int i = 0; i < COLD_STARTS; i++) {
            long start = System.currentTimeMillis();
            millis[i] = Long.parseLong(painted(List.of(), List.of())[0]) - start;
        }
        return Outcome.ofMedian(
                "start to the painted Overview, with the cache, without a screen", "1.5 s", millis);
    }

    /// When the Overview was painted and what is resident then.
    private String[] painted(List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(WINDOW);
        more.add("-Dheadroom.data=" + folder.resolve("data"));
        more.addAll(options);
        List<String> main = new ArrayList<>(List.of(PaintedStart.class.getName()));
        main.addAll(arguments);
        return output(program(more, main))
                .lines()
                .filter(line -> line.matches("\\d{13} \\d+"))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
    }

    private List<String> program(List<String> options, List<String> main) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.add("-cp");
        command.add(classPath());
        command.addAll(main);
        return command;
    }

    /// The built program with what watches it, which must be a jar for the cache to hold; these
    /// classes where the program is not built.
    private String classPath() throws IOException {
        if (!Files.exists(JAR)) {
            return System.getProperty("java.class.path");
        }
        Path watch = folder.resolve("watch.jar");
        if (!Files.exists(watch)) {
            String name = PaintedStart.class.getName().replace('.', '/') + ".class";
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(watch));
                    InputStream in =
                            Objects.requireNonNull(
                                    PaintedStart.class.getResourceAsStream("/" + name))) {
                jar.putNextEntry(new ZipEntry(name));
                in.transferTo(jar);
            }
        }
        return JAR + File.pathSeparator + watch;
    }
}
