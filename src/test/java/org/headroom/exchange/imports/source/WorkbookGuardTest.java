package org.headroom.exchange.imports.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook that unpacks to more than is allowed is refused before anything of it is read, also
/// where no part of it is suspicious by itself.
class WorkbookGuardTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int PART = 10;
    private static final int ALLOWED = 300;

    @TempDir Path folder;

    /// A megabyte that packs to about a twentieth, as sheets do.
    private static byte[] megabyte() {
        byte[] bytes = new byte[MEGABYTE];
        byte[] noise = new byte[MEGABYTE / 20];
        new Random(20_250_406).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 0, noise.length);
        return bytes;
    }

    /// A workbook of parts of ten megabytes, and one of what is left.
    private Path workbook(long length) throws IOException {
        Path file = folder.resolve("extract.xlsx");
        byte[] megabyte = megabyte();
        try (OutputStream to = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            long left = length;
            for (int sheet = 1; left > 0; sheet++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheet + ".bin"));
                for (int i = 0; i < PART && left > 0; i++) {
                    int size = (int) Math.min(left, MEGABYTE);
                    zip.write(megabyte, 0, size);
                    left -= size;
                }
            }
        }
        return file;
    }

    /// The control has not a byte too much.
    @Test
    void aWorkbookThatUnpacksToMoreThanIsAllowedIsRefused() throws Exception {
        long most = (long) ALLOWED * MEGABYTE;
        Path whole = workbook(most);
        assertDoesNotThrow(() -> WorkbookGuard.check(whole, "extract.xlsx"));
        Path more = workbook(most + 1);
        FileFaultException e =
                assertThrows(
                        FileFaultException.class, () -> WorkbookGuard.check(more, "extract.xlsx"));
        assertEquals(FileFault.Kind.TOO_LARGE, e.fault().kind());
        assertTrue(e.fault().message().contains("more than 300 MB"), e.fault().message());
    }
}
