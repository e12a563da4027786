package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.PastForecast;
import org.headroom.domain.QaCheck;
import org.headroom.domain.SavedView;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.schema.AssuranceTables;
import org.headroom.schema.ModelDigest;
import org.headroom.schema.MonitoringTables;
import org.headroom.schema.Table;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Backup;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A file of an older version becomes one of the newest, and shipped steps never change.
class MigrationsTest {

    /// As the first release printed it.
    private static final String OF_VERSION_ONE =
            "fd32d7f466f6a30468b4654fa5fabe90f8700270381302cb1ea7a03039139b72";

    /// SHA-256 of the result of "Cabinet" as version 3 printed it when it was approved.
    private static final String OF_CABINET =
            "c3a407d09ba368e05008e1bce6ba20ece1b671274697a045a711b6e231097a58";

    /// SHA-256 of the result of "Cabinet" as version 4 printed it when it was approved.
    private static final String OF_CABINET_OF_FOUR =
            "31184e8bdcd93770eb1a28af5f6ae46d822398574d6c5d573e97698460561764";

    @TempDir Path folder;

    @Test
    void shippedStepsAreAsTheyWereShipped() {
        List<String> hashes =
                Migrations.shipped().steps().stream().map(MigrationsTest::hash).toList();
        assertEquals(
                List.of(
                        "84099062b9c37fb56740ad60f807c9505a9551d178e1d78dfa4aea3f07ab7adb",
                        "90431b566d5a110bb5fdb06b2ba7aecf8dc8f5d75ce65c409befb633653bf3b8",
                        "7b2270163dde9efd330aee363ad21654d9bdc63b7ce057ff647f044c67729c7d",
                        "3b66638c6da55b2ad6c29bddcb72d84d98b27e2db47be0a6c1268594a899baad",
                        "6cdf37fd68049e4fb863d6854dcb603d01a1a5edd75ded703c902dcfb3346960",
                        "a31bb0cd955199acfe931845cb4e1c6fd256d940a4171674b53ddc8ca40fed4a"),
                hashes,
                "A step that has been shipped must not change; add another instead");
    }

    private static String plainHash(String text) {
        MessageDigest digest = Digests.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Digests.hex(digest);
    }

