package org.banjie.site.look;

import java.util.List;

/** How a person wants pages to look; kept in a cookie and written on the page by the server, so that nothing flashes. */
public record Look(String theme, String size, String contrast) {

    public static final String COOKIE = "look";
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> SIZES = List.of("normal", "large");
    private static final List<String> CONTRASTS = List.of("normal", "high");

    public static final Look PLAIN = new Look("light", "normal", "normal");

    public Look {
        theme = known(THEMES, theme);
        size = known(SIZES, size);
        contrast = known(CONTRASTS, contrast);
    }

    /** Reads {@code dark.large.high}; whatever it does not know becomes plain. */
    public static Look parse(String cookie) {
        var parts = cookie == null ? new String[0] : cookie.split("\\.");
        return parts.length == 3 ? new Look(parts[0], parts[1], parts[2]) : PLAIN;
    }

    Look with(String newTheme, String newSize, String newContrast) {
        return new Look(or(newTheme, theme), or(newSize, size), or(newContrast, contrast));
    }

    String cookie() {
        return String.join(".", theme, size, contrast);
    }

    public boolean dark() {
        return theme.equals("dark");
    }

    public boolean large() {
        return size.equals("large");
    }

    public boolean highContrast() {
        return contrast.equals("high");
    }

    private static String known(List<String> choices, String wanted) {
        return wanted != null && choices.contains(wanted) ? wanted : choices.get(0);
    }

    private static String or(String wanted, String now) {
        return wanted == null ? now : wanted;
    }
}
