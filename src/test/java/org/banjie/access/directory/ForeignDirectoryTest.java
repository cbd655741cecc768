package org.banjie.access.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profiles for other makes of directory, by the attributes those keep people and locks in. */
class ForeignDirectoryTest {

    private static final String BASE = "dc=songjiang";

    private InMemoryDirectoryServer server;

    @BeforeEach
    void start() throws Exception {
        var layout = new InMemoryDirectoryServerConfig(BASE);
        layout.setSchema(null);
        layout.addAdditionalBindCredentials("cn=reader", "look-only");
        layout.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("x", InetAddress.getLoopbackAddress(), 0, null));
        server = new InMemoryDirectoryServer(layout);
        server.add("dn: " + BASE, "objectClass: domain", "dc: songjiang");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void an_active_directory_says_who_is_disabled_and_who_has_expired() throws Exception {
        server.add("dn: cn=Users,dc=songjiang", "objectClass: container", "cn: Users");
        server.add("dn: ou=banjie,dc=songjiang", "objectClass: organizationalUnit", "ou: banjie");
        user("Li Ming", "liming", "userAccountControl: 66048", "accountExpires: 9223372036854775807");
        user("Disabled", "disabled", "userAccountControl: 66050", "accountExpires: 0");
        user("Expired", "expired", "userAccountControl: 512", "accountExpires: 133000000000000000");
        user("Temporary", "temporary", "userAccountControl: 512", "accountExpires: 150000000000000000");
        server.add(
                "dn: cn=auditor@310117,ou=banjie,dc=songjiang",
                "objectClass: group",
                "cn: auditor@310117",
                "member: CN=Li Ming,CN=Users,DC=songjiang");
        var outside = outside("active-directory");
        assertThat(outside.people.everyone())
                .extracting(DirectoryPerson::uid, DirectoryPerson::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("liming", "Li Ming"),
                        org.assertj.core.groups.Tuple.tuple("temporary", "Temporary"));
        assertThat(outside.people.inGroup("auditor@310117")).hasSize(1);
        assertThat(outside.passwords.match("liming", "geheim")).isTrue();
        assertThat(outside.passwords.match("disabled", "geheim")).isFalse();
        assertThat(outside.people.isActive("expired")).isFalse();
    }

    @Test
    void a_389_directory_server_says_who_is_locked() throws Exception {
        branches();
        person("liming", "objectClass: nsPerson", "displayName: Li Ming");
        person("locked", "objectClass: nsPerson", "displayName: Gone", "nsAccountLock: TRUE");
        var outside = outside("ds389");
        assertThat(outside.people.everyone()).extracting(DirectoryPerson::name).containsExactly("Li Ming");
        assertThat(outside.passwords.match("locked", "geheim")).isFalse();
    }

    @Test
    void an_openldap_with_password_policy_says_whom_an_administrator_has_locked() throws Exception {
        branches();
        person("liming", "objectClass: inetOrgPerson");
        person("shut", "objectClass: inetOrgPerson", "pwdAccountLockedTime: 000001010000Z");
        // shut for a while after wrong passwords: somebody who guesses must not end a colleague's session
        person("guessed", "objectClass: inetOrgPerson", "pwdAccountLockedTime: 20261129000000Z");
        assertThat(outside().people.everyone()).extracting(DirectoryPerson::uid).containsExactly("guessed", "liming");
    }

    @Test
    void groups_that_name_their_members_by_account_are_read_too() throws Exception {
        branches();
        person("liming", "objectClass: inetOrgPerson");
        server.add(
                "dn: cn=auditor@310117,ou=groups,dc=songjiang",
                "objectClass: posixGroup",
                "cn: auditor@310117",
                "memberUid: LiMing");
        assertThat(outside("--banjie.directory.member-attribute=memberUid")
                        .people
                        .inGroup("auditor@310117"))
                .hasSize(1);
    }

    @Test
    void a_member_that_is_no_name_and_a_group_in_parts_are_told_and_the_others_read() throws Exception {
        branches();
        person("liming", "objectClass: inetOrgPerson");
        server.add(
                "dn: cn=auditor@310117,ou=groups,dc=songjiang",
                "objectClass: groupOfNames",
                "cn: auditor@310117",
                "member: =,=odd",
                "member: uid=liming,ou=people,dc=songjiang");
        var read = outside().people.renewed();
        assertThat(read.inGroup("auditor@310117")).hasSize(1);
        assertThat(read.leftOut())
                .containsExactly(new LeftOut("cn=auditor@310117,ou=groups,dc=songjiang", LeftOut.Why.STRANGE_MEMBER));
    }

    private Outside outside(String... settings) {
        return Outside.at("ldap://127.0.0.1:" + server.getListenPort(), BASE, "cn=reader", "look-only", settings);
    }

    private void branches() throws Exception {
        server.add("dn: ou=people,dc=songjiang", "objectClass: organizationalUnit", "ou: people");
        server.add("dn: ou=groups,dc=songjiang", "objectClass: organizationalUnit", "ou: groups");
    }

    private void user(String name, String account, String... more) throws Exception {
        var lines = new ArrayList<>(List.of(
                "dn: cn=" + name + ",cn=Users,dc=songjiang",
                "objectClass: user",
                "objectCategory: person",
                "cn: " + name,
                "displayName: " + name,
                "sAMAccountName: " + account,
                "userPassword: geheim"));
        lines.addAll(List.of(more));
        server.add(lines.toArray(String[]::new));
    }

    private void person(String uid, String... more) throws Exception {
        var lines = new ArrayList<>(List.of(
                "dn: uid=" + uid + ",ou=people,dc=songjiang", "uid: " + uid, "cn: " + uid, "userPassword: geheim"));
        lines.addAll(List.of(more));
        server.add(lines.toArray(String[]::new));
    }
}
