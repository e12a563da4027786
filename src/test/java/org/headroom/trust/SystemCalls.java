package org.headroom.trust;

import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What SQLite asks of the operating system, overheard: every write, truncation, sync and deletion
/// goes through here once [#overhear] was called, and each can be made to fail.
///
/// The addresses by which SQLite's library calls the C library are replaced in memory by the
/// entries of its relocation table (System V ABI, AMD64 supplement, 4.4). For a process of its own:
/// there is no way back.
final class SystemCalls {

    /// Failure of a device.
    static final int EIO = 5;

    /// No room left.
    static final int ENOSPC = 28;

    /// No error at all: the call is said to be done and is not.
    static final int FORGOTTEN = -1;

    private static final int PT_DYNAMIC = 2;
    private static final int DT_PLTRELSZ = 2;
    private static final int DT_STRTAB = 5;
    private static final int DT_SYMTAB = 6;
    private static final int DT_RELA = 7;
    private static final int DT_RELASZ = 8;
    private static final int DT_JMPREL = 23;
    private static final int RELA_SIZE = 24;
    private static final int SYMBOL_SIZE = 24;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final AddressLayout ADDRESS = ValueLayout.ADDRESS;
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO =
            STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

    private static final FunctionDescriptor TRANSFER_AT =
            FunctionDescriptor.of(LONG, INT, ADDRESS, LONG, LONG);
    private static final FunctionDescriptor TRUNCATE = FunctionDescriptor.of(INT, INT, LONG);
    private static final FunctionDescriptor SYNC = FunctionDescriptor.of(INT, INT);
    private static final FunctionDescriptor UNLINK = FunctionDescriptor.of(INT, ADDRESS);
    private static final FunctionDescriptor OPEN = FunctionDescriptor.of(INT, ADDRESS, INT, INT);

    /// What SQLite asks for.
    enum Kind {
        OPEN,
        READ,
        WRITE,
        TRUNCATE,
        SYNC,
        DELETE
    }

    /// Hears the calls, each before it is made.
    interface Ear {

        /// Whether the call is made to fail: 0 to let it through, the number of the error, or
        /// [#FORGOTTEN].
        int fault(Kind call);

        /// Bytes written at an offset.
        void wrote(Path file, long offset, byte[] bytes);

        void truncated(Path file, long size);

        /// A file or folder whose changes are on the disk now.
        void synced(Path file);

        void deleted(Path file);
    }

    private final Ear ear;
    private final Arena arena = Arena.global();
    private final MethodHandle pwrite = original("pwrite64", TRANSFER_AT);
    private final MethodHandle pread = original("pread64", TRANSFER_AT);
    private final MethodHandle truncate = original("ftruncate64", TRUNCATE);
    private final MethodHandle sync = original("fsync", SYNC);
    private final MethodHandle unlink = original("unlink", UNLINK);
    private final MethodHandle open =
            LINKER.downcallHandle(
                    LINKER.defaultLookup().find("open64").orElseThrow(),
                    OPEN,
                    Linker.Option.captureCallState("errno"),
                    Linker.Option.firstVariadicArg(2));
    private final MethodHandle errnoAddress =
            LINKER.downcallHandle(
                    LINKER.defaultLookup().find("__errno_location").orElseThrow(),
                    FunctionDescriptor.of(ADDRESS));

    private SystemCalls(Ear ear) {
        this.ear = ear;
    }

    /// Whether this machine's calls can be overheard.
    static boolean canBeOverheard() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /// Lets an ear hear every call from now on. SQLite must have been loaded.
    static void overhear(Ear ear) throws IOException, ReflectiveOperationException {
        new SystemCalls(ear).replaceAddresses();
    }