    private static String hash(String step) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, step);
        return Digests.hex(digest);
    }

    @Test
    void theNewestFileHasTheTablesOfTheModel() throws Exception {
        List<String> schema = Migrations.shipped().schema();
        for (Table<?> table : ModelChange.all().toList()) {
            SqlTable<?> sql = new SqlTable<>(table);
            String expected = "table " + sql.name() + " " + sql.name() + " " + sql.create();
            assertTrue(schema.contains(expected), expected);
        }
    }

    /// The worked example as the first release kept it, with three edits.
    private Path versionOne() throws IOException {
        return shipped("version-1.headroom");
    }

    private Path shipped(String name) throws IOException {
        Path path = folder.resolve("model.headroom");
        try (InputStream file =
                Objects.requireNonNull(MigrationsTest.class.getResourceAsStream(name))) {
            Files.copy(file, path);
        }
        return path;
    }

    @Test
    void aFileOfTheFirstReleaseOpensWithItsContentAndHistory() throws Exception {
        try (ModelFile file = ModelFile.open(versionOne(), "A")) {
            assertEquals(OF_VERSION_ONE, ModelDigest.of(file.model()));
            assertEquals(4, file.log().size());
            assertEquals("Budget", file.log().get(1).why());
            assertEquals(
                    12.71,
                    file
                            .change(file.log().get(1))
                            .inverse()
                            .applyTo(undone(file))
                            .drivers()
                            .stream()
                            .filter(MigrationsTest::isNlwOfFirstPlanYears)
                            .findFirst()
                            .orElseThrow()
                            .value());
        }
        try (ModelFile file = ModelFile.open(folder.resolve("model.headroom"), "A")) {
            assertEquals(OF_VERSION_ONE, ModelDigest.of(file.model()));
        }
    }

    /// The worked example as the second release kept it, with two edits.
    @Test
    void aFileOfTheSecondReleaseOpensWithItsHistoryAndCanBeApproved() throws Exception {
        Path path = shipped("version-2.headroom");
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(
                    List.of("Budget", ""), file.log().stream().skip(1).map(LogEntry::why).toList());
            assertEquals(List.of(), file.approved());
            file.approve(
                    new Approval(
                            "First",
                            Optional.empty(),
                            "Agreed",
                            "1",
                            (model, scenario) ->
                                    new ApprovedVersion.Frozen(new byte[] {1}, new byte[] {2})),
                    Optional.empty());
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals("First", file.approved().getFirst().name());
            assertArrayEquals(new byte[] {2}, file.approved().getFirst().frozen().results());
        }
    }

    /// The worked example as version 3 kept it: edited, approved, edited again.
    @Test
    void anApprovedVersionOfAFileOfLongAgoPrintsTheSameBytes() throws Exception {
        Path path = shipped("version-3.headroom");
        try (ModelFile file = ModelFile.open(path, "A")) {
            ApprovedVersion cabinet = file.approved().getFirst();
            assertEquals(
                    OF_CABINET,
                    plainHash(FrozenResult.text(cabinet.frozen().results(), OutputFormat.JSON)));
            Model more =
                    file.model()
                            .withViews(
                                    List.of(
                                            new SavedView(
                                                    "Wages",
                                                    1,
                                                    "bridge",
                                                    Optional.empty(),
                                                    "nlw;cpi")));
            file.append(Samples.edit("Add a view", file.model(), more));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(List.of("nlw", "cpi"), file.model().views().getFirst().driverNames());
            assertEquals("Cabinet", file.approved().getFirst().name());
        }
    }

    /// The worked example as version 4 kept it, with settings of the simulation: edited, approved,
    /// edited again. Then a month of it is kept.
    @Test
    void aFileOfVersionFourKeepsMonths() throws Exception {
        Path path = shipped("version-4.headroom");
        PastForecast quarter =
                new PastForecast(LocalDate.of(2025, 6, 30), Money.of(1_196_000), "Cabinet");
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(500, file.model().simulations().getFirst().draws());
            assertEquals(
                    OF_CABINET_OF_FOUR,
                    plainHash(
                            FrozenResult.text(
                                    file.approved().getFirst().frozen().results(),
                                    OutputFormat.JSON)));
            Model more = MonitoringTables.PAST_FORECASTS.in(file.model(), List.of(quarter));
            file.append(Samples.edit("Add a forecast", file.model(), more));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(List.of(quarter), file.model().monitoring().forecasts());
            assertEquals("Cabinet", file.approved().getFirst().name());
        }
    }

    /// The worked example as version 5 kept it, with a past forecast: edited, approved, edited
    /// again. Then what it is for is said.
    @Test
    void aFileOfVersionFiveKeepsItsAssurance() throws Exception {
        Path path = shipped("version-5.headroom");
        QaCheck check =
                new QaCheck(
                        LocalDate.of(2026, 1, 5),
                        "By hand",
                        CheckMeans.MANUAL,
                        "Jo Brown",
                        CheckResult.PASSED,
                        "");
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(1, file.model().monitoring().forecasts().size());
            assertEquals(
                    OF_CABINET,
                    plainHash(
                            FrozenResult.text(
                                    file.approved().getFirst().frozen().results(),
                                    OutputFormat.JSON)));
            Model more = AssuranceTables.QA_LOG.in(file.model(), List.of(check));
            file.append(Samples.edit("Log a check", file.model(), more));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(List.of(check), file.model().assurance().qaLog());
            assertEquals("Budget", file.log().get(1).why());
        }
    }

    private static Model undone(ModelFile file) throws StoreException {
        Model model = file.model();
        for (LogEntry entry : file.log().subList(2, 4).reversed()) {
            model = file.change(entry).inverse().applyTo(model);
        }
        return model;
    }

    private static boolean isNlwOfFirstPlanYears(DriverRow row) {
        return row.address().driver() == Driver.NLW
                && row.address().year().equals(Optional.of(FinancialYear.parse("2026/27")));
    }

    @Test
    void anOlderFileIsKeptAsItWasAndThenBroughtUpToDate() throws Exception {
        Path path = versionOne();
        ModelFile.open(path, "A").close();
        assertEquals(Migrations.VERSION, FileHeader.read(path).version());
        BackupFolder backups = new BackupFolder(path);
        Backup backup = backups.list().getFirst();
        assertEquals(Backup.Reason.MIGRATION, backup.reason());
        Path kept = backup.file();
        assertEquals(1, FileHeader.read(kept).version());
        try (var files = Files.list(folder)) {
            assertEquals(Set.of(path, backups.path()), files.collect(Collectors.toSet()));
        }
        try (ModelFile file = ModelFile.open(kept, "A")) {
            assertEquals(OF_VERSION_ONE, ModelDigest.of(file.model()));
        }
    }

    @Test
    void aSecondCopyDoesNotReplaceTheFirst() throws Exception {
        Path path = versionOne();
        ModelFile.open(path, "A").close();
        Files.delete(path);
        ModelFile.open(versionOne(), "A").close();
        assertEquals(2, new BackupFolder(path).list().size());
    }

    @Test
    void anOlderFileThatIsNotAsItWasWrittenIsNeitherChangedNorCopied() throws Exception {
        Path path = versionOne();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("UPDATE budget_lines SET approved_budget = approved_budget + 1");
        }
        byte[] before = Files.readAllBytes(path);
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertArrayEquals(before, Files.readAllBytes(path));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void anOlderFileThatMayOnlyBeReadIsLeftAlone() throws Exception {
        Path path = versionOne();
        byte[] before = Files.readAllBytes(path);
        StoreException e =
                assertThrows(StoreException.class, () -> Opened.open(path, Database.Mode.READ));
        assertEquals(Reason.READ_ONLY, e.reason());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    /// Opening it to change it is the control: that does bring it up to date.
    @Test
    void readingAnOlderFileChangesNeitherTheFileNorItsFolder() throws Exception {
        Path path = versionOne();
        byte[] before = Files.readAllBytes(path);
        try (ModelFile file = ModelFile.read(path, "A")) {
            assertEquals(OF_VERSION_ONE, ModelDigest.of(file.model()));
            assertTrue(file.readOnly().orElseThrow().contains("older Headroom"));
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
        ModelFile.open(path, "A").close();
        assertFalse(Arrays.equals(before, Files.readAllBytes(path)));
    }
}
