package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.session.Backup;
import org.headroom.session.Commit;
import org.headroom.session.Edit;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;
import org.headroom.storage.OtherProcess;
import org.headroom.storage.SharedPlace;
import org.headroom.testing.WorkedExample;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Typeface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Opening a model that cannot be opened as it is: one that somebody else has open is read, of a
/// damaged one the window says what is known and leads on.
@ResourceLock("window")
class OpeningTest {

    @TempDir Path folder;
    private final AskedAside asked = new AskedAside();
    private String fileSystem = "ext4";
    private Path file;
    private Stage stage;
    private Desktop desktop;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("example.headroom");
        Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        try (ModelFile made = ModelFile.create(file, model, "A Lead")) {
            made.backups().make(Backup.Reason.ASKED);
            made.append(Commit.checkpoint("After the backup", "", model));
        }
        stage =
                onWindow(() -> {
                    Typeface.load();
                    Stage small = new Stage();
                    small.setX(0);
                    small.setY(0);
                    small.setWidth(1000);
                    small.setHeight(800);
                    return small;
                });
        desktop =
                onWindow(() ->
                        new Desktop(
                                new StoredSettings(folder.resolve("settings.properties")),
                                "A Tester",
                                stage,
                                asked,
                                new ModelFiles(
                                        folder.resolve("working"),
                                        path -> new SharedPlace.Volume(fileSystem, false),
                                        "A Tester")));
    }

    @AfterEach
    void close() {
        onWindow(() -> {
            stage.hide();
            desktop.letGo();
            return null;
        });
    }

    private static <T> T onWindow(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private boolean open() {
        return onWindow(() -> desktop.open(file));
    }

    private Node part(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void click(String id) {
        onWindow(() -> {
            ((ButtonBase) part(id)).fire();
            return null;
        });
    }

    private String texts() {
        return onWindow(() -> texts(stage.getScene().getRoot()));
    }

    private static String texts(Node node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            text.append(labeled.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> text.append(texts(child)));
        }
        return text.toString();
    }

    private void untilSaid(String words) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> texts().contains(words));
    }

    private byte[] damage() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("Residential and nursing") + 3] ^= 1;
        Files.write(file, bytes);
        return bytes;
    }

    @Test
    void ofADamagedFileTheWindowSaysWhatIsKnownAndLeadsOn() throws Exception {
        byte[] damaged = damage();
        assertTrue(open());
        untilSaid("does not hold what was written to it by its digest");
        String said = texts();
        assertTrue(said.contains("example.headroom is damaged"), said);
        assertTrue(said.contains("asked for, after change 1"), said);
        assertTrue(said.contains("After the backup – A Lead"), said);
        assertFalse(said.contains("Requirement"), "no half of a working window");

        asked.answer = Optional.of(folder.resolve("readable.headroom"));
        click("recovery-export");
        untilSaid("What can be read is in");
        ModelFile.open(folder.resolve("readable.headroom"), "A").close();

        asked.answer = Optional.of(folder.resolve("copy.headroom"));
        click("recovery-backup");
        untilSaid("Requirement");
        assertTrue(onWindow(() -> stage.getTitle()).endsWith("– Headroom"));
        assertArrayEquals(damaged, Files.readAllBytes(file), "the damaged file is as it was");
        assertEquals(List.of(), asked.told);
    }

    @Test
    void aModelThatSomebodyElseHasOpenIsReadWhereThatIsWanted() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", file)) {
            assertEquals("open", other.line().orElseThrow());
            assertFalse(open(), "nobody wanted to read it");
            assertTrue(asked.told.getFirst().contains(" is open by The Other on "));
            asked.wantsToRead = true;
            assertTrue(open());
            untilSaid("Read only: ");
            assertTrue(texts().contains("is open by The Other on "), texts());
        }
    }

    @Test
    void aModelInANetworkFolderIsWorkedOnAsACopyAndPublished() throws Exception {
        fileSystem = "cifs";
        byte[] before = Files.readAllBytes(file);
        assertTrue(open());
        untilSaid("is in a network folder (cifs). Everything is published.");
        rename("Published");
        untilSaid("There are changes that are not published.");
        assertArrayEquals(before, Files.readAllBytes(file));
        click("shared-publish");
        untilSaid("Everything is published.");
        try (ModelFile published = ModelFile.open(file, "Reader")) {
            assertEquals("Published", published.model().info().name());
            published.append(Commit.checkpoint("Mine", "", published.model()));
        }
        rename("Too late");
        untilSaid("There are changes that are not published.");
        click("shared-publish");
        untilSaid("was changed by somebody else since you took your copy");
    }

    @Test
    void aSealedCopyIsOpenedByItsPasswordAndClientsAreRemovedForGood() throws Exception {
        assertTrue(open());
        Path sealed = folder.resolve("example.sealed");
        asked.answer = Optional.of(sealed);
        onWindow(() -> {
            desktop.seal(stage, workspace());
            return null;
        });
        untilTold("done: " + sealed + " is sealed");

        Path opened = folder.resolve("opened.headroom");
        asked.answer = Optional.of(opened);
        asked.password = "another password";
        openSealed(sealed);
        untilTold("The password of " + sealed + " is another");
        asked.password = "three random words";
        openSealed(sealed);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> onWindow(() -> workspace().file().equals(opened)));
        assertEquals(List.of(opened, file), onWindow(desktop::recent), "those opened before");

        onWindow(() -> {
            desktop.removeClients(stage, workspace());
            return null;
        });
        untilTold("done: The rows of clients are removed");
        assertTrue(asked.told.contains("11 packages, 0 backups"), asked.told.toString());
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> onWindow(() -> workspace().snapshot().get().model().packages().isEmpty()));
        assertEquals(Optional.empty(), onWindow(() -> workspace().snapshot().get().undo()));
    }

    private Workspace workspace() {
        return desktop.window().orElseThrow().workspace();
    }

    private void openSealed(Path sealed) {
        onWindow(() -> {
            desktop.open(stage, sealed);
            return null;
        });
    }

    private void untilTold(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> onWindow(() -> asked.told.stream().anyMatch(t -> t.contains(words))));
    }

    private void rename(String name) {
        onWindow(() -> {
            desktop.window()
                    .orElseThrow()
                    .workspace()
                    .commit(
                            Edit.of(
                                    "Rename",
                                    m ->
                                            m.withInfo(
                                                    new ModelInfo(
                                                            name,
                                                            m.info().council(),
                                                            m.info().baseYear(),
                                                            m.info().dataCut(),
                                                            m.info().planYears(),
                                                            m.info().description(),
                                                            m.info().source()))));
            return null;
        });
    }
}
