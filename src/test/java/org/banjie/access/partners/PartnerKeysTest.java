package org.banjie.access.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanjieTest
class PartnerKeysTest {

    @Autowired
    PartnerKeys keys;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Journal journal;

    @Autowired
    KeyErrands errands;

    @Autowired
    JdbcClient db;

    @Test
    void a_key_says_who_calls_and_what_they_may() {
        var key = issue(PartnerAct.CREATE_CASE, PartnerAct.READ_CASE);
        assertThat(call(key).getBody())
                .contains("\"name\":\"一网通办\"", "create-case@assistance", "read-case@assistance")
                .doesNotContain("withdraw-case");
    }

    @Test
    void beyond_its_kinds_and_acts_a_key_is_refused() {
        var portal = keys.caller(issue(PartnerAct.CREATE_CASE)).orElseThrow();
        assertThat(portal.mayCall(PartnerAct.CREATE_CASE, "assistance")).isTrue();
        assertThat(portal.mayCall(PartnerAct.CREATE_CASE, "funeral")).isFalse();
        assertThatThrownBy(() -> portal.demandCall(PartnerAct.WITHDRAW_CASE, "assistance"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_key_never_stands_for_a_role_of_staff() {
        var portal = new Actor("partner:x", "x", ActorType.PARTNER, Set.of(Grant.parse("administrator@310117")));
        assertThat(portal.holds("administrator")).isFalse();
        assertThat(portal.unitsFor("administrator")).isEmpty();
    }

    @Test
    void another_administrator_issues_what_one_proposes_and_finds_it_waiting() {
        var id = keys.propose(TwoAdministrators.FIRST, asked("密钥待发系统"));
        assertThat(waitingFor(TwoAdministrators.SECOND)).contains("密钥待发系统");
        assertThat(waitingFor(TwoAdministrators.FIRST)).doesNotContain("密钥待发系统");
        assertThatThrownBy(() -> keys.issue(TwoAdministrators.FIRST, id)).isInstanceOf(Refusal.class);
        var key = keys.issue(TwoAdministrators.SECOND, id);
        assertThat(call(key).getStatusCode().value()).isEqualTo(200);
        assertThat(waitingFor(TwoAdministrators.SECOND)).doesNotContain("密钥待发系统");
        assertThatThrownBy(() -> keys.issue(TwoAdministrators.SECOND, id))
                .as("shown once")
                .isInstanceOf(Refusal.class);
        keys.withdraw(TwoAdministrators.FIRST, id);
        assertThat(call(key).getStatusCode().value()).as("one person stops it").isEqualTo(401);
    }

    @Test
    void what_is_dropped_is_never_issued() {
        var id = keys.propose(TwoAdministrators.FIRST, asked("密钥不发系统"));
        keys.withdraw(TwoAdministrators.SECOND, id);
        assertThatThrownBy(() -> keys.issue(TwoAdministrators.SECOND, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_key_is_for_kinds_that_there_are() {
        var unknown = new NewKey(" ", Set.of(), Set.of("assistance", "no-such-kind"));
        assertThatThrownBy(() -> keys.propose(TwoAdministrators.FIRST, unknown))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(InputError::path)
                        .containsExactly("name", "acts", "kinds"));
    }

    @Test
    void a_withdrawn_key_is_out_with_its_next_call() {
        var key = issue(PartnerAct.READ_CASE);
        assertThat(call(key).getStatusCode().value()).isEqualTo(200);
        keys.withdraw(TwoAdministrators.SECOND, key.substring(0, key.indexOf('.')));
        assertThat(call(key).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void a_changed_key_is_no_key() {
        var key = issue(PartnerAct.READ_CASE);
        assertThat(keys.caller(key.substring(0, key.length() - 2) + "xx")).isEmpty();
        assertThat(keys.caller("")).isEmpty();
        assertThat(keys.caller(".")).isEmpty();
    }

    @Test
    void only_administrators_issue_keys_and_only_a_hash_is_kept() {
        var auditor = new Actor("auditor", "审计", ActorType.STAFF, Set.of(Grant.parse("auditor@310117")));
        assertThatThrownBy(() -> keys.propose(auditor, asked("x"))).isInstanceOf(Refusal.class);
        var waits = keys.propose(TwoAdministrators.FIRST, asked("密钥甲"));
        assertThatThrownBy(() -> keys.issue(auditor, waits)).isInstanceOf(Refusal.class);
        keys.withdraw(TwoAdministrators.SECOND, waits);
        var secret = issue(PartnerAct.READ_CASE).split("\\.")[1];
        assertThat(db.sql("select string_agg(t::text, ' ') from partner_key t")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void who_issued_which_key_is_on_record() {
        var key = issue(PartnerAct.READ_CASE);
        assertThat(journal.of("access/admin-2", 0, 1000))
                .filteredOn(entry -> entry.verb().equals("issue-key"))
                .extracting(JournalEntry::detail)
                .anyMatch(detail -> key.startsWith(detail.get("key")));
    }

    private String issue(PartnerAct... acts) {
        return TwoAdministrators.key(keys, "一网通办", Set.of(acts), Set.of("assistance"));
    }

    private static NewKey asked(String name) {
        return new NewKey(name, Set.of(PartnerAct.READ_CASE), Set.of("assistance"));
    }

    private List<Object> waitingFor(Actor administrator) {
        return errands.of(administrator, Locale.CHINA).stream()
                .flatMap(errand -> errand.words().stream())
                .toList();
    }

    private ResponseEntity<String> call(String key) {
        var headers = new HttpHeaders();
        headers.setBearerAuth(key);
        return http.exchange("/api/v1/me", HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }
}