    private static MethodHandle original(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().find(name).orElseThrow(),
                descriptor,
                Linker.Option.captureCallState("errno"));
    }

    private void replaceAddresses() throws IOException, ReflectiveOperationException {
        Map<String, MemorySegment> ours =
                Map.of(
                        "pwrite64",
                        stub("pwrite", TRANSFER_AT),
                        "pread64",
                        stub("pread", TRANSFER_AT),
                        "ftruncate64",
                        stub("truncate", TRUNCATE),
                        "fsync",
                        stub("sync", SYNC),
                        "unlink",
                        stub("unlink", UNLINK),
                        "open64",
                        stub("open", OPEN));
        MemorySegment library = library();
        int replaced = 0;
        for (long[] relocation : relocations(library)) {
            MemorySegment stub = ours.get(symbol(library, relocation[1]));
            if (stub != null) {
                library.set(LONG, relocation[0], stub.address());
                replaced++;
            }
        }
        if (replaced != ours.size()) {
            throw new IllegalStateException("SQLite calls " + replaced + " of " + ours.keySet());
        }
    }

    private MemorySegment stub(String method, FunctionDescriptor descriptor)
            throws ReflectiveOperationException {
        MethodType type = descriptor.toMethodType();
        MethodHandle handle = MethodHandles.lookup().bind(this, method, type);
        return LINKER.upcallStub(handle, descriptor, arena);
    }

    /// The memory from where the library begins.
    private static MemorySegment library() throws IOException {
        List<String> maps = Files.readAllLines(Path.of("/proc/self/maps"));
        String first =
                maps.stream()
                        .filter(line -> line.contains("sqlitejdbc"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("SQLite is not loaded"));
        long base = Long.parseUnsignedLong(first.substring(0, first.indexOf('-')), 16);
        return MemorySegment.ofAddress(base).reinterpret(Integer.MAX_VALUE);
    }

    /// Where an address stands in the library, and the number of what it is the address of.
    private static List<long[]> relocations(MemorySegment library) {
        List<long[]> found = new ArrayList<>();
        collect(library, dynamic(library, DT_RELA), dynamic(library, DT_RELASZ), found);
        collect(library, dynamic(library, DT_JMPREL), dynamic(library, DT_PLTRELSZ), found);
        return found;
    }

    private static void collect(MemorySegment library, long table, long size, List<long[]> to) {
        long at = table - library.address();
        for (long entry = at; entry < at + size; entry += RELA_SIZE) {
            long symbol = library.get(LONG, entry + Long.BYTES) >>> Integer.SIZE;
            if (symbol != 0) {
                to.add(new long[] {library.get(LONG, entry), symbol});
            }
        }
    }

    private static String symbol(MemorySegment library, long number) {
        long symbols = dynamic(library, DT_SYMTAB) - library.address();
        long names = dynamic(library, DT_STRTAB) - library.address();
        int name = library.get(INT, symbols + number * SYMBOL_SIZE);
        return library.getString(names + name);
    }

    /// An entry of the dynamic section; its addresses have been made absolute by the loader.
    private static long dynamic(MemorySegment library, int tag) {
        long headers = library.get(LONG, 32);
        short size = library.get(ValueLayout.JAVA_SHORT, 54);
        short count = library.get(ValueLayout.JAVA_SHORT, 56);
        for (int i = 0; i < count; i++) {
            long header = headers + (long) i * size;
            if (library.get(INT, header) == PT_DYNAMIC) {
                for (long at = library.get(LONG, header + 16); ; at += 2 * Long.BYTES) {
                    long found = library.get(LONG, at);
                    if (found == tag) {
                        return library.get(LONG, at + Long.BYTES);
                    }
                    if (found == 0) {
                        break;
                    }
                }
            }
        }
        throw new IllegalStateException(String.format(Locale.ROOT, "No entry %d", tag));
    }

    private static Path file(int descriptor) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
    }

    /// A call that is passed on to the operating system.
    private interface Passed {

        long on(MemorySegment state) throws Throwable;
    }

    /// Passes a call on, unless it is to fail.
    ///
    /// @param done what it answers when it was done
    private long pass(Kind call, long done, Passed passed) throws Throwable {
        int fault = ear.fault(call);
        if (fault == FORGOTTEN) {
            return done;
        }
        if (fault != 0) {
            return failed(fault);
        }
        int error;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long result = passed.on(state);
            if (result >= 0) {
                return result;
            }
            error = state.get(INT, ERRNO);
        }
        return failed(error);
    }

    long pwrite(int descriptor, MemorySegment buffer, long count, long offset) throws Throwable {
        return pass(
                Kind.WRITE,
                count,
                state -> {
                    byte[] bytes = buffer.reinterpret(count).toArray(ValueLayout.JAVA_BYTE);
                    ear.wrote(file(descriptor), offset, bytes);
                    return (long) pwrite.invokeExact(state, descriptor, buffer, count, offset);
                });
    }

    long pread(int descriptor, MemorySegment buffer, long count, long offset) throws Throwable {
        return pass(
                Kind.READ,
                count,
                state -> (long) pread.invokeExact(state, descriptor, buffer, count, offset));
    }

    int truncate(int descriptor, long size) throws Throwable {
        return (int)
                pass(
                        Kind.TRUNCATE,
                        0,
                        state -> {
                            ear.truncated(file(descriptor), size);
                            return (int) truncate.invokeExact(state, descriptor, size);
                        });
    }

    int sync(int descriptor) throws Throwable {
        return (int)
                pass(
                        Kind.SYNC,
                        0,
                        state -> {
                            ear.synced(file(descriptor));
                            return (int) sync.invokeExact(state, descriptor);
                        });
    }

    int unlink(MemorySegment name) throws Throwable {
        return (int)
                pass(
                        Kind.DELETE,
                        0,
                        state -> {
                            ear.deleted(Path.of(name.reinterpret(Short.MAX_VALUE).getString(0)));
                            return (int) unlink.invokeExact(state, name);
                        });
    }

    int open(MemorySegment name, int flags, int mode) throws Throwable {
        return (int) pass(Kind.OPEN, 0, state -> (int) open.invokeExact(state, name, flags, mode));
    }

    private int failed(int error) throws Throwable {
        MemorySegment errno = (MemorySegment) errnoAddress.invokeExact();
        errno.reinterpret(Integer.BYTES).set(INT, 0, error);
        return -1;
    }
}
