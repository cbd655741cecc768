package org.banjie.worklist.list;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** Where the next page of a list begins: after this value, and among equals after this task. Opaque to callers. */
record Cursor(String value, String taskId) {

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((taskId + " " + value).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a list in that order; null for its beginning. @throws Refusal INVALID when the text is no cursor of such a list */
    static Cursor of(String text, Sort sort) {
        if (text == null) return null;
        var cursor = decode(text);
        if (!sort.reads(cursor.value())) throw bad();
        return cursor;
    }

    /** Of a list by moments, newest first; its beginning is later than any. @throws Refusal as {@link #of} */
    static Cursor ofMoments(String text) {
        if (text == null) return new Cursor("infinity", "");
        var cursor = decode(text);
        if (!Sort.isMoment(cursor.value())) throw bad();
        return cursor;
    }

    static Cursor behind(Instant at, String id) {
        return new Cursor(at.toString(), id);
    }

    private static Cursor decode(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(parts[1], parts[0]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw bad();
        }
    }

    private static Refusal bad() {
        return new Refusal(RefusalKind.INVALID, "bad-cursor", "worklist.bad-cursor");
    }
}
