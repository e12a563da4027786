package org.headroom.ui.help;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.headroom.ui.control.Icons;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The guide in a window beside the model: contents and search at the left, one topic at the right.
/// It opens at the topic of the page that it is asked from and stays open while people work.
public final class GuideWindow {

    public static final String CONTENTS = "guide-contents";
    public static final String SEARCH = "guide-search";
    public static final String BACK = "guide-back";
    public static final String NEXT = "guide-next";
    public static final String TOPIC = "guide-topic";

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 780;
    private static final double CONTENTS_WIDTH = 290;

    private final Manual manual = Manual.read();
    private final TreeView<String> contents = new TreeView<>();
    private final Map<TreeItem<String>, Topic> items = new LinkedHashMap<>();
    private final TextField search = new TextField();
    private final Button back =
            Icons.button(BACK, Feather.ARROW_LEFT, "Back (Alt+Left)", this::goBack);
    private final Button next =
            Icons.button(NEXT, Feather.ARROW_RIGHT, "Next topic (Alt+Right)", this::goOn);
    private final StackPane desk = new StackPane();
    private final ScrollPane scroll = new ScrollPane(desk);
    private final VBox left = new VBox(8);
    private final BorderPane root = new BorderPane(scroll);
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final Stage stage = new Stage();
    private final Deque<Topic> behind = new ArrayDeque<>();
    private Topic topic = manual.topics().getFirst();
    private double zoom = 1;

    /// @param owner the window that it explains and closes with
    public GuideWindow(Stage owner) {
        root.setId("guide");
        root.getStyleClass().add("guide");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        GuideWindow.class.getResource("/org/headroom/ui/guide.css"))
                                .toExternalForm());
        root.setLeft(contentsAndSearch());
        desk.setAlignment(Pos.TOP_LEFT);
        scroll.setId(TOPIC);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("The topic");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.initOwner(owner);
        stage.setScene(scene);
        stage.setMinWidth(560);
        stage.setMinHeight(360);
        list();
        showTopic();
    }

    /// Brings the guide into sight at a heading, or where it was if it has none of that name.
    public void open(String heading) {
        manual.about(heading).ifPresent(this::go);
        stage.show();
        stage.toFront();
        scroll.requestFocus();
    }

    /// Takes theme and zoom of the window it explains.
    public void dress(Theme theme, double factor) {
        zoom = factor;
        theme.dress(scene, factor);
        left.setPrefWidth(CONTENTS_WIDTH * factor);
        left.setMinWidth(CONTENTS_WIDTH * Math.min(factor, 1.2));
        showTopic();
    }

    /// The topic in sight.
    public Topic topic() {
        return topic;
    }

    /// The scene, for a test.
    public Scene scene() {
        return scene;
    }

    private VBox contentsAndSearch() {
        search.setId(SEARCH);
        search.setPromptText("Search the guide");
        search.setAccessibleText("Search the guide");
        search.textProperty().addListener((o, was, is) -> list());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox tools = new HBox(4, back, next, search);
        tools.setAlignment(Pos.CENTER_LEFT);
        contents.setId(CONTENTS);
        contents.setAccessibleText("Contents of the guide");
        contents.setShowRoot(false);
        contents.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
        VBox.setVgrow(contents, Priority.ALWAYS);
        left.getChildren().setAll(tools, contents);
        left.getStyleClass().add("guide-contents");
        left.setPadding(new Insets(12));
        return left;
    }

    /// Lists the topics that hold the words looked for, under their chapters.
    private void list() {
        String[] words = search.getText().strip().toLowerCase(Locale.UK).split("\\s+", -1);
        items.clear();
        Map<String, TreeItem<String>> chapters = new LinkedHashMap<>();
        for (Topic each : manual.topics()) {
            if (holds(each, words)) {
                TreeItem<String> chapter =
                        chapters.computeIfAbsent(each.chapter(), title -> new TreeItem<>(title));
                TreeItem<String> item = new TreeItem<>(each.title());
                items.put(item, each);
                chapter.getChildren().add(item);
                chapter.setExpanded(true);
            }
        }
        TreeItem<String> all = new TreeItem<>();
        all.getChildren().setAll(chapters.values());
        contents.setRoot(all);
        choose();
    }

    private static boolean holds(Topic topic, String... words) {
        String text = topic.words().toLowerCase(Locale.UK);
        return List.of(words).stream().allMatch(text::contains);
    }

    private void chosen(TreeItem<String> item) {
        Optional.ofNullable(items.get(item)).filter(t -> !t.equals(topic)).ifPresent(this::go);
    }

    private void go(Topic to) {
        if (!to.equals(topic)) {
            behind.push(topic);
            topic = to;
            showTopic();
        }
    }

    private void goBack() {
        if (!behind.isEmpty()) {
            topic = behind.pop();
            showTopic();
        }
    }

    private void goOn() {
        int at = manual.topics().indexOf(topic);
        if (at + 1 < manual.topics().size()) {
            go(manual.topics().get(at + 1));
        }
    }

    private void follow(String link) {
        manual.target(link).ifPresent(this::go);
    }

    private void showTopic() {
        stage.setTitle(topic.title() + " – Headroom guide");
        desk.getChildren().setAll(new Sheet(this::follow, zoom).of(topic));
        scroll.setVvalue(0);
        back.setDisable(behind.isEmpty());
        next.setDisable(topic.equals(manual.topics().getLast()));
        choose();
    }

    /// Marks the topic in sight in the contents.
    private void choose() {
        for (Map.Entry<TreeItem<String>, Topic> each : items.entrySet()) {
            if (each.getValue().equals(topic)) {
                contents.getSelectionModel().select(each.getKey());
                return;
            }
        }
        contents.getSelectionModel().clearSelection();
    }

    private void key(KeyEvent event) {
        boolean isAlt = event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.hide();
            event.consume();
        } else if (isAlt && event.getCode() == KeyCode.LEFT) {
            goBack();
            event.consume();
        } else if (isAlt && event.getCode() == KeyCode.RIGHT) {
            goOn();
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(event)) {
            search.requestFocus();
            event.consume();
        }
    }
}
