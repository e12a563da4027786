package org.headroom.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a file manager holds over a window: files, or a text. The screen without a display has no
/// file manager, so the window gets the events that one would cause.
///
/// @param format of what is held
/// @param content files as the system names them, or a text
record Dropped(DataFormat format, Object content) implements TKClipboard {

    static Dropped files(Path... files) {
        return new Dropped(DataFormat.FILES, List.of(files).stream().map(Path::toFile).toList());
    }

    static Dropped text(String text) {
        return new Dropped(DataFormat.PLAIN_TEXT, text);
    }

    /// Moves over the window.
    ///
    /// @return whether the window takes it
    boolean over(Scene scene) {
        return fire(scene, DragEvent.DRAG_OVER).isAccepted();
    }

    /// Lets go over the window.
    ///
    /// @return whether the window says that it took it
    boolean on(Scene scene) {
        return fire(scene, DragEvent.DRAG_DROPPED).isDropCompleted();
    }

    private DragEvent fire(Scene scene, EventType<DragEvent> type) {
        DragEvent event =
                new DragEvent(
                        null,
                        scene,
                        type,
                        DragboardHelper.createDragboard(this),
                        100,
                        100,
                        100,
                        100,
                        TransferMode.COPY,
                        null,
                        scene,
                        null);
        Event.fireEvent(scene, event);
        return event;
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return Set.of(format);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... parts) {
        return false;
    }

    @Override
    public @Nullable Object getContent(DataFormat wanted) {
        return wanted.equals(format) ? content : null;
    }

    @Override
    public boolean hasContent(DataFormat wanted) {
        return wanted.equals(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return Set.of(TransferMode.COPY);
    }

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public void setDragView(Image image) {
        throw new UnsupportedOperationException("Only a window that drags sets one");
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public void setDragViewOffsetX(double offset) {
        throw new UnsupportedOperationException("Only a window that drags sets one");
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }

    @Override
    public void setDragViewOffsetY(double offset) {
        throw new UnsupportedOperationException("Only a window that drags sets one");
    }
}
