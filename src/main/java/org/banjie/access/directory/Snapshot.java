package org.banjie.access.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.naming.ldap.LdapName;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.support.LdapUtils;

/** All active people and their groups at one moment. */
final class Snapshot {

    private final Instant takenAt;
    private final Map<String, DirectoryPerson> people;

    private Snapshot(Instant takenAt, Map<String, DirectoryPerson> people) {
        this.takenAt = takenAt;
        this.people = people;
    }

    static Snapshot taken(PagedSearch search, DirectorySettings settings, Instant now) {
        var groups = groupsByMember(search, settings);
        // a directory takes Admin-1 and admin-1 for the same account
        Map<String, DirectoryPerson> people = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        var active = "(&%s%s)".formatted(settings.peopleFilter(), settings.activeFilter());
        for (var entry : search.all(settings.people(), active, settings.uidAttribute(), settings.nameAttribute())) {
            var person = person(entry, settings, groups);
            people.put(person.uid(), person);
        }
        return new Snapshot(now, people);
    }

    boolean olderThan(Duration age, Instant now) {
        return now.isBefore(takenAt) || takenAt.plus(age).isBefore(now);
    }

    Optional<DirectoryPerson> find(String uid) {
        return Optional.ofNullable(people.get(uid));
    }

    List<DirectoryPerson> inGroup(String name) {
        return people.values().stream()
                .filter(person -> person.groups().contains(name))
                .toList();
    }

    Collection<DirectoryPerson> everyone() {
        return people.values();
    }

    private static DirectoryPerson person(
            DirContextOperations entry, DirectorySettings settings, Map<LdapName, Set<String>> groups) {
        var uid = entry.getStringAttribute(settings.uidAttribute());
        var name = entry.getStringAttribute(settings.nameAttribute());
        var dn = LdapUtils.newLdapName(entry.getNameInNamespace());
        return new DirectoryPerson(uid, name == null ? uid : name, groups.getOrDefault(dn, Set.of()));
    }

    private static Map<LdapName, Set<String>> groupsByMember(PagedSearch search, DirectorySettings settings) {
        var member = settings.memberAttribute();
        Map<LdapName, Set<String>> groups = new HashMap<>();
        for (var group : search.all(settings.groups(), "(cn=*@*)", "cn", member)) {
            var members = group.getStringAttributes(member);
            for (var dn : members == null ? new String[0] : members) {
                groups.computeIfAbsent(LdapUtils.newLdapName(dn), none -> new HashSet<>())
                        .add(group.getStringAttribute("cn"));
            }
        }
        return groups;
    }
}
