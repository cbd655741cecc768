package org.banjie.stories.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.testing.Json;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whoever may see something masked only sees it nowhere in clear: not on a page, in JSON, in a file, in a list, by a search
 * or in the name of a download. A case of each kind is told with secrets, and everybody who is kept from some of them looks
 * at everything there is to look at. What they read stands in {@code rights/what-may-be-read.csv};
 * {@code -Drights=write} writes it anew.
 */
@StandsStill("cases that are only opened to be looked at")
@TestPropertySource(properties = "a.program.of.its.own=masked")
class MaskedTest extends MaskedOrganisations {

    private static final Path TABLE = Path.of("src/test/resources/rights/what-may-be-read.csv");
    private static final Set<String> KINDS = Set.of("assistance", "funeral", "organisations");
    /** Who reads none of the secrets anywhere; colleagues by their accounts are none for staff. */
    private static final List<String> KEPT_OUT = List.of("auditor", "partner", "neighbour", "other-village");

    private static final String OFFICIAL = "official.";

    /** The demonstration offers its accounts there to everybody. */
    private static final String DOOR = "/sign-in";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    PartnerKeys keys;

    @Test
    void what_is_masked_on_one_way_is_masked_on_every_way() throws IOException {
        var callers = callers();
        var read =
                new WhatWasRead(secrets, callers.stream().map(one -> one.name).toList());
        var looks = looks();
        for (var address : Address.all(mapping)) {
            if (!address.method().equals("GET") || address.pattern().equals(DOOR)) continue;
            for (var caller : callers) looksAt(address, looks, caller, read);
        }
        if ("write".equals(System.getProperty("rights"))) Files.write(TABLE, read.table());
        assertThat(read.broken()).as("answers that say the program broke").isEmpty();
        assertThat(KEPT_OUT.stream().flatMap(read::by).filter(one -> !one.contains(OFFICIAL)))
                .as("what is read by those who may read none of it")
                .isEmpty();
        assertThat(read.onlyInJson().filter(one -> !one.contains(OFFICIAL) && !one.startsWith("sender")))
                .as("what a page masks and JSON says")
                .isEmpty();
        assertThat(read.table()).isEqualTo(Files.readAllLines(TABLE));
    }

    /** Who is led to the door once is led there from every path of that address, and who has not the role has it nowhere. */
    private static void looksAt(Address address, Looks looks, Caller caller, WhatWasRead read) {
        for (var path : looks.of(address, caller.name.equals("code-holder"))) {
            var answer = caller.look(path);
            read.add(caller, address, path, answer);
            if (answer.statusCode() == 401 || answer.statusCode() == 403 && !address.isOfCase()) return;
            if (answer.headers().firstValue("Location").orElse("").contains("/sign-in")) return;
        }
    }

    private List<Caller> callers() {
        isTold();
        var administrator = Caller.staff("administrator", port, "admin-1");
        var sender = Caller.partner("sender", port, key("随申办"));
        isRefused(sender);
        var auditor = Caller.staff("auditor", port, "auditor");
        for (var caseNo : codes.keySet()) auditor.form("/worklist/cases/" + caseNo + "/follow", Map.of());
        return List.of(
                auditor,
                Caller.staff("related", port, RELATED),
                Caller.partner("partner", port, key("一网通办")),
                sender,
                Caller.applicant("neighbour", port, "310117198802290014", "13911112222", administrator),
                holder(),
                Caller.staff("other-village", port, "village-clerk.310117001001"),
                Caller.staff("village", port, "village-clerk." + VILLAGE),
                Caller.staff("investigator", port, INVESTIGATOR),
                Caller.staff("competent-unit", port, "competent-unit"));
    }

    private void isTold() {
        secrets.are(OFFICIAL + "intake", INTAKE);
        secrets.are(OFFICIAL + "investigator", INVESTIGATOR);
        applies();
        mourns();
        isFounded();
        receives();
        isLookedFor();
        asksForReconsideration();
        hasReportedNothing();
    }

    /** What a partner sends in is turned down, with a reason. */
    private void isRefused(Caller sender) {
        isAbout("sent");
        var family = Json.of(family("sent")).toString();
        var answer = sender.ask("POST", "/api/v1/cases", "application/json", family);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var caseNo = Json.read(answer.body()).path("caseNo").asText();
        codes.put(caseNo, "");
        does(INTAKE, caseNo, "Task_CheckCompleteness", "DECLINE", Map.of("whereToGo", secrets.text("sent.where")));
    }

    private Caller holder() {
        var holder = Caller.stranger("code-holder", port);
        codes.forEach((caseNo, code) -> {
            if (!code.isEmpty()) holder.form("/tracking", Map.of("number", caseNo, "code", code));
        });
        return holder;
    }

    private String key(String name) {
        return TwoAdministrators.key(keys, name, Set.of(PartnerAct.values()), KINDS);
    }

    private Looks looks() {
        there.putAll(Map.of("key", "assistance", "exits/code", "death", "files/name", "assistance.bpmn"));
        var things = new Things(db, there);
        codes.forEach(things::add);
        return new Looks(things.all());
    }
}
