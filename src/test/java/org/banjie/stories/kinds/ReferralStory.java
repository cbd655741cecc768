package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.background.running.ByHand;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.Messages;
import org.banjie.stories.rights.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A family that was referred to an organisation, both signed in, on a day of March; what the two and the street do then. */
abstract class ReferralStory extends PaidOnceStory {

    private static final String BORN = "19430512";
    static final String FAMILY_PHONE = "13800000777";
    private static final Pattern WAITING = Pattern.compile("name=\"visit\" value=\"(\\d+)\"");

    @Autowired
    Cases register;

    @Autowired
    Messages messages;

    @Autowired
    ByHand byHand;

    String caseNo;
    long grant;
    Caller organisation;
    Caller family;

    @BeforeEach
    void a_family_is_referred_to_an_organisation() {
        nobodyIsServed();
        clock.goesTo("2026-03-10T09:00");
        caseNo = referred();
        grant = db.sql("select grant_id from referral where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
        signIn();
    }

    /** What is left to settle would wait in everybody's list. */
    @AfterEach
    void nobodyIsServed() {
        for (var table : new String[] {"referral_visit", "referral_settlement", "referral"}) {
            db.sql("delete from " + table).update();
        }
    }

    /** A session ends with the day. */
    void goes(String moment) {
        clock.goesTo(moment);
        signIn();
    }

    void signIn() {
        var administrator = Caller.staff("administrator", port, "admin-1");
        organisation = Caller.organisation(
                "organisation", port, ORGANISATION.get("uscc"), ORGANISATION.get("phone"), administrator);
        family = Caller.applicant("family", port, number(), FAMILY_PHONE, administrator);
    }

    void nightGoesBy() {
        byHand.does("referrals.reminders");
        byHand.does("referrals.lapses");
    }

    void settles(String sum) {
        var proposed = proposes();
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(302);
        var settlement = proposed.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        var maker = Caller.staff("maker", port, INTAKE);
        assertThat(maker.form(settlement + "/confirm", Map.of()).statusCode()).isEqualTo(403);
        var leader = Caller.staff("leader", port, LEADER);
        assertThat(page(leader, settlement)).contains(sum, caseNo).doesNotContain("沈阿巧");
        assertThat(leader.form(settlement + "/confirm", Map.of()).statusCode()).isEqualTo(302);
        var paper = leader.ask("GET", settlement + "/paper.pdf", null, "");
        assertThat(paper.statusCode()).isEqualTo(200);
    }

    HttpResponse<String> proposes() {
        var wanted = Map.of("street", STREET, "kind", "service-referral", "provider", ORGANISATION.get("uscc"));
        return Caller.staff("maker", port, INTAKE).form("/referrals/settlements", wanted);
    }

    void isPaid(String sum) {
        var roster = signed(Map.of("street", STREET, "every", "ONCE"));
        var file = new String(as(INTAKE).file(roster + "/bank-file"), StandardCharsets.UTF_8);
        assertThat(file).contains(ORGANISATION.get("name"), sum, "服务类救助与转介结算");
        assertThat(file.lines().count()).as("one payment").isEqualTo(2);
    }

    HttpResponse<String> records(String on, String from, String hours) {
        var answer = organisation.form("/served/" + grant, visit(on, from, hours));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return answer;
    }

    static Map<String, String> visit(String on, String from, String hours) {
        return Map.of("on", on, "from", from, "hours", hours, "done", "助浴、做饭", "carer", "李阿姨");
    }

    void confirms(Caller who, String page, String action) {
        assertThat(page(who, page)).contains("这 2 次都对");
        var ids = WAITING.matcher(page(who, page));
        while (ids.find()) {
            assertThat(who.form(action, Map.of("visit", ids.group(1))).statusCode())
                    .isEqualTo(302);
        }
    }

    static String waiting(String page) {
        var id = WAITING.matcher(page);
        assertThat(id.find()).as(page).isTrue();
        return id.group(1);
    }

    String page(Caller who, String path) {
        var answer = who.ask("GET", path, null, "");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    String one() {
        return "/referrals/" + grant;
    }

    String granted() {
        return db.sql("select status || ' ' || ends_on from assistance_grant where id = ?")
                .param(grant)
                .query(String.class)
                .single();
    }

    String hours() {
        return db.sql("select sum(counted)::text from referral_visit where grant_id = ?")
                .param(grant)
                .query(String.class)
                .single();
    }

    String state() {
        return db.sql("select state from referral_visit where grant_id = ?")
                .param(grant)
                .query(String.class)
                .single();
    }

    String number() {
        return register.applicant(caseNo).idNo();
    }

    String referred() {
        var answers = Map.of("item", "CARE", "address", "松江区某路1号", "needs", "独居，手术后下不了床");
        var no = acceptedWithout("service-referral", BORN, answers);
        does(REVIEWER, no, "Task_Assess", "NEEDS", Map.of("proposedHours", 20));
        var decided = new HashMap<String, Object>(Map.of(
                "service", "CARE",
                "hours", 20,
                "servedUntil", "2026-05-31",
                "what", "助浴、做饭、打扫",
                "providerBank", "农业银行",
                "providerAccount", "6228480000000000007"));
        decided.put("provider", ORGANISATION.get("name"));
        decided.put("providerCode", ORGANISATION.get("uscc"));
        does(LEADER, no, "Task_Decide", "GRANT", decided);
        return no;
    }
}
