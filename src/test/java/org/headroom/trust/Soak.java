package org.headroom.trust;

import com.sun.management.UnixOperatingSystemMXBean;

import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.testing.Identities;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// A process that opens a model, works on it and closes it, round after round, and after each says
/// what it holds: `round N threads T handles H kilobytes K`. What is broken it says on a line of
/// its own. One that leaks does not close what it opened.
final class Soak {

    private static final int STEPS = 8;

    private Soak() {}

    /// The process: `FOLDER ROUNDS SEED LEAKS`.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        SplittableRandom seeds = new SplittableRandom(Long.parseLong(args[2]));
        boolean isLeaking = Boolean.parseBoolean(args[3]);
        List<Journey> left = new ArrayList<>();
        Path file = folder.resolve("soak.headroom");
        Journey.begin(file);
        for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
            if (isLeaking) {
                Path own = folder.resolve("soak-" + round + ".headroom");
                Files.copy(file, own);
                left.add(work(own, round, seeds.nextLong()));
            } else {
                work(file, round, seeds.nextLong()).close();
            }
            System.out.println("round " + round + " " + held());
        }
        // What leaked is held to the end.
        System.out.println("left " + left.size());
    }

    private static Journey work(Path file, int round, long seed) throws Exception {
        Journey journey = Journey.on(file, seed);
        for (int step = 0; step < STEPS; step++) {
            journey.take(journey.next());
        }
        PreparedModel afresh = PreparedModel.of(journey.model());
        if (!Planner.project(afresh, Optional.empty()).equals(journey.plan())) {
            System.out.println("broken in round " + round + ": not the plan of the model");
        }
        Identities.broken(journey.plan())
                .forEach(b -> System.out.println("broken in round " + round + ": " + b));
        return journey;
    }

    private static String held() throws InterruptedException {
        // Threads that were told to end need a moment.
        Thread.sleep(20);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long handles =
                ManagementFactory.getOperatingSystemMXBean()
                                instanceof UnixOperatingSystemMXBean system
                        ? system.getOpenFileDescriptorCount()
                        : 0;
        return "threads " + threads + " handles " + handles + " kilobytes " + used;
    }
}
