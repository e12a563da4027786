package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class FolderWriterTest {

    @TempDir Path scratch;

    @Test
    void tablesWithoutRowsAreNotWrittenAndStaleOnesGo() throws IOException {
        Model model = example();
        TextForm.write(model, scratch);
        assertTrue(Files.exists(scratch.resolve("bids.csv")));
        TextForm.write(model.withBids(List.of()), scratch);
        assertFalse(Files.exists(scratch.resolve("bids.csv")));
    }

    @Test
    void otherFilesOfAModelFolderStay() throws IOException {
        TextForm.write(example(), scratch);
        Files.writeString(scratch.resolve("README.md"), "about");
        TextForm.write(example(), scratch);
        assertEquals("about", Files.readString(scratch.resolve("README.md")));
    }

    @Test
    void tablesInAFolderWithoutAModelAreNotOverwritten() throws IOException {
        Path theirs = Files.writeString(scratch.resolve("packages.csv"), "theirs");
        IOException refusal =
                assertThrows(IOException.class, () -> TextForm.write(example(), scratch));
        assertTrue(refusal.getMessage().contains("packages.csv"), refusal.getMessage());
        assertEquals("theirs", Files.readString(theirs));
        assertFalse(Files.exists(scratch.resolve("model.json")));
    }

    @Test
    void textThatCannotBeEncodedLeavesTheFolderAsItWas() throws IOException {
        TextForm.write(example(), scratch);
        GrowthBid broken =
                new GrowthBid(
                        "half \uD83D",
                        Optional.empty(),
                        new FinancialYear(2025),
                        Money.ZERO,
                        true,
                        "");
        Model model = RandomModels.of(1).model().withBids(List.of(broken));
        assertThrows(IOException.class, () -> TextForm.write(model, scratch));
        assertEquals(new TextReading.Read(example(), List.of()), TextForm.read(scratch));
        try (var files = Files.list(scratch)) {
            assertTrue(files.noneMatch(f -> f.toString().contains("unfinished")));
        }
    }

    @Test
    void numbersAreWrittenPlainlyAndLinesEndInLineFeeds() throws IOException {
        TextForm.write(example(), scratch);
        String lines = Files.readString(scratch.resolve("budget-lines.csv"));
        assertEquals(
                "budget_line,kind,approved_budget,forecast_outturn,non_recurrent,starts_from,"
                        + "pay_share,average_salary,employer_pension_rate\n"
                        + "Residential and nursing,purchased,124000,131000,,,,,\n"
                        + "Community,purchased,160000,171000,-6000,,,,\n"
                        + "Assessment team,staffed,120000,118000,,budget,0.95,36000,0.2\n"
                        + "Grants and recharges,other,-60000,-62000,,forecast,,,\n"
                        + "Equipment,purchased,9000,9400,,,,,\n",
                lines);
    }

    private static Model example() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }
}
