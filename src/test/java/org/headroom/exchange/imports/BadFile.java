package org.headroom.exchange.imports;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The kinds of bad files that councils send, and the words that each is told by.
public enum BadFile {
    /// Cells are parted by a character that nobody uses.
    WRONG_DELIMITER("read as a single column: the delimiter may be another") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, csv().replace(',', '^'));
        }
    },
    RAGGED_ROWS("More cells than the header") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, csv() + "K2,P2,homecare,75-84,03/04/2024,1,210,50\n");
        }
    },
    TWO_HEADER_ROWS("Second header row") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, String.join(",", HEADER) + "\n" + csv());
        }
    },
    MERGED_CELLS("Merged: A2:A3.") {
        @Override
        public Path write(Path folder) throws Exception {
            List<String> below = List.of("", "P2", "homecare", "85+", "04/04/2024", "1");
            return Workbooks.write(
                    folder.resolve("bad.xlsx"),
                    List.of(HEADER, ROW, below),
                    book -> book.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0)));
        }
    },
    DATES_AS_NUMBERS("Start is a number, not a date") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, csv().replace("03/04/2024", "45385"));
        }
    },
    OLD_WORKBOOK("in the format of Excel 97–2003 (.xls)") {
        @Override
        public Path write(Path folder) throws Exception {
            Path file = folder.resolve("bad.xls");
            try (HSSFWorkbook old = new HSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                old.createSheet("Old");
                old.write(out);
            }
            return file;
        }
    },
    PASSWORD("is protected by a password") {
        @Override
        public Path write(Path folder) throws Exception {
            Path plain =
                    Workbooks.write(folder.resolve("plain.xlsx"), List.of(HEADER, ROW), book -> {});
            Path file = folder.resolve("bad.xlsx");
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream out = encryptor.getDataStream(container)) {
                    out.write(Files.readAllBytes(plain));
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    container.writeFilesystem(out);
                }
            }
            return file;
        }
    },
    BLANK_LINES("there is no header row and nothing below it") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, "\n \n,,\n");
        }
    },
    NO_BYTES("it holds 0 bytes") {
        @Override
        public Path write(Path folder) throws Exception {
            return text(folder, "");
        }
    },
    RENAMED_PICTURE("is a picture (PNG), whatever its name says") {
        @Override
        public Path write(Path folder) throws Exception {
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            return Files.write(folder.resolve("bad.xlsx"), png);
        }
    };

    private static final List<String> HEADER =
            List.of("Package Id", "Person Id", "Service Type", "Age Group", "Start", "Gross");
    private static final List<String> ROW =
            List.of("K1", "P1", "homecare", "75-84", "03/04/2024", "210.50");

    private final String words;

    BadFile(String words) {
        this.words = words;
    }

    /// Writes such a file.
    public abstract Path write(Path folder) throws Exception;

    /// What people are told of it, and of no other.
    public String words() {
        return words;
    }

    private static String csv() {
        return String.join(",", HEADER) + "\n" + String.join(",", ROW) + "\n";
    }

    private static Path text(Path folder, String content) throws Exception {
        return Files.writeString(folder.resolve("bad.csv"), content);
    }
}
