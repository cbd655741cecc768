package org.banjie.access.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.banjie.refusal.StartRefused;
import org.banjie.testing.Slapd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The settings as shipped, over the wire, against the OpenLDAP that Debian installs with the schemas it comes with. */
@ExtendWith(OutputCaptureExtension.class)
class StockDirectoryTest {

    @TempDir
    static Path folder;

    private static Slapd slapd;

    @BeforeAll
    static void start() throws Exception {
        slapd = Slapd.with(
                folder,
                Slapd.person("liming", "Li Ming")
                        + Slapd.person("wangfang", "Wang Fang")
                        + odd("no uid", "")
                        + odd("applicant", "uid: applicant:00000000-0000-0000-0000-000000000000\n")
                        + odd("the program", "uid: system\n")
                        + odd("one Zhou", "uid: zhou\n")
                        + odd("another Zhou", "uid: Zhou\n")
                        + odd("Wei\\, \\\"Lao\\\" / \\+ \\\\ \\#1", "uid: weilao\n")
                        + Slapd.group("Street-Intake@310117004", "liming")
                        + Slapd.group("auditor@310117", "wangfang", "long-gone")
                        + Slapd.group("mail-users", "wangfang"));
    }

    @AfterAll
    static void stop() {
        if (slapd != null) slapd.close();
    }

    @Test
    void people_sign_in_with_the_settings_as_shipped() {
        assertThat(outside().passwords.match("liming", "geheim")).isTrue();
        assertThat(outside().passwords.match("LiMing", "geheim")).isTrue();
        assertThat(outside().passwords.match("liming", "falsch")).isFalse();
        assertThat(outside().passwords.match("nobody", "geheim")).isFalse();
        assertThat(outside().people.isActive("liming")).isTrue();
    }

    @Test
    void odd_entries_keep_nobody_else_out_and_each_is_told_once(CapturedOutput output) {
        var people = outside().people;
        people.renewed();
        people.renewed();
        assertThat(people.everyone()).extracting(DirectoryPerson::uid).containsExactly("liming", "wangfang", "weilao");
        assertThat(output.toString().lines().filter(line -> line.contains("left out of the directory")))
                .hasSize(4)
                .anyMatch(line -> line.contains("cn=no uid,ou=people,dc=songjiang (no-name)"))
                .anyMatch(line -> line.contains("cn=applicant,ou=people,dc=songjiang (strange-name)"))
                .anyMatch(line -> line.contains("cn=the program,ou=people,dc=songjiang (strange-name)"))
                .anyMatch(line -> line.contains("Zhou,ou=people,dc=songjiang (name-twice)"));
    }

    @Test
    void two_people_of_one_account_name_are_both_out() {
        assertThat(outside().passwords.match("zhou", "geheim")).isFalse();
        assertThat(outside().people.find("zhou")).isEmpty();
    }

    @Test
    void an_entry_with_signs_in_its_name_signs_in_like_others() {
        assertThat(outside().passwords.match("weilao", "geheim")).isTrue();
    }

    @Test
    void a_groups_name_means_the_same_in_capitals() {
        assertThat(outside().people.inGroup("street-intake@310117004"))
                .extracting(DirectoryPerson::uid)
                .containsExactly("liming");
        assertThat(outside().people.find("liming").orElseThrow().groups()).containsExactly("street-intake@310117004");
    }

    @Test
    void the_start_says_how_many_people_and_grants_were_read(CapturedOutput output) {
        outside().start();
        assertThat(output.toString()).contains("directory read: 3 people, 2 grants");
    }

    @Test
    void settings_that_find_nobody_refuse_the_start_in_words() {
        assertThatThrownBy(at("--banjie.directory.people-filter=(objectClass=user)")::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("没有读到人员")
                .hasMessageContaining("0 people")
                .hasMessageContaining("(objectClass=user)");
    }

    @Test
    void settings_that_find_no_grants_refuse_the_start_in_words() {
        assertThatThrownBy(at("--banjie.directory.member-attribute=uniqueMember")::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("3 people and 0 grants");
    }

    @Test
    void a_branch_that_is_not_there_refuses_the_start_in_words() {
        assertThatThrownBy(at("--banjie.directory.groups=ou=roles")::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no such branch")
                .hasMessageContaining("groups=ou=roles");
    }

    @Test
    void a_wrong_password_of_the_reader_refuses_the_start_in_words() {
        assertThatThrownBy(Outside.at(slapd.url(), Slapd.BASE, Slapd.READER, "falsch")::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("spring.ldap.username");
    }

    @Test
    void a_directory_that_does_not_answer_is_told_and_holds_nothing_up(CapturedOutput output) {
        Outside.at("ldap://127.0.0.1:1", Slapd.BASE, Slapd.READER, Slapd.PASSWORD)
                .start();
        assertThat(output.toString()).contains("the directory does not answer");
    }

    @Test
    void a_server_that_cuts_its_answer_off_is_not_taken_for_a_small_bureau(@TempDir Path other) throws Exception {
        var many = new StringBuilder();
        for (var n = 0; n < 600; n++) many.append(Slapd.person("p" + n, "P " + n));
        try (var large = Slapd.with(other, many + Slapd.group("auditor@310117", "p1"))) {
            var reader = Outside.at(large.url(), Slapd.BASE, Slapd.READER, Slapd.PASSWORD);
            assertThatThrownBy(reader::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("only part of its entries");
            var manager = Outside.at(large.url(), Slapd.BASE, "cn=manager," + Slapd.BASE, "secret");
            assertThat(manager.people.everyone()).hasSize(600);
        }
        assertThat(Files.exists(other)).isTrue();
    }

    private static Outside outside() {
        return at();
    }

    private static Outside at(String... settings) {
        return Outside.at(slapd.url(), Slapd.BASE, Slapd.READER, Slapd.PASSWORD, settings);
    }

    private static String odd(String cn, String uid) {
        return """
                dn: cn=%1$s,ou=people,dc=songjiang
                objectClass: inetOrgPerson
                sn: odd
                userPassword: geheim
                %2$s
                """
                .formatted(cn, uid);
    }
}
