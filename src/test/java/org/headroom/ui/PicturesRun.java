package org.headroom.ui;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.headroom.ui.theme.Theme;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// Takes the pictures of README and guide from the running window on the sample:
/// `src/site/screenshots.sh`.
class PicturesRun extends UiTest {

    private static final Path FOLDER = Path.of("src/site/markdown/images");
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// Charts are painted at the next pulse, long results come from aside.
    private static final long PAINTING = 1500;

    private static final List<String> PAGES =
            List.of(
                    "clients",
                    "fees",
                    "transitions",
                    "staffing",
                    "funding",
                    "savings",
                    "scenarios",
                    "uncertainty",
                    "monitoring",
                    "assumptions",
                    "report",
                    "assurance");

    @Test
    void takeThePictures() throws Exception {
        Files.createDirectories(FOLDER);
        layOut(1, Theme.DARK, WIDTH, HEIGHT);
        take("overview-dark");
        layOut(1, Theme.CONTRAST_DARK, WIDTH, HEIGHT);
        take("overview-contrast");
        layOut(1, Theme.LIGHT, WIDTH, HEIGHT);
        take("overview-light");
        for (String page : PAGES) {
            open(page);
            take(page);
        }
        open("overview");
        press(KeyCode.F1);
        Thread.sleep(PAINTING);
        keep("guide", onWindow(() -> window.guide().orElseThrow().scene()));
    }

    private void take(String name) throws Exception {
        settle();
        until("what is worked out aside", () -> !isWaiting(window.scene().getRoot()));
        Thread.sleep(PAINTING);
        settle();
        keep(name, window.scene());
    }

    /// Whether a part says that it is still being worked out.
    private static boolean isWaiting(Node node) {
        boolean isBusy =
                node instanceof ProgressIndicator
                        || node instanceof Labeled words
                                && words.getText() != null
                                && words.getText().startsWith("Counting");
        return node.isVisible()
                && (isBusy || children(node).stream().anyMatch(PicturesRun::isWaiting));
    }

    private static void keep(String name, Scene scene) throws IOException {
        WritableImage picture = onWindow(() -> scene.snapshot(null));
        BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(opaque, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
