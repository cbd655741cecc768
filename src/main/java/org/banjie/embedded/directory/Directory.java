package org.banjie.embedded.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.util.LDAPSDKException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.ldap.LdapConnectionDetails;

/**
 * An LDAP server in this process, on a loopback port of its own, filled with the demonstration accounts anew at every
 * start. People sign in with {@value #PASSWORD}; look-ups need the manager's password, which only this process knows.
 */
public final class Directory implements LdapConnectionDetails, AutoCloseable {

    public static final String PASSWORD = "banjie-demo";

    private static final String BASE = "dc=banjie";
    private static final String MANAGER = "cn=manager";

    private final String managerPassword = random();
    private final InMemoryDirectoryServer server;

    Directory(List<Staff> staff) throws LDAPSDKException {
        server = new InMemoryDirectoryServer(settings());
        branches();
        for (var person : staff) add(person);
        groups(staff);
        server.startListening();
    }

    private InMemoryDirectoryServerConfig settings() throws LDAPSDKException {
        var settings = new InMemoryDirectoryServerConfig(BASE);
        settings.addAdditionalBindCredentials(MANAGER, managerPassword);
        settings.setAuthenticationRequiredOperationTypes(EnumSet.complementOf(EnumSet.of(OperationType.BIND)));
        settings.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), 0, null));
        // attributes that lock an account differ from server to server; none is in the standard schema
        settings.setSchema(null);
        return settings;
    }

    private void branches() throws LDAPSDKException {
        server.add("dn: " + BASE, "objectClass: domain", "dc: banjie");
        server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        server.add("dn: ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
    }

    private void add(Staff person) throws LDAPSDKException {
        server.add(
                "dn: " + dn(person),
                "objectClass: inetOrgPerson",
                "uid: " + person.uid(),
                "cn: " + person.name(),
                "sn: " + person.name().substring(0, 1),
                "userPassword: " + PASSWORD);
    }

    private void groups(List<Staff> staff) throws LDAPSDKException {
        Map<String, TreeSet<String>> members = new TreeMap<>();
        staff.forEach(person ->
                members.computeIfAbsent(person.group(), none -> new TreeSet<>()).add("member: " + dn(person)));
        for (var group : members.entrySet()) {
            List<String> lines = new ArrayList<>(List.of(
                    "dn: cn=%s,ou=groups,%s".formatted(group.getKey(), BASE),
                    "objectClass: groupOfNames",
                    "cn: " + group.getKey()));
            lines.addAll(group.getValue());
            server.add(lines.toArray(String[]::new));
        }
    }

    private static String dn(Staff person) {
        return "uid=%s,ou=people,%s".formatted(person.uid(), BASE);
    }

    @Override
    public String[] getUrls() {
        return new String[] {"ldap://127.0.0.1:" + server.getListenPort()};
    }

    @Override
    public String getBase() {
        return BASE;
    }

    @Override
    public String getUsername() {
        return MANAGER;
    }

    @Override
    public String getPassword() {
        return managerPassword;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private static String random() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
