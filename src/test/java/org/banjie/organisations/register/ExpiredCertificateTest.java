package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.testing.BadRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** L26: a certificate that ends is warned of, seen to have ended, renewed late, and nothing changes under it before. */
class ExpiredCertificateTest extends OrganisationStory {

    private static final Map<String, Object> ELSEWHERE = Map.of("items", List.of("ADDRESS"), "newAddress", "泗泾镇江川路2号");

    @Autowired
    ByHand byHand;

    @Test
    void its_organisation_is_warned_while_a_renewal_is_still_in_time_and_told_again_when_it_has_ended()
            throws Exception {
        var uscc = endsOn("2026-03-11");
        clock.goesTo("2025-12-10T09:00");
        byHand.does("organisations.certificates-ending");
        assertThat(told(uscc)).isEmpty();
        clock.goesTo("2025-12-11T09:00");
        byHand.does("organisations.certificates-ending");
        byHand.does("organisations.certificates-ending");
        assertThat(told(uscc)).containsExactly("certificate-ending");
        assertThat(listed()).contains(uscc, "2026-02-09");
        clock.goesTo("2026-03-12T09:00");
        byHand.does("organisations.certificates-ending");
        assertThat(told(uscc)).containsExactly("certificate-ending", "certificate-ended");
    }

    @Test
    void everybody_sees_that_it_has_ended_changes_wait_and_a_late_renewal_begins_the_day_it_is_granted() {
        var uscc = endsOn("2026-03-11");
        clock.goesTo("2026-03-11T09:00");
        assertThat(status(uscc)).isEqualTo("LIVE");
        var running = apply(Founders.registered("CHANGE", uscc, ELSEWHERE));
        clock.goesTo("2026-03-16T09:00");
        assertThat(status(uscc)).isEqualTo("EXPIRED");
        for (var matter : List.of("CHANGE", "CHARTER")) {
            var more = matter.equals("CHANGE") ? ELSEWHERE : Map.of("charterChanges", "第一条");
            var refused = as("registrar").post("/cases", Founders.registered(matter, uscc, more));
            assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("certificate-expired");
        }
        isAccepted(running);
        isChecked(running);
        does("registrar-3", running, "Task_SectionOpinion", "PROPOSE_GRANT");
        var early = tries("district-approver", running, RegisterModel.DECIDE, "GRANT", Map.of());
        assertThat(early.json().path("errors").findValuesAsText("code")).containsExactly("certificate-expired");
        isGranted(apply(Founders.registered("RENEWAL", uscc, Map.of())));
        assertThat(validity(uscc)).isEqualTo("2026-03-16 2030-03-15");
        assertThat(status(uscc)).isEqualTo("LIVE");
        does("district-approver", running, RegisterModel.DECIDE, "GRANT");
        assertThat(validity(uscc)).isEqualTo("2026-03-16 2030-03-15");
        does("registrar", running, "Task_Certificate", "ISSUED", Map.of("oldReturned", true));
    }

    @Test
    void one_that_cannot_be_told_keeps_no_other_from_being_warned_and_is_told_later() {
        var bad = endsOn("2026-03-11");
        var good = endsOn("2026-03-12");
        clock.goesTo("2025-12-12T09:00");
        try (var row = BadRow.in(db, "organisation_certificate", "uscc", bad)) {
            assertThat(byHand.failsAtSome("organisations.certificates-ending")).containsExactly(bad);
        }
        assertThat(told(bad)).isEmpty();
        assertThat(told(good)).containsExactly("certificate-ending");
        clock.goesTo("2025-12-12T09:01");
        byHand.does("organisations.certificates-ending");
        assertThat(told(bad)).containsExactly("certificate-ending");
    }

    /** Registered a year ago with a certificate that ends that day. */
    private String endsOn(String day) {
        clock.goesTo("2025-03-12T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        db.sql("update organisation_certificate set valid_until = ?::date where uscc = ?")
                .params(day, uscc)
                .update();
        return uscc;
    }

    private String status(String uscc) {
        var one = as("registrar").get("/organisations/" + uscc).json();
        return one.path("organisation").path("status").asText();
    }

    private String listed() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/organisations/ending"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private List<String> told(String uscc) {
        return db.sql(
                        """
                select m.code from message m join organisation o on o.case_no = m.case_no
                where o.uscc = ? and m.code like 'certificate-%' order by m.arrival
                """)
                .param(uscc)
                .query(String.class)
                .list();
    }

    private String validity(String uscc) {
        return db.sql(
                        """
                select valid_from || ' ' || valid_until from organisation_certificate
                where uscc = ? order by no desc limit 1
                """)
                .param(uscc)
                .query(String.class)
                .single();
    }
}
