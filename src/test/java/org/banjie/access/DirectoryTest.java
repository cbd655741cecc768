package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.net.URI;
import java.time.Duration;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ldap.LdapConnectionDetails;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What changes in the directory, over the wire, and when it is felt here. */
@BanjieTest
class DirectoryTest {

    @Autowired
    LdapConnectionDetails directory;

    @Autowired
    StaffDirectory staff;

    @Autowired
    TestRestTemplate http;

    @Autowired
    TestClock clock;

    private LDAPConnection manager;

    @BeforeEach
    void asManager() throws Exception {
        var address = URI.create(directory.getUrls()[0]);
        manager = new LDAPConnection(
                address.getHost(), address.getPort(), directory.getUsername(), directory.getPassword());
        add("newcomer", "新人");
    }

    @AfterEach
    void tidy() throws Exception {
        if (manager.getEntry(dn("newcomer")) != null) manager.delete(dn("newcomer"));
        manager.close();
        clock.advance(Duration.ofMinutes(5));
        clock.reset();
    }

    @Test
    void a_colleague_who_came_a_moment_ago_can_sign_in() {
        assertThat(staff.find("newcomer")).map(Actor::name).contains("新人");
    }

    @Test
    void a_disabled_account_is_out_with_its_next_request() throws Exception {
        var visit = new Visit(http);
        visit.signIn("newcomer", "banjie-demo", "/");
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(200);
        change("nsAccountLock", "true");
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
        assertThat(signIn("newcomer")).isEqualTo(401);
    }

    @Test
    void a_deleted_account_is_out_with_its_next_request() throws Exception {
        var visit = new Visit(http);
        visit.signIn("newcomer", "banjie-demo", "/");
        manager.delete(dn("newcomer"));
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
        assertThat(signIn("newcomer")).isEqualTo(401);
    }

    @Test
    void a_disabled_accounts_session_does_not_come_back_with_the_account() throws Exception {
        var visit = new Visit(http);
        visit.signIn("newcomer", "banjie-demo", "/");
        change("nsAccountLock", "true");
        visit.get("/api/v1/me");
        change("nsAccountLock", "false");
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void a_new_grant_is_felt_after_a_minute() throws Exception {
        staff.find("newcomer");
        var auditors = "cn=auditor@310117,ou=groups,dc=banjie";
        manager.modify(auditors, new Modification(ModificationType.ADD, "member", dn("newcomer")));
        clock.advance(Duration.ofSeconds(61));
        assertThat(staff.find("newcomer")).get().matches(actor -> actor.holds("auditor", "310117"));
        manager.modify(auditors, new Modification(ModificationType.DELETE, "member", dn("newcomer")));
    }

    @Test
    void letter_case_and_blanks_do_not_make_another_account() {
        assertThat(http.withBasicAuth(" Admin-1", "banjie-demo").getForObject("/api/v1/me", String.class))
                .contains("\"admin-1\"");
    }

    @Test
    void an_asterisk_is_no_key_to_every_account() {
        assertThat(signIn("*")).isEqualTo(401);
        assertThat(signIn("admin-1)(uid=*")).isEqualTo(401);
        assertThat(http.withBasicAuth("admin-1", "")
                        .getForEntity("/api/v1/me", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void the_demonstration_district_is_staffed() {
        assertThat(staff.holders(Grant.parse("street-investigator@310117102")))
                .extracting(Actor::uid)
                .containsExactly("street-investigator-1.310117102", "street-investigator-2.310117102");
        assertThat(staff.find("village-clerk.310117103003"))
                .get()
                .matches(clerk -> clerk.holds("village-clerk", "310117103003"))
                .matches(clerk -> !clerk.holds("village-clerk", "310117103001"));
        assertThat(staff.holders(Grant.parse("administrator@310117"))).hasSize(2);
    }

    @Test
    void a_district_with_more_people_than_a_page_holds_is_read_whole() throws Exception {
        // the answer is kept for a minute: what was read before the newcomer came would be one short
        clock.advance(Duration.ofSeconds(61));
        var before = staff.everyone().size();
        for (var n = 0; n < 1200; n++) add("crowd-" + n, "众人");
        clock.advance(Duration.ofSeconds(61));
        assertThat(staff.everyone()).hasSize(before + 1200);
        for (var n = 0; n < 1200; n++) manager.delete(dn("crowd-" + n));
    }

    private int signIn(String uid) {
        return http.withBasicAuth(uid, "banjie-demo")
                .getForEntity("/api/v1/me", String.class)
                .getStatusCode()
                .value();
    }

    private void change(String attribute, String value) throws Exception {
        manager.modify(dn("newcomer"), new Modification(ModificationType.REPLACE, attribute, value));
    }

    private void add(String uid, String name) throws Exception {
        manager.add(
                "dn: " + dn(uid),
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + name,
                "sn: " + name,
                "userPassword: banjie-demo");
    }

    private static String dn(String uid) {
        return "uid=" + uid + ",ou=people,dc=banjie";
    }
}
