package org.headroom.exchange.imports.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.headroom.extract.ImportOutcome;
import org.headroom.extract.RejectedRow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The rows that were left out, as a CSV file for whoever corrects them: the row, the reason, and
/// the kept columns as far as they could be read, persons hashed.
public final class RejectedRowsFile {

    private RejectedRowsFile() {}

    public static void write(ImportOutcome outcome, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> header = new ArrayList<>(List.of("row", "reason"));
        header.addAll(outcome.keptColumns());
        csv.writeRecord(header);
        for (RejectedRow row : outcome.rejectedRows()) {
            List<String> cells =
                    new ArrayList<>(List.of(Integer.toString(row.row()), row.reason()));
            row.cells().forEach(cell -> cells.add(neutral(cell)));
            while (cells.size() < header.size()) {
                cells.add("");
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    /// A spreadsheet must not take a text for a formula; numbers are left as they are.
    private static String neutral(String cell) {
        if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
            return cell;
        }
        return cell.matches("-\\d+(\\.\\d+)?") ? cell : "'" + cell;
    }
}
