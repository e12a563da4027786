package org.headroom.ui.explain;

import javafx.scene.control.Label;

import org.headroom.domain.AssumptionStatus;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/// How firm an assumption is, as an icon and a word.
final class StatusBadge {

    private StatusBadge() {}

    /// Without a frame, for use inside rows.
    static Label plain(AssumptionStatus status) {
        Label label =
                switch (status) {
                    case ACTUAL -> label("actual", Feather.CHECK_CIRCLE, "success-icon");
                    case ANNOUNCED -> label("announced", Feather.CHECK_CIRCLE, "success-icon");
                    case PROJECTED -> label("projected", Feather.TRENDING_UP, "accent-icon");
                    case LOCAL -> label("local", Feather.USER, "muted-icon");
                };
        label.getStyleClass().add("small");
        label.setGraphicTextGap(4);
        return label;
    }

    private static Label label(String word, Feather icon, String style) {
        return new Label(word, Icons.of(icon, style));
    }
}
