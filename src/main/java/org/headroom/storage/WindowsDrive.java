package org.headroom.storage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// A drive of Windows that a folder of another computer may stand behind. Its file system is that
/// of the other computer, most often NTFS, so that only Windows itself can tell.
final class WindowsDrive {

    /// What `GetDriveType` answers of a folder of another computer.
    private static final int REMOTE = 4;

    private WindowsDrive() {}

    /// Whether a file is on such a drive; never on other operating systems.
    static boolean isRemote(Path file) throws IOException {
        Path root = file.toAbsolutePath().getRoot();
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return isWindows && root != null && type(root.toString()) == REMOTE;
    }

    private static int type(String root) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle ask =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    SymbolLookup.libraryLookup("kernel32", arena)
                                            .findOrThrow("GetDriveTypeW"),
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            return (int) ask.invokeExact(arena.allocateFrom(root, StandardCharsets.UTF_16LE));
        } catch (Throwable e) {
            throw new IOException("Windows does not tell what the drive " + root + " is", e);
        }
    }
}
