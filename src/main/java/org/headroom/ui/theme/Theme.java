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
    DARK("Dark", "dark.css"),
    /// Black on white, every text at 7:1 or more.
    CONTRAST_LIGHT("High contrast", "contrast-light.css"),
    /// White on black, every text at 7:1 or more.
    CONTRAST_DARK("High contrast, dark", "contrast-dark.css");

    /// What Windows says of its high contrast, and how GNOME calls its themes of that kind.
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_CONTRAST = "HighContrast";

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
        Platform.Preferences system = Platform.getPreferences();
        boolean hasContrast =
                system.getBoolean(WINDOWS_CONTRAST).orElse(false)
                        || system.getString(GTK_THEME)
                                .filter(name -> name.startsWith(GTK_CONTRAST))
                                .isPresent();
        return of(system.getColorScheme() == ColorScheme.DARK, hasContrast);
    }

    /// The look of light or dark, with high contrast or without.
    public static Theme of(boolean isDark, boolean hasContrast) {
        if (hasContrast) {
            return isDark ? CONTRAST_DARK : CONTRAST_LIGHT;
        }
        return isDark ? DARK : LIGHT;
    }

    /// Dresses a scene, at a zoom of 1 for 100%.
    public void dress(Scene scene, double zoom) {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(address("headroom.css"), address(sheet)));
        scene.getRoot().setStyle("-fx-font-size: " + 13 * zoom + "px;");
    }

    private boolean isDark() {
        return this == DARK || this == CONTRAST_DARK;
    }

    /// How charts look on a page of this theme.
    public ChartStyle charts(double zoom) {
        ChartTheme colours =
                switch (this) {
                    case LIGHT -> ChartTheme.light();
                    case DARK -> ChartTheme.dark();
                    case CONTRAST_LIGHT -> ChartTheme.highContrastLight();
                    case CONTRAST_DARK -> ChartTheme.highContrastDark();
                };
        return ChartStyle.page(colours).zoomed(zoom);
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/headroom/ui/" + name))
                .toExternalForm();
    }
}
