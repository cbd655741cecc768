package org.banjie.worklist.asking;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A place in a list: which list, which page of it, how one came there and at which row. It travels along with whoever
 * opens a row, so that they come back to it, and as it is put together anew from what a list can be asked, it leads
 * nowhere else.
 *
 * @param trail the pages turned over before this one
 * @param at cursor of the row; null for none
 * @param row id of the row on the page; null for none
 */
public record Place(Asked asked, String trail, String at, String row) {

    private static final String LIST = "/worklist";

    public static Place of(Asked asked, String trail) {
        return new Place(asked, trail, null, null);
    }

    /** The place that {@link #from} wrote; the usual list for anything else. */
    public static Place read(String from) {
        var said = new HashMap<String, String>();
        try {
            UriComponentsBuilder.newInstance()
                    .query(from == null ? "" : from)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> said.put(name, decoded(values.get(0))));
        } catch (IllegalArgumentException e) {
            said.clear();
        }
        return new Place(Asked.of(said), said.get("trail"), said.get("at"), said.get("row"));
    }

    /** This place at one of its rows, as an address carries it. */
    public String from(String at, String row) {
        var said = said();
        put(said, "at", at);
        put(said, "row", row);
        return query(said).build().toUriString().replaceFirst("^\\?", "");
    }

    /** The place itself again, as an address carries it. */
    public String from() {
        return from(at, row);
    }

    /** The list on that page; with a script the focus is on the row. */
    public String list() {
        var address = address(said());
        return row == null ? address : address + "#" + UriUtils.encodeFragment(row, StandardCharsets.UTF_8);
    }

    /** The list once the row is done with: it says what is next. */
    public String after() {
        var said = said();
        put(said, "at", at);
        return address(said);
    }

    /** The same, telling which step was ended. */
    public String after(String taskId) {
        var said = new LinkedHashMap<>(Map.of("done", taskId));
        said.putAll(said());
        put(said, "at", at);
        return address(said);
    }

    /** Which row of the whole list is the first here; 0 when so many pages were turned that it is unknown. */
    public int firstRow(int rowsAPage) {
        return Trail.parse(trail).firstRow(rowsAPage);
    }

    /** The address of the next page; null at the end. */
    public String next(String cursor) {
        return cursor == null
                ? null
                : turned(cursor, Trail.parse(trail).further(asked.cursor())).list();
    }

    /** The address of the page before; null on the first. */
    public String previous() {
        return before().map(Place::list).orElse(null);
    }

    /** The page before this one. */
    public Optional<Place> before() {
        var behind = Trail.parse(trail);
        return behind.isFirst() ? Optional.empty() : Optional.of(turned(behind.cursorBefore(), behind.before()));
    }

    private Place turned(String cursor, String otherTrail) {
        return of(asked.from(cursor), otherTrail);
    }

    private Map<String, String> said() {
        var said = new LinkedHashMap<>(asked.list());
        put(said, "cursor", asked.cursor());
        put(said, "trail", trail);
        return said;
    }

    private static String address(Map<String, String> said) {
        return LIST + query(said).build().toUriString();
    }

    private static UriComponentsBuilder query(Map<String, String> said) {
        var query = UriComponentsBuilder.newInstance();
        said.forEach((name, value) -> query.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return query;
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (value != null && !value.isBlank()) said.put(name, value);
    }

    private static String decoded(String value) {
        return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
