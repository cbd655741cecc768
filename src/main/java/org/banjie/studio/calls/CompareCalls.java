package org.banjie.studio.calls;

import java.util.List;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.comparison.Change;
import org.banjie.studio.comparison.Comparison;
import org.banjie.studio.comparison.Versions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two versions of a kind side by side, for the editors to colour their drawings by. */
@RestController
class CompareCalls {

    private final Administrators administrators;
    private final Keys keys;
    private final Versions versions;

    CompareCalls(Administrators administrators, Keys keys, Versions versions) {
        this.administrators = administrators;
        this.keys = keys;
        this.versions = versions;
    }

    /** @param from what {@link Versions} calls them */
    @GetMapping("/api/v1/models/{key}/compare")
    List<Change> compare(
            @PathVariable String key,
            @RequestParam(defaultValue = "live") String from,
            @RequestParam(defaultValue = "draft") String to) {
        administrators.reader();
        var kind = keys.kind(key);
        return Comparison.of(versions.get(kind, from), versions.get(kind, to));
    }
}
