package org.banjie.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@BanjieTest
class OversightCallsTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Journal journal;

    @Test
    void anybody_with_an_account_reads_the_calendar() {
        var year = get("street-intake.310117004", "/api/v1/calendar/2026", 200);
        assertThat(year.get("days")).hasSize(39);
        assertThat(year.get("days").get(3).get("kind").textValue()).isEqualTo("WORKDAY");
        assertThat(year.get("source").textValue()).contains("2026");
        assertThat(year.get("provisional").booleanValue()).isFalse();
    }

    @Test
    void a_year_to_come_is_provisional_and_a_far_one_is_not_there() {
        assertThat(get("admin-1", "/api/v1/calendar/2029", 200)
                        .get("provisional")
                        .booleanValue())
                .isTrue();
        assertThat(get("admin-1", "/api/v1/calendar/2099", 409).get("type").textValue())
                .endsWith("calendar-not-loaded");
    }

    @Test
    void a_year_is_loaded_by_two_administrators_and_the_journal_knows() {
        var proposed = put("admin-1", "/api/v1/calendar/2028", year2028(), 202);
        var change = "/api/v1/calendar/2028/change";
        assertThat(get("admin-2", change, 200)).isEqualTo(proposed);
        assertThat(proposed.at("/moves/moved").isInt()).isTrue();
        assertThat(get("admin-1", "/api/v1/calendar/2028", 200)
                        .get("source")
                        .textValue()
                        .contains("2028年部分节假日安排的通知"))
                .as("nothing holds before")
                .isFalse();
        assertThat(put("admin-2", "/api/v1/calendar/2028", year2028(), 409)
                        .get("type")
                        .textValue())
                .endsWith("change-waits");
        var one = change + "/" + proposed.get("id").asLong();
        assertThat(post("admin-1", one + "/confirm", 403).get("type").textValue())
                .endsWith("four-eyes");
        post("street-intake.310117004", one + "/confirm", 403);
        assertThat(post("admin-2", one + "/confirm", 200).get("provisional").booleanValue())
                .isFalse();
        post("admin-2", one + "/confirm", 404);
        assertThat(get("admin-1", "/api/v1/calendar/2027", 200)
                        .get("provisional")
                        .booleanValue())
                .as("L42: a year in between that nobody has loaded holds nothing up")
                .isTrue();
        assertThat(journal.of("calendar/2028", 0, 10))
                .extracting(JournalEntry::verb)
                .contains("calendar-proposed", "calendar-loaded");
    }

    @Test
    void nobody_else_changes_the_calendar() {
        assertThat(put("street-intake.310117004", "/api/v1/calendar/2028", year2028(), 403)
                        .get("type")
                        .textValue())
                .endsWith("not-your-office");
    }

    @Test
    void every_slip_in_a_year_is_named() {
        var slip = Map.of("source", "", "days", List.of(Map.of("date", "2028-03-01", "kind", "WORKDAY", "name", "x")));
        assertThat(put("admin-1", "/api/v1/calendar/2028", slip, 422).get("errors"))
                .extracting(error -> error.get("code").textValue())
                .contains("required", "workday-on-weekday", "statutory");
    }

    @Test
    void a_deadline_is_told_with_how_it_came_about() {
        var deadline = get("admin-1", "/api/v1/deadline?from=2026-02-09&days=20&unit=WORKING", 200);
        assertThat(deadline.get("dueOn").textValue()).isEqualTo("2026-03-13");
        assertThat(deadline.get("explanation").textValue()).contains("春节2月15日–2月23日");
        assertThat(get("admin-1", "/api/v1/deadline?from=2026-02-10&days=7&unit=CALENDAR", 200)
                        .get("dueOn")
                        .textValue())
                .isEqualTo("2026-02-24");
    }

    @Test
    void auditors_and_administrators_verify_the_journal_and_nobody_else() {
        var verification = get("auditor", "/api/v1/journal/verify", 200);
        assertThat(verification.get("ok").booleanValue()).isTrue();
        assertThat(verification.get("firstBroken").isNull()).isTrue();
        get("admin-1", "/api/v1/journal/verify", 200);
        get("street-leader.310117004", "/api/v1/journal/verify", 403);
        assertThat(http.getForEntity("/api/v1/journal/verify", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void the_openapi_document_lists_the_calls_with_problems_and_keys() {
        var document = http.getForObject("/v3/api-docs", JsonNode.class);
        assertThat(document.at("/paths/~1api~1v1~1deadline/get/responses/default/content")
                        .toString())
                .contains("application/problem+json");
        assertThat(document.at("/paths/~1api~1v1~1deadline/get/summary").textValue())
                .isEqualTo("按现行日历计算期限的最后一日");
        assertThat(document.path("paths").properties())
                .allMatch(path -> path.getKey().startsWith("/api/v1/"));
    }

    private JsonNode get(String uid, String path, int status) {
        return body(as(uid).getForEntity(path, JsonNode.class), status);
    }

    private JsonNode put(String uid, String path, Object body, int status) {
        return body(as(uid).exchange(path, HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class), status);
    }

    private JsonNode post(String uid, String path, int status) {
        return body(as(uid).postForEntity(path, null, JsonNode.class), status);
    }

    private TestRestTemplate as(String uid) {
        return http.withBasicAuth(uid, "banjie-demo");
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return answer.getBody();
    }

    private static Map<String, Object> year2028() {
        var off = List.of(
                "01-01", "01-25", "01-26", "01-27", "01-28", "04-04", "05-01", "05-02", "05-28", "10-01", "10-02",
                "10-03");
        var days = off.stream()
                .map(day -> Map.of("date", "2028-" + day, "kind", "HOLIDAY", "name", "节日"))
                .toList();
        return Map.of("source", "国务院办公厅关于2028年部分节假日安排的通知", "days", days);
    }
}
