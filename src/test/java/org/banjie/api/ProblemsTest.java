package org.banjie.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

/** Every "no" of the API is a problem that a program can tell apart and a person can read. */
@BanjieTest
@Import(ProblemsTest.Naysayer.class)
class ProblemsTest {

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Naysayer {

        record Member(String name, int age) {}

        record Family(List<Member> members) {}

        @GetMapping({"/api/v1/test/no", "/test/no"})
        void no(@RequestParam String why) {
            throw switch (why) {
                case "recused" -> new Refusal(RefusalKind.BARRED, "recused", "time.limit.none", "x");
                case "first" -> new Refusal(RefusalKind.CONFLICT, "taken", "time.limit.paused", "x");
                case "input" -> new Invalid(List.of(new InputError("members[1].idNo", "cn-id", "号码不对")));
                case "lock" -> new CannotAcquireLockException("row");
                case "twice" -> new DuplicateKeyException("name");
                case "file" -> new MultipartException("no", new IOException("No space left on device"));
                default -> new IllegalStateException("310117199001010013");
            };
        }

        @PostMapping("/api/v1/test/family")
        int family(@RequestBody Family family) {
            return family.members().size();
        }
    }

    @Test
    void who_is_barred_learns_why_in_the_language_asked_for() {
        var chinese = no("recused", null, 403);
        assertThat(chinese.get("type").textValue()).endsWith("recused");
        assertThat(chinese.get("title").textValue()).isEqualTo("您需要回避");
        assertThat(chinese.get("detail").textValue()).isEqualTo("没有找到期限“x”。");
        assertThat(chinese.get("status").intValue()).isEqualTo(403);
        var english = no("recused", "en-GB", 403);
        assertThat(english.get("title").textValue()).isEqualTo("You are recused");
        assertThat(english.get("detail").textValue()).isEqualTo("There is no limit \"x\".");
    }

    @Test
    void a_file_that_the_disk_has_no_room_for_is_not_a_wrong_request() {
        assertThat(no("file", null, 507).get("detail").textValue()).contains("磁盘满了", "管理员");
    }

    @Test
    void input_errors_come_all_at_once_with_their_places() {
        var error = no("input", null, 422).get("errors").get(0);
        assertThat(error.get("path").textValue()).isEqualTo("members[1].idNo");
        assertThat(error.get("code").textValue()).isEqualTo("cn-id");
        assertThat(error.get("message").textValue()).isEqualTo("号码不对");
    }

    @Test
    void who_came_second_gets_a_conflict() {
        assertThat(no("first", null, 409).get("type").textValue()).endsWith("taken");
        assertThat(no("lock", null, 409).get("type").textValue()).endsWith("concurrent");
        assertThat(no("twice", null, 409).get("type").textValue())
                .as("the same name entered by two at one moment")
                .endsWith("concurrent");
    }

    @Test
    void a_fault_of_ours_shows_nothing_of_our_insides() {
        var problem = no("bug", null, 500);
        assertThat(problem.toString()).doesNotContain("310117199001010013", "IllegalState");
        assertThat(problem.get("reference").textValue()).hasSize(8);
    }

    @Test
    void whoever_asked_for_a_page_reads_a_page_whatever_went_wrong() {
        var reader = Visitor.signedIn(port, "admin-1");
        assertThat(reader.answer("/test/no?why=bug"))
                .startsWith("500")
                .contains("<h1>系统出了问题")
                .doesNotContain("310117199");
        assertThat(reader.answer("/intake/no-id"))
                .as("a mistyped address is no fault of ours")
                .startsWith("400")
                .contains("<h1>这个请求看不懂");
        assertThat(reader.answer("/test/no?why=twice")).startsWith("409").contains("<h1>别人先办了一步");
        assertThat(reader.answer("/test/no?why=lock")).startsWith("409").contains("<h1>别人先办了一步");
    }

    @Test
    void a_body_that_is_no_json_and_a_value_of_the_wrong_type_are_told_apart() {
        assertThat(post("{", MediaType.APPLICATION_JSON, 400).get("type").textValue())
                .endsWith("/400");
        var wrong = post("{\"members\": [{\"name\": \"a\", \"age\": \"old\"}]}", MediaType.APPLICATION_JSON, 422);
        assertThat(wrong.get("errors").get(0).get("path").textValue()).isEqualTo("members[0].age");
        post("x", MediaType.TEXT_PLAIN, 415);
    }

    @Test
    void an_unknown_address_and_a_wrong_method_are_problems_too() {
        assertThat(call(HttpMethod.GET, "/api/v1/nowhere", null, 404)
                        .get("title")
                        .textValue())
                .isEqualTo("没有这个地址");
        call(HttpMethod.DELETE, "/api/v1/deadline", null, 405);
    }

    @Test
    void a_parameter_that_is_missing_or_no_date_is_named() {
        var missing = call(HttpMethod.GET, "/api/v1/deadline?days=3&unit=WORKING", null, 422);
        assertThat(missing.get("errors").get(0).get("path").textValue()).isEqualTo("from");
        var wrong = call(HttpMethod.GET, "/api/v1/deadline?from=monday&days=3&unit=WORKING", null, 422);
        assertThat(wrong.get("errors").get(0).get("code").textValue()).isEqualTo("type");
    }

    /** T53: "not valid JSON" of something that would have been XML. */
    @Test
    void a_body_that_is_not_there_is_called_empty_whatever_it_should_have_been() {
        assertThat(post(null, MediaType.APPLICATION_JSON, 400).get("title").textValue())
                .isEqualTo("请求是空的");
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        for (var path : List.of("/api/v1/models/assistance/draft", "/api/v1/models/assistance/archive")) {
            var method = path.endsWith("draft") ? HttpMethod.PUT : HttpMethod.POST;
            if (method == HttpMethod.POST) headers.setContentType(MediaType.parseMediaType("application/zip"));
            var empty = problem(asStaff().exchange(path, method, new HttpEntity<>(headers), JsonNode.class), 400);
            assertThat(empty.get("detail").textValue()).contains("没有内容").doesNotContain("不是有效的");
        }
    }

    @Test
    void a_body_of_three_megabytes_is_refused_said_or_unsaid() {
        var long3 = "{\"members\": [" + " ".repeat(3 << 20) + "]}";
        assertThat(post(long3, MediaType.APPLICATION_JSON, 413).get("type").textValue())
                .endsWith("body-too-large");
    }

    private JsonNode no(String why, String language, int status) {
        return call(HttpMethod.GET, "/api/v1/test/no?why=" + why, language, status);
    }

    private JsonNode call(HttpMethod method, String path, String language, int status) {
        var headers = new HttpHeaders();
        if (language != null) headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return problem(asStaff().exchange(path, method, new HttpEntity<>(headers), JsonNode.class), status);
    }

    private JsonNode post(String body, MediaType type, int status) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        var request = new HttpEntity<>(body, headers);
        return problem(asStaff().exchange("/api/v1/test/family", HttpMethod.POST, request, JsonNode.class), status);
    }

    private TestRestTemplate asStaff() {
        return http.withBasicAuth("admin-1", "banjie-demo");
    }

    private static JsonNode problem(ResponseEntity<JsonNode> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return answer.getBody();
    }
}
