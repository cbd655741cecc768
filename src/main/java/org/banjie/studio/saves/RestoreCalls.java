package org.banjie.studio.saves;

import org.banjie.studio.Keys;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way back inside a draft, for programs. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft/restore")
class RestoreCalls {

    private final Keys keys;
    private final Restoring restoring;

    RestoreCalls(Keys keys, Restoring restoring) {
        this.keys = keys;
        this.restoring = restoring;
    }

    /** @param version {@code r3}, {@code live}, {@code base} or a publication's number; @param file null for all of it */
    record Input(String version, String file) {}

    record Restored(String key, int rev, String hash) {}

    @PostMapping
    Restored restore(@PathVariable String key, @RequestBody Input input) {
        var draft = restoring.restore(
                keys.kind(key),
                input.version() == null ? "" : input.version(),
                input.file() == null ? "" : input.file());
        return new Restored(draft.kind(), draft.rev(), draft.hash());
    }
}
