package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A real system: people of a directory that is laid out quite differently, by settings alone, and no demonstration. */
@BanjieTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(
        properties = {
            "banjie.demo=false",
            "spring.ldap.base=dc=songjiang",
            "spring.ldap.username=cn=banjie,dc=songjiang",
            "spring.ldap.password=look-only",
            "banjie.directory.people=ou=staff",
            "banjie.directory.groups=ou=roles,ou=banjie",
            "banjie.directory.people-filter=(objectClass=user)",
            "banjie.directory.active-filter=(!(userAccountControl=514))",
            "banjie.directory.uid-attribute=sAMAccountName",
            "banjie.directory.name-attribute=displayName",
            "banjie.directory.member-attribute=member",
        })
class OutsideDirectoryTest {

    private static InMemoryDirectoryServer outside;

    @Autowired
    TestRestTemplate http;

    /** A system property, because settings are checked before a test could add them. */
    @BeforeAll
    static void start() throws Exception {
        var layout = new InMemoryDirectoryServerConfig("dc=songjiang");
        layout.setSchema(null);
        layout.addAdditionalBindCredentials("cn=banjie,dc=songjiang", "look-only");
        layout.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("x", InetAddress.getLoopbackAddress(), 0, null));
        outside = new InMemoryDirectoryServer(layout);
        outside.add("dn: dc=songjiang", "objectClass: domain", "dc: songjiang");
        outside.add("dn: ou=staff,dc=songjiang", "objectClass: organizationalUnit", "ou: staff");
        outside.add("dn: ou=banjie,dc=songjiang", "objectClass: organizationalUnit", "ou: banjie");
        outside.add("dn: ou=roles,ou=banjie,dc=songjiang", "objectClass: organizationalUnit", "ou: roles");
        person("王, 芳", "wangfang", "512");
        person("李强", "liqiang", "514");
        outside.add(
                "dn: cn=street-leader@310117001,ou=roles,ou=banjie,dc=songjiang",
                "objectClass: group",
                "cn: street-leader@310117001",
                "member: cn=王\\, 芳,ou=staff,dc=songjiang");
        outside.startListening();
        System.setProperty("spring.ldap.urls", "ldap://127.0.0.1:" + outside.getListenPort());
    }

    @AfterAll
    static void stop() {
        System.clearProperty("spring.ldap.urls");
        outside.shutDown(true);
    }

    @Test
    @Order(1)
    void people_sign_in_and_hold_what_their_groups_say() {
        assertThat(http.withBasicAuth("wangfang", "geheim").getForObject("/api/v1/me", String.class))
                .contains("\"name\":\"王, 芳\"", "street-leader@310117001");
    }

    @Test
    @Order(1)
    void a_disabled_account_of_that_directory_is_out() {
        assertThat(status("liqiang", "geheim")).isEqualTo(401);
    }

    @Test
    @Order(1)
    void there_are_no_demonstration_accounts() {
        assertThat(status("admin-1", "banjie-demo")).isEqualTo(401);
        assertThat(http.getForObject("/sign-in/demonstration", String.class)).doesNotContain("banjie-demo", "wangfang");
    }

    @Test
    @Order(2)
    void a_directory_that_does_not_answer_lets_nobody_in_and_says_so() {
        var visit = new Visit(http);
        visit.signIn("wangfang", "geheim", "/");
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(200);
        outside.shutDown(true);
        assertThat(visit.get("/api/v1/me").getStatusCode().value()).isEqualTo(503);
        assertThat(visit.get("/access/codes").getStatusCode().value()).isEqualTo(503);
        assertThat(new Visit(http).signIn("wangfang", "geheim", "/").getBody()).contains("连不上账号目录");
        assertThat(status("wangfang", "geheim")).isEqualTo(503);
    }

    private int status(String uid, String password) {
        return http.withBasicAuth(uid, password)
                .getForEntity("/api/v1/me", String.class)
                .getStatusCode()
                .value();
    }

    private static void person(String name, String uid, String control) throws Exception {
        outside.add(
                "dn: cn=" + name.replace(",", "\\,") + ",ou=staff,dc=songjiang",
                "objectClass: user",
                "cn: " + name,
                "displayName: " + name,
                "sAMAccountName: " + uid,
                "userAccountControl: " + control,
                "userPassword: geheim");
    }
}
