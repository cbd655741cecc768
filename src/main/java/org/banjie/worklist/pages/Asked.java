package org.banjie.worklist.pages;

import java.util.Locale;
import java.util.Map;
import org.banjie.time.Light;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.list.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/** A list as its address asks for it; empty fields of the filter count as not asked. */
record Asked(String box, String kind, String q, String light, String sort, String cursor, String trail) {

    /** @throws org.banjie.refusal.Refusal INVALID naming what can be asked */
    Query query() {
        return new Query(
                WorklistWords.parse(Box.class, "box", or(box, "todo")),
                kind,
                q,
                light == null || light.isBlank() ? null : WorklistWords.parse(Light.class, "light", light),
                WorklistWords.parse(Sort.class, "sort", or(sort, "due")),
                cursor,
                0);
    }

    /** Whether anything narrows the box down. */
    public boolean isNarrowed() {
        return !(or(kind, "") + or(q, "") + or(light, "")).isEmpty();
    }

    /** The address of the next page. */
    String next(String next) {
        return next == null ? null : address(next, Trail.parse(trail).further(cursor));
    }

    /** The address of the page before; null on the first. */
    String previous() {
        var behind = Trail.parse(trail);
        return behind.isFirst() ? null : address(behind.cursorBefore(), behind.before());
    }

    private String address(String cursor, String trail) {
        var query = query();
        var address = UriComponentsBuilder.fromPath("/worklist")
                .queryParam("box", query.box().name().toLowerCase(Locale.ROOT))
                .queryParam("sort", query.sort().name().toLowerCase(Locale.ROOT));
        add(address, "kind", kind);
        add(address, "q", q);
        add(address, "light", light);
        add(address, "cursor", cursor);
        add(address, "trail", trail);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
