package org.headroom.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import org.headroom.chart.ChartStyle;
import org.headroom.chart.ChartTheme;

import java.util.List;
import java.util.Objects;

/// A look of the window. Charts take their own colours by the same choice.
public enum Theme {
    LIGHT("Light", "light.css"),
    DARK("Dark", "dark.css");

    private final String label;
    private final String sheet;

    Theme(String label, String sheet) {
        this.label = label;
        this.sheet = sheet;
    }

    public String label() {
        return label;
    }

    /// The look that the operating system asks for.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Dresses a scene, at a zoom of 1 for 100%.
    public void dress(Scene scene, double zoom) {
        Application.setUserAgentStylesheet(
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(address("headroom.css"), address(sheet)));
        scene.getRoot().setStyle("-fx-font-size: " + 13 * zoom + "px;");
    }

    /// How charts look on a page of this theme.
    public ChartStyle charts(double zoom) {
        return ChartStyle.page(this == DARK ? ChartTheme.dark() : ChartTheme.light()).zoomed(zoom);
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/headroom/ui/" + name))
                .toExternalForm();
    }
}
