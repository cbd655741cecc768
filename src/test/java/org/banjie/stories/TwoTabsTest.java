package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;

/** What is saved as a whole is not saved over what somebody else has saved meanwhile (T30): each way, calls and pages. */
class TwoTabsTest extends Story {

    private static final String DISPATCHER = "funeral-dispatcher";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
    private static final String NOTICE = "国务院办公厅关于2028年部分节假日安排的通知";

    @Test
    void a_year_of_the_calendar_that_was_changed_meanwhile_is_refused_to_a_program() {
        var admin = as("admin-1");
        var path = "/calendar/2028";
        var seen = etag(admin, path);
        assertThat(put(admin, path, year("甲"), seen)).isEqualTo(202);
        confirm(path);
        assertThat(put(admin, path, year("乙"), seen)).isEqualTo(409);
        assertThat(admin.get(path).json().path("source").asText()).endsWith("甲");
        assertThat(put(admin, path, year("乙"), etag(admin, path))).isEqualTo(202);
        confirm(path);
        assertThat(put(admin, path, year("丙"), null))
                .as("who does not say what was seen goes on as before")
                .isEqualTo(202);
        confirm(path);
    }

    @Test
    void the_second_tab_of_the_calendar_is_told_and_both_texts_are_there() {
        var admin = Visitor.signedIn(port, "admin-1");
        var path = "/oversight/calendar/2028";
        var page = admin.get(path);
        assertThat(admin.posts(path, page, typed("甲", seen(page))))
                .startsWith("200")
                .contains("message-done");
        assertThat(admin.posts(path, page, typed("乙", seen(page))))
                .as("one change waits at a time, and nothing typed is lost")
                .startsWith("409")
                .contains("已有一项改动在等", NOTICE + "乙");
        confirm("/calendar/2028");
        var refused = admin.posts(path, page, typed("乙", seen(page)));
        assertThat(refused).startsWith("409").contains("别人已经保存过2028年", NOTICE + "甲", NOTICE + "乙");
        assertThat(admin.posts(path, refused, typed("乙", seen(refused))))
                .startsWith("200")
                .contains("message-done");
        confirm("/calendar/2028");
        assertThat(as("admin-1").get("/calendar/2028").json().path("source").asText())
                .endsWith("乙");
    }

    @Test
    void a_hall_that_was_changed_meanwhile_is_refused_to_a_program_and_to_a_page() {
        var hall = Map.of("type", "HALL", "resource", hall("H77", "松鹤厅"));
        var dispatcher = as(DISPATCHER);
        var id = dispatcher.post("/funeral/resources", hall).json().path("id").asLong();
        var path = "/funeral/resources/" + id;
        var seen = etag(dispatcher, path);
        var visitor = Visitor.signedIn(port, DISPATCHER);
        var page = visitor.get(path);
        assertThat(put(dispatcher, path, hall("H77", "云鹤厅"), seen)).isEqualTo(200);
        assertThat(put(dispatcher, path, hall("H77", "白鹤厅"), seen)).isEqualTo(409);
        var fields = fields(hall("H77", "青鹤厅"));
        fields.put("seen", seen(page));
        var refused = visitor.posts(path, page, fields);
        assertThat(refused).startsWith("409").contains("别人已经改过 H77", "青鹤厅", "云鹤厅");
        fields.put("seen", seen(refused));
        assertThat(visitor.posts(path, refused, fields)).startsWith("200").contains("message-done");
        assertThat(dispatcher.get(path).json().path("name").asText()).isEqualTo("青鹤厅");
    }

    /** What one administrator has proposed holds once a second has confirmed it. */
    private void confirm(String path) {
        var second = as("admin-2");
        var id = second.get(path + "/change").json().path("id").asLong();
        assertThat(second.post(path + "/change/" + id + "/confirm").status()).isEqualTo(200);
    }

    private static Map<String, String> fields(Map<String, Object> typed) {
        var fields = new HashMap<String, String>();
        typed.forEach((name, value) -> fields.put(name, value.toString()));
        return fields;
    }

    private static Map<String, Object> hall(String code, String name) {
        var all = new HashMap<String, Object>(
                Map.of("code", code, "name", name, "nameEn", "Hall", "capacity", "50", "slotMinutes", "60"));
        all.putAll(Map.of(
                "cleaningMinutes",
                "30",
                "opens",
                "06:00",
                "closes",
                "16:00",
                "activeFrom",
                "2026-01-01",
                "grade",
                "A"));
        all.put("activeUntil", "");
        all.put("onHolidays", true);
        return all;
    }

    private static Map<String, String> typed(String who, String seen) {
        var days = new StringBuilder();
        off().forEach(day -> days.append("2028-").append(day).append(",holiday,节日\n"));
        return Map.of("source", NOTICE + who, "text", days.toString(), "seen", seen);
    }

    private static ObjectNode year(String who) {
        return (ObjectNode) Json.of(Map.of(
                "source",
                NOTICE + who,
                "days",
                off().stream()
                        .map(day -> Map.of("date", "2028-" + day, "kind", "HOLIDAY", "name", "节日"))
                        .toList()));
    }

    private static List<String> off() {
        return List.of(
                "01-01", "01-25", "01-26", "01-27", "01-28", "04-04", "05-01", "05-02", "05-28", "10-01", "10-02",
                "10-03");
    }

    private static String seen(String page) {
        var found = SEEN.matcher(page);
        assertThat(found.find()).as("what was seen is on the page").isTrue();
        return found.group(1);
    }

    private static String etag(ApiClient caller, String path) {
        return caller.file(path, "application/json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static int put(ApiClient caller, String path, Object body, String seen) {
        var json = Json.of(body).toString().getBytes(StandardCharsets.UTF_8);
        return caller.put(path, "application/json", json, seen).status();
    }
}
