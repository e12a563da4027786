package org.headroom.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is wrong with how a window is laid out: text that is cut short, parts beyond the window or
/// over one another, text too small or too faint, controls that a screen reader cannot name.
final class Faults {

    /// Smallest text of the house style, px at 100%.
    private static final double SMALLEST = 12;

    /// Least contrast of text (Web Content Accessibility Guidelines 2.2, success criterion 1.4.3),
    /// and that of text from 18 pt, or bold from 14 pt.
    private static final double CONTRAST = 4.5;

    private static final double CONTRAST_LARGE = 3;

    /// The same in high contrast (success criterion 1.4.6), for text of any size.
    private static final double CONTRAST_HIGH = 7;

    /// Least width and height of what is pressed, px (success criterion 2.5.8). A link within
    /// words, and what is further from its neighbours than that, may be smaller.
    private static final double TARGET = 24;

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    /// Layouts are rounded to whole pixels.
    private static final double ROUNDING = 1.6;

    private final double zoom;
    private final boolean isHighContrast;
    private final Bounds window;
    private final List<String> found = new ArrayList<>();

    private Faults(double zoom, boolean isHighContrast, Scene scene) {
        this.zoom = zoom;
        this.isHighContrast = isHighContrast;
        window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /// All faults of a scene; each names the part and what it says.
    static List<String> of(Scene scene, double zoom) {
        return of(scene, zoom, false);
    }

    /// All faults of a scene; in high contrast text has to stand out more.
    static List<String> of(Scene scene, double zoom, boolean isHighContrast) {
        Faults faults = new Faults(zoom, isHighContrast, scene);
        faults.look(scene.getRoot(), false);
        return List.copyOf(faults.found);
    }

    private void look(Node node, boolean isScrolled) {
        if (!node.isVisible() || node instanceof FontIcon || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            small(text);
            faint(text);
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            nameless(control);
            tiny(control);
        }
        boolean scrolls =
                isScrolled
                        || node instanceof ScrollPane
                        || node instanceof TableView
                        || node instanceof TreeTableView
                        || node instanceof ListView
                        || node instanceof ScrollBar
                        || node.getClip() != null;
        if (!scrolls && node instanceof Region region) {
            outside(region);
        }
        if (node instanceof Parent parent) {
            if (!isDrawnBySkin(parent) && parent.getClip() == null) {
                overlaps(parent);
            }
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scrolls));
        }
    }

    /// Parts of a control are placed by its skin; what a clip cuts off is scrolled to.
    private static boolean isDrawnBySkin(Parent parent) {
        return parent instanceof Control
                || parent.getStyleClass().contains("viewport")
                || parent.getStyleClass().contains("total-row")
                || parent.getParent() != null
                        && parent.getParent().getStyleClass().contains("total-row")
                || parent.getClass().getName().startsWith("javafx.scene.control.skin")
                || parent.getClass().getName().startsWith("com.sun");
    }

    /// A cell of a table or a caption whose whole text a tooltip gives may be cut.
    private void cut(Labeled labeled) {
        boolean mayBe =
                labeled instanceof IndexedCell
                        || Optional.ofNullable(labeled.getTooltip())
                                .map(Tooltip::getText)
                                .filter(t -> t.contains(labeled.getText()))
                                .isPresent();
        if (labeled.getText() == null || mayBe) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text drawn
                    && !(child instanceof FontIcon)
                    && drawn.isVisible()
                    && !drawn.getText().equals(labeled.getText())) {
                note("cut to “" + drawn.getText() + "”", labeled);
            }
        }
    }

    private void small(Text text) {
        if (text.getFont().getSize() < SMALLEST * Math.min(1, zoom) - 0.01) {
            note("only " + text.getFont().getSize() + " px", text);
        }
    }

    private void outside(Region region) {
        Bounds at = region.localToScene(region.getLayoutBounds());
        boolean isOutside =
                at.getMaxX() > window.getMaxX() + ROUNDING
                        || at.getMaxY() > window.getMaxY() + ROUNDING
                        || at.getMinX() < window.getMinX() - ROUNDING
                        || at.getMinY() < window.getMinY() - ROUNDING;
        if (isOutside && at.getWidth() > 0 && at.getHeight() > 0) {
            note("beyond the window", region);
        }
    }

    /// Parts of a row, column or grid that lie over one another or beyond it.
    private void overlaps(Parent parent) {
        if (!(parent instanceof javafx.scene.layout.HBox)
                && !(parent instanceof javafx.scene.layout.VBox)
                && !(parent instanceof javafx.scene.layout.GridPane)) {
            return;
        }
        List<Node> parts =
                parent.getChildrenUnmodifiable().stream()
                        .filter(n -> n.isVisible() && n.isManaged())
                        .toList();
        for (int i = 0; i < parts.size(); i++) {
            Bounds one = box(parts.get(i));
            for (int j = i + 1; j < parts.size(); j++) {
                Bounds other = box(parts.get(j));
                double across =
                        Math.min(one.getMaxX(), other.getMaxX())
                                - Math.max(one.getMinX(), other.getMinX());
                double down =
                        Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY());
                if (across > ROUNDING && down > ROUNDING) {
                    note("over " + name(parts.get(j)), parts.get(i));
                }
            }
            Bounds room = parent.getLayoutBounds();
            if (one.getMaxX() > room.getMaxX() + ROUNDING
                    || one.getMaxY() > room.getMaxY() + ROUNDING) {
                note(
                        String.format(
                                Locale.ROOT,
                                "%.0f px wide and %.0f px high too much for %s",
                                one.getMaxX() - room.getMaxX(),
                                one.getMaxY() - room.getMaxY(),
                                name(parent)),
                        parts.get(i));
            }
        }
    }

    private static Bounds box(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private void faint(Text text) {
        for (Node up = text; up != null; up = up.getParent()) {
            if (up.isDisabled()) {
                return;
            }
        }
        if (!(text.getFill() instanceof Color ink)) {
            return;
        }
        Color ground = ground(text);
        double light = Math.max(luminance(ink), luminance(ground));
        double dark = Math.min(luminance(ink), luminance(ground));
        double contrast = (light + 0.05) / (dark + 0.05);
        double size = text.getFont().getSize();
        boolean isLarge =
                size >= LARGE || size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold");
        double usual = isLarge ? CONTRAST_LARGE : CONTRAST;
        if (contrast < (isHighContrast ? CONTRAST_HIGH : usual)) {
            note(
                    String.format(Locale.ROOT, "contrast %.1f: %s on %s", contrast, ink, ground),
                    text);
        }
    }

    /// The colour behind a node: the nearest filling that nothing shines through.
    private static Color ground(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Region region && region.getBackground() != null) {
                for (int i = region.getBackground().getFills().size() - 1; i >= 0; i--) {
                    Paint fill = region.getBackground().getFills().get(i).getFill();
                    if (fill instanceof Color colour && colour.getOpacity() > 0.99) {
                        return colour;
                    }
                }
            }
        }
        return Color.WHITE;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void tiny(Control control) {
        double least = TARGET * Math.min(1, zoom) - ROUNDING;
        if (control instanceof ButtonBase && !(control instanceof Hyperlink)) {
            Bounds at = control.getLayoutBounds();
            if (at.getWidth() > 0 && (at.getWidth() < least || at.getHeight() < least)) {
                note(
                        String.format(
                                Locale.ROOT, "only %.0f×%.0f px", at.getWidth(), at.getHeight()),
                        control);
            }
        }
    }

    private void nameless(Control control) {
        boolean hasRole =
                control.getAccessibleRole() != null
                        && control.getAccessibleRole() != AccessibleRole.NODE
                        && control.getAccessibleRole() != AccessibleRole.PARENT;
        boolean hasName =
                has(control.getAccessibleText())
                        || control instanceof Labeled labeled && has(labeled.getText())
                        || control instanceof TextInputControl input && has(input.getPromptText());
        if (!hasRole || !hasName) {
            note("without a name, role " + control.getAccessibleRole(), control);
        }
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    private void note(String what, Node node) {
        found.add(name(node) + " " + what);
    }

    private static String name(Node node) {
        String id = "";
        for (Node up = node; up != null && id.isEmpty(); up = up.getParent()) {
            id = up.getId() == null ? "" : up.getId();
        }
        String words =
                node instanceof Labeled labeled && has(labeled.getText())
                        ? " “" + labeled.getText() + "”"
                        : node instanceof Text text ? " “" + text.getText() + "”" : "";
        return node.getClass().getSimpleName()
                + words
                + (node.getStyleClass().isEmpty() ? "" : " ." + node.getStyleClass().getLast())
                + " in #"
                + id;
    }
}
