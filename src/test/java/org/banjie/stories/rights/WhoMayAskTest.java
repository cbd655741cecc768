package org.banjie.stories.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.relatives.StaffRegister;
import org.banjie.testing.Json;
import org.banjie.testing.Scan;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the program, asked by everybody. The answers stand in {@code rights/who-may-ask.csv}, where whoever
 * changes one sees at a glance who else got in or was shut out; {@code -Drights=write} writes it anew. It has a
 * program and a database of its own: what others leave behind would change the answers.
 */
@TestPropertySource(properties = "a.program.of.its.own=who-may-ask")
class WhoMayAskTest extends Story {

    private static final Path TABLE = Path.of("src/test/resources/rights/who-may-ask.csv");
    private static final String OWNER = "310117199001010013";
    private static final String RECUSED = "street-reviewer." + STREET;

    /** They would end the session, the look or the day of whoever asks; their own tests speak of them. */
    private static final Set<String> NOT_ASKED =
            Set.of("POST /sign-out", "POST /sign-in/staff", "POST /site/look", "POST /api/v1/training/clock");

    /** What nobody has to say: with an empty body the owner's case would be gone. It is refused for its length instead. */
    private static final Map<String, String> SAID =
            Map.of("POST /api/v1/cases/{caseNo}/withdraw", "{\"reason\": \"%s\"}".formatted("长".repeat(2001)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    PartnerKeys keys;

    private final Map<String, String> there = new HashMap<>();

    /** Other stories share the database, and are about people without relatives and models without drafts. */
    @AfterEach
    void leavesNothingBehind() {
        StaffRegister.isEmptied(db);
        as("admin-1").delete("/models/assistance/draft");
    }

    @Test
    void everybody_is_answered_at_every_address_as_the_table_says() throws IOException {
        var callers = callers();
        var rows = new ArrayList<String>();
        rows.add("address," + callers.stream().map(one -> one.name).collect(Collectors.joining(",")));
        for (var address : Address.all(mapping)) {
            if (!NOT_ASKED.contains(address.name())) rows.add(address.name() + "," + answers(address, callers));
        }
        if ("write".equals(System.getProperty("rights"))) Files.write(TABLE, rows);
        assertThat(rows.stream().filter(row -> row.matches(".*,5\\d\\d.*")))
                .as("answers that say the program broke")
                .isEmpty();
        assertThat(rows).isEqualTo(Files.readAllLines(TABLE));
    }

    /** From those who have no business with the case to those whose it is. */
    private List<Caller> callers() {
        StaffRegister.isEmptied(db);
        var administrator = Caller.staff("administrator", port, "admin-1");
        var owner = Caller.applicant("applicant", port, OWNER, "13800000000", administrator);
        there(owner);
        clock.goesTo("2026-02-09T09:05");
        var neighbour = Caller.applicant("other-applicant", port, "310117198802290014", "13911112222", administrator);
        return List.of(
                Caller.stranger(port),
                neighbour,
                Caller.partner(
                        "partner",
                        port,
                        TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.values()), Set.of("assistance"))),
                Caller.staff("other-village", port, "village-clerk.310117001001"),
                Caller.staff("other-street", port, "street-intake.310117001"),
                Caller.staff("recused", port, RECUSED),
                Caller.staff("masked", port, "auditor"),
                administrator,
                Caller.staff("village", port, "village-clerk." + VILLAGE),
                Caller.staff("district", port, "district-assistance"),
                owner,
                Caller.staff("street", port, "street-investigator-1." + STREET));
    }

    /** A case that the owner handed in, with a paper, a step and somebody who must keep away; and a draft. */
    private void there(Caller owner) {
        isRelated();
        var filed = json(owner, "POST", "/api/v1/cases", Household.of(3, "900").application(VILLAGE));
        var caseNo = filed.path("caseNo").asText();
        var paper =
                as("street-intake." + STREET).upload("/cases/" + caseNo + "/materials/id-card", "证.png", Scan.png());
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        owner.form("/intake", Map.of("kind", "assistance"));
        there.putAll(Map.of(
                "caseNo",
                caseNo,
                "cases/no",
                caseNo,
                "materials/id",
                paper.json().path("id").asText(),
                "tasks/id",
                taskOf(caseNo, "Task_HomeVisit"),
                "task",
                taskOf(caseNo, "Task_HomeVisit"),
                "exits/code",
                "death",
                "materials/code",
                "id-card"));
        there.putAll(Map.of("streets/street", STREET, "villages/village", VILLAGE));
        there.putAll(Map.of(
                "drafts/id", draft(),
                "intake/id", draft(),
                "draft", draft(),
                "key", "assistance",
                "kind", "assistance",
                "kinds/code", "assistance",
                "files/name", "assistance.bpmn",
                "edit/name", "assistance.bpmn",
                "year", "2026"));
    }

    private void isRelated() {
        var register = new StaffRegister(as("district-assistance"));
        var person = register.has(RECUSED, "名册", STREET, "OFFICIAL");
        register.relation(person, "SPOUSE", "王建国", OWNER);
    }

    private String draft() {
        return db.sql("select id from intake_draft order by id limit 1")
                .query(String.class)
                .single();
    }

    private static JsonNode json(Caller caller, String method, String path, Object body) {
        var answer = caller.ask(method, path, "application/json", Json.of(body).toString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return Json.read(answer.body());
    }

    private String answers(Address address, List<Caller> callers) {
        return callers.stream().map(caller -> answer(address, caller)).collect(Collectors.joining(","));
    }

    private String answer(Address address, Caller caller) {
        var path = address.path(there);
        if (address.method().equals("GET")) return said(caller.ask("GET", path, null, ""));
        return said(
                address.api()
                        ? caller.ask(
                                address.method(), path, "application/json", SAID.getOrDefault(address.name(), "{}"))
                        : caller.ask(address.method(), path, "application/x-www-form-urlencoded", "none=1"));
    }

    /** Where it leads says more than that it leads away: to the door, or on. */
    private static String said(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        return to.contains("/sign-in") ? "door" : String.valueOf(answer.statusCode());
    }
}
