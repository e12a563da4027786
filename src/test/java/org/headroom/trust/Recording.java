package org.headroom.trust;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was written to a model file and its journal, call by call, with what was acknowledged
/// between the calls; made by a process of its own and played back as often as wanted.
final class Recording {

    /// One thing that happened.
    ///
    /// @param file the last part of its path; empty stands for the folder
    /// @param at offset, or size left by a truncation, or entries of the log acknowledged
    record Call(Kind kind, String file, long at, byte[] bytes) {}

    /// What happened.
    enum Kind {
        WRITE,
        TRUNCATE,
        SYNC,
        DELETE,
        ACKNOWLEDGED
    }

    /// Receives what happened.
    interface Listener {
        void heard(Call call) throws IOException;
    }

    private Recording() {}

    static void play(Path recording, Listener to) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(recording)))) {
            while (true) {
                Kind kind;
                try {
                    kind = Kind.values()[in.readByte()];
                } catch (EOFException e) {
                    return;
                }
                String file = in.readUTF();
                long at = in.readLong();
                to.heard(new Call(kind, file, at, in.readNBytes(in.readInt())));
            }
        }
    }

    /// The process: `MODEL RECORDING STEPS SEED`.
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]).toRealPath();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            // Opened once before, for SQLite's library to be there.
            Journey.on(file, 0).close();
            SystemCalls.overhear(new Writer(file, out));
            try (Journey journey = Journey.on(file, Long.parseLong(args[3]))) {
                for (int step = 0; step < Integer.parseInt(args[2]); step++) {
                    journey.take(journey.next());
                    write(out, new Call(Kind.ACKNOWLEDGED, "", journey.entries(), new byte[0]));
                }
            }
        }
    }

    private static void write(DataOutputStream out, Call call) {
        synchronized (out) {
            try {
                out.writeByte(call.kind().ordinal());
                out.writeUTF(call.file());
                out.writeLong(call.at());
                out.writeInt(call.bytes().length);
                out.write(call.bytes());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// Writes what is done to a model file and its journal; copies are another matter.
    private record Writer(Path model, DataOutputStream out) implements SystemCalls.Ear {

        private boolean isOurs(Path file) {
            return file.toString().startsWith(model.toString());
        }

        @Override
        public int fault(SystemCalls.Kind call) {
            return 0;
        }

        @Override
        public void wrote(Path file, long offset, byte[] bytes) {
            if (isOurs(file)) {
                write(out, new Call(Kind.WRITE, name(file), offset, bytes));
            }
        }

        @Override
        public void truncated(Path file, long size) {
            if (isOurs(file)) {
                write(out, new Call(Kind.TRUNCATE, name(file), size, new byte[0]));
            }
        }

        @Override
        public void synced(Path file) {
            if (isOurs(file)) {
                write(out, new Call(Kind.SYNC, name(file), 0, new byte[0]));
            } else if (file.equals(model.getParent())) {
                write(out, new Call(Kind.SYNC, "", 0, new byte[0]));
            }
        }

        @Override
        public void deleted(Path file) {
            if (isOurs(file)) {
                write(out, new Call(Kind.DELETE, name(file), 0, new byte[0]));
            }
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }
}
