package org.headroom.ui.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.headroom.domain.Model;
import org.headroom.exchange.kit.ReproductionKit;
import org.headroom.exchange.text.FrozenText;
import org.headroom.ui.UiTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The reproduction kit is made from the window aside, and what became of it is said.
class KitButtonTest extends UiTest {

    /// Answers where the kit goes, and writes it.
    private static final class Desk implements KitDesk {

        private Optional<Path> answer = Optional.empty();
        private String proposed = "";

        @Override
        public Optional<Path> askWhere(Window owner, String name) {
            proposed = name;
            return answer;
        }

        @Override
        public void write(Model model, Path file) throws IOException {
            ReproductionKit.of(model, "Headroom 1.0", "Not assured").write(file);
        }
    }

    private static String said(KitButton button) {
        return ((Label) button.lookup("#" + KitButton.SAID)).getText();
    }

    @Test
    void theKitIsMadeWhereItIsAskedForAndAFailureIsToldInWords() throws Exception {
        Desk desk = new Desk();
        KitButton button = onWindow(() -> new KitButton(workspace, desk));
        Stage stage =
                onWindow(() -> {
                    Stage own = new Stage();
                    own.setScene(new Scene(button));
                    own.show();
                    return own;
                });
        press(button);
        assertEquals("", said(button), "nobody said where");
        assertTrue(desk.proposed.endsWith(" reproduction kit"), desk.proposed);

        Path zip = folder.resolve("kit.zip");
        desk.answer = Optional.of(zip);
        press(button);
        until("made", () -> said(button).equals("Made: kit.zip"));
        assertTrue(FrozenText.texts(Files.readAllBytes(zip)).containsKey("expected/base.json"));

        Path taken = Files.createDirectory(folder.resolve("taken"));
        desk.answer = Optional.of(taken);
        press(button);
        until("not made", () -> said(button).equals("Not made"));
        until("told", () -> workspace.problem().get().contains("is already there"));
        assertFalse(onWindow(() -> kit(button).isDisabled()), "it can be asked for again");
        onWindow(() -> {
            stage.hide();
            return true;
        });
    }

    private static Button kit(KitButton button) {
        return (Button) button.lookup("#" + KitButton.ID);
    }

    private void press(KitButton button) {
        onWindow(() -> {
            kit(button).fire();
            return true;
        });
        settle();
    }
}
