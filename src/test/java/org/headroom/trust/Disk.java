package org.headroom.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A folder on a disk whose power can be cut: it knows what has reached the disk for certain and
/// what is still on its way.
///
/// When the power is cut, what is on its way has arrived, or has not, or in part, in any order:
/// each write and truncation of a file is kept or dropped by dice, and of a write that is kept some
/// sectors may be missing. Names that were made or deleted are on the disk in the order in which
/// that was done, up to any point.
final class Disk {

    /// The smallest part of a write that is on the disk as a whole.
    private static final int SECTOR = 512;

    /// A change of a file's bytes: what is written where, or the size that is left of it.
    private record Change(long at, byte[] bytes, boolean cuts) {}

    /// The bytes of a file, whatever its name.
    private static final class Content {

        private byte[] certain = new byte[0];
        private final List<Change> onTheWay = new ArrayList<>();

        private void settle() {
            for (Change change : onTheWay) {
                certain = applied(certain, change);
            }
            onTheWay.clear();
        }
    }

    /// A name that was made or, without a content, deleted.
    private record Naming(String name, List<Content> content) {}

    private final Map<String, Content> now = new HashMap<>();
    private final Map<String, Content> certain = new HashMap<>();
    private final List<Naming> onTheWay = new ArrayList<>();

    /// Puts a file on the disk for certain.
    void put(String name, byte[] bytes) {
        Content content = new Content();
        content.certain = bytes;
        now.put(name, content);
        certain.put(name, content);
    }

    void write(String name, long at, byte[] bytes) {
        content(name).onTheWay.add(new Change(at, bytes, false));
    }

    void truncate(String name, long size) {
        content(name).onTheWay.add(new Change(size, new byte[0], true));
    }

    private Content content(String name) {
        return now.computeIfAbsent(
                name,
                made -> {
                    Content content = new Content();
                    onTheWay.add(new Naming(made, List.of(content)));
                    return content;
                });
    }

    void delete(String name) {
        now.remove(name);
        onTheWay.add(new Naming(name, List.of()));
    }

    /// All that was done to a file is on the disk for certain.
    void sync(String name) {
        content(name).settle();
    }

    /// All names that were made or deleted are on the disk for certain.
    void syncNames() {
        onTheWay.forEach(naming -> name(certain, naming));
        onTheWay.clear();
    }

    private static void name(Map<String, Content> names, Naming naming) {
        if (naming.content().isEmpty()) {
            names.remove(naming.name());
        } else {
            names.put(naming.name(), naming.content().getFirst());
        }
    }

    /// Writes what is there after the power was cut now.
    void cut(SplittableRandom dice, Path folder) throws IOException {
        Map<String, Content> names = new HashMap<>(certain);
        onTheWay.subList(0, dice.nextInt(onTheWay.size() + 1)).forEach(n -> name(names, n));
        for (Map.Entry<String, Content> file : names.entrySet()) {
            Files.write(folder.resolve(file.getKey()), survived(file.getValue(), dice));
        }
    }

    private static byte[] survived(Content content, SplittableRandom dice) {
        List<Change> changes = new ArrayList<>(content.onTheWay);
        byte[] bytes = content.certain;
        int habit = dice.nextInt(4);
        if (habit == 1) {
            shuffle(changes, dice);
        }
        for (Change change : changes) {
            if (habit == 0 || dice.nextBoolean()) {
                bytes =
                        applied(
                                bytes,
                                habit == 3 && !change.cuts() ? torn(change, bytes, dice) : change);
            }
        }
        return bytes;
    }

    private static void shuffle(List<Change> changes, SplittableRandom dice) {
        for (int i = changes.size() - 1; i > 0; i--) {
            int other = dice.nextInt(i + 1);
            Change swapped = changes.set(i, changes.get(other));
            changes.set(other, swapped);
        }
    }

    /// A write of which some sectors stay as they were.
    private static Change torn(Change change, byte[] before, SplittableRandom dice) {
        byte[] bytes = change.bytes().clone();
        for (int from = 0; from < bytes.length; from += SECTOR) {
            if (dice.nextInt(3) == 0) {
                for (int i = from; i < Math.min(from + SECTOR, bytes.length); i++) {
                    long at = change.at() + i;
                    bytes[i] = at < before.length ? before[(int) at] : 0;
                }
            }
        }
        return new Change(change.at(), bytes, false);
    }

    private static byte[] applied(byte[] before, Change change) {
        if (change.cuts()) {
            return Arrays.copyOf(before, (int) change.at());
        }
        int end = (int) change.at() + change.bytes().length;
        byte[] after = Arrays.copyOf(before, Math.max(before.length, end));
        System.arraycopy(change.bytes(), 0, after, (int) change.at(), change.bytes().length);
        return after;
    }
}
