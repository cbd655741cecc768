package org.banjie.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's OpenLDAP on a loopback port, with the schemas it comes with and its own limit of 500 entries for everybody but
 * the manager. {@code .ci/run} installs it; where it is missing, its tests are counted as skipped.
 */
public final class Slapd implements AutoCloseable {

    public static final String BASE = "dc=songjiang";
    public static final String READER = "cn=reader," + BASE;
    public static final String PASSWORD = "look-only";

    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");

    private final Process server;
    private final int port;

    private Slapd(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** With these entries below the base, in LDIF; the reader and the branches are there already. */
    public static Slapd with(Path folder, String people) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "no slapd on this machine");
        var settings =
                Files.writeString(folder.resolve("slapd.conf"), settings(Files.createDirectory(folder.resolve("db"))));
        var entries = Files.writeString(folder.resolve("entries.ldif"), BRANCHES + people);
        var added = new ProcessBuilder("/usr/sbin/slapadd", "-q", "-f", settings.toString(), "-l", entries.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(added.getInputStream().readAllBytes());
        if (added.waitFor() != 0) throw new IllegalStateException(said);
        var port = freePort();
        var command =
                List.of(PROGRAM.toString(), "-f", settings.toString(), "-h", "ldap://127.0.0.1:" + port, "-d", "0");
        var log = folder.resolve("log").toFile();
        var slapd = new Slapd(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start(),
                port);
        slapd.await();
        return slapd;
    }

    /** A person as an OpenLDAP keeps one. */
    public static String person(String uid, String name) {
        return """
                dn: uid=%1$s,ou=people,%3$s
                objectClass: inetOrgPerson
                uid: %1$s
                cn: %2$s
                sn: %2$s
                userPassword: geheim

                """
                .formatted(uid, name, BASE);
    }

    /** A group of these people. */
    public static String group(String name, String... uids) {
        var text = new StringBuilder(
                "dn: cn=%1$s,ou=groups,%2$s\nobjectClass: groupOfNames\ncn: %1$s\n".formatted(name, BASE));
        for (var uid : uids) text.append("member: uid=%s,ou=people,%s\n".formatted(uid, BASE));
        return text.append('\n').toString();
    }

    public String url() {
        return "ldap://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.destroy();
    }

    private void await() throws InterruptedException {
        for (var tries = 0; tries < 100 && server.isAlive(); tries++) {
            try (var there = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                server.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("slapd does not come up");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static String settings(Path data) {
        return """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                database mdb
                maxsize 67108864
                suffix "%1$s"
                rootdn "cn=manager,%1$s"
                rootpw secret
                directory %2$s
                sizelimit 500
                access to attrs=userPassword by anonymous auth by * none
                access to * by * read
                """
                .formatted(BASE, data);
    }

    private static final String BRANCHES =
            """
            dn: dc=songjiang
            objectClass: dcObject
            objectClass: organization
            o: Songjiang
            dc: songjiang

            dn: cn=reader,dc=songjiang
            objectClass: organizationalRole
            objectClass: simpleSecurityObject
            cn: reader
            userPassword: look-only

            dn: ou=people,dc=songjiang
            objectClass: organizationalUnit
            ou: people

            dn: ou=groups,dc=songjiang
            objectClass: organizationalUnit
            ou: groups

            """;
}
