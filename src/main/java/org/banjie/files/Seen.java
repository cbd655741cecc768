package org.banjie.files;

/**
 * What a state of something is called, an HTTP entity tag: whoever puts another in its place says which one was seen, so
 * that nobody overwrites what somebody else has saved meanwhile.
 */
public final class Seen {

    private Seen() {}

    /** @param state a record, or whatever says all of it when it is written out */
    public static String of(Object state) {
        return new Sha256().add(state.toString()).endInHex();
    }

    /** What an {@code If-Match} header names; null where there is none or it is {@code *}. */
    public static String named(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) return null;
        return header.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    /** @param seen null or empty where the caller does not say */
    public static boolean isStale(String seen, Object state) {
        return seen != null && !seen.isEmpty() && !seen.equals(of(state));
    }
}
