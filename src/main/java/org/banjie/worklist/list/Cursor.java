package org.banjie.worklist.list;

import java.nio.charset.StandardCharsets;
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

    /** @throws Refusal INVALID when the text is no cursor of ours */
    static Cursor decode(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(parts[1], parts[0]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal(RefusalKind.INVALID, "bad-cursor", "worklist.bad-cursor");
        }
    }
}
