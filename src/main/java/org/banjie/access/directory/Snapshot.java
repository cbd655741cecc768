package org.banjie.access.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.support.LdapUtils;

/** All active people and their groups at one moment. An entry that is odd is left out and told; the others are read. */
final class Snapshot {

    /** Names that this program itself acts under, and what would look like one of them. */
    private static final String NOT_A_NAME = "(?i)system|unknown|.*[:\\p{Cntrl}\\p{Cf}].*|.{101,}";

    private final Instant takenAt;
    private final List<LeftOut> odd = new ArrayList<>();

    /** A directory takes Admin-1 and admin-1 for the same account. */
    private final Map<String, DirectoryPerson> people = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Set<String> twice = new HashSet<>();

    private Snapshot(Instant takenAt) {
        this.takenAt = takenAt;
    }

    static Snapshot taken(PagedSearch search, DirectorySettings settings, Instant now) {
        var snapshot = new Snapshot(now);
        var groups = new Groups(settings.memberAttribute(), snapshot.odd);
        search.all(settings.groups(), "(cn=*@*)", "cn", settings.memberAttribute())
                .forEach(groups::add);
        search.all(settings.people(), settings.active(), settings.attributes()).stream()
                .filter(person -> !Lock.on(person, now))
                .forEach(person -> snapshot.add(person, settings, groups));
        // whose grants are whose cannot be told
        snapshot.twice.forEach(snapshot.people::remove);
        return snapshot;
    }

    boolean olderThan(Duration age, Instant now) {
        return now.isBefore(takenAt) || takenAt.plus(age).isBefore(now);
    }

    Optional<DirectoryPerson> find(String uid) {
        return Optional.ofNullable(people.get(uid));
    }

    List<DirectoryPerson> inGroup(String name) {
        var group = Groups.name(name);
        return people.values().stream()
                .filter(person -> person.groups().contains(group))
                .toList();
    }

    Collection<DirectoryPerson> everyone() {
        return people.values();
    }

    /** How many grants people hold, each counted for each holder. */
    int grants() {
        return people.values().stream()
                .mapToInt(person -> person.groups().size())
                .sum();
    }

    List<LeftOut> leftOut() {
        return odd;
    }

    private void add(DirContextOperations entry, DirectorySettings settings, Groups groups) {
        var dn = entry.getNameInNamespace();
        var uid = entry.getStringAttribute(settings.uidAttribute());
        var why = fault(uid);
        if (why.isPresent()) {
            odd.add(new LeftOut(dn, why.get()));
            return;
        }
        var name = entry.getStringAttribute(settings.nameAttribute());
        var person = new DirectoryPerson(
                uid, name == null || name.isBlank() ? uid : name, groups.of(LdapUtils.newLdapName(dn), uid));
        if (people.putIfAbsent(uid, person) == null) return;
        twice.add(uid);
        odd.add(new LeftOut(dn, LeftOut.Why.NAME_TWICE));
    }

    private static Optional<LeftOut.Why> fault(String uid) {
        if (uid == null) return Optional.of(LeftOut.Why.NO_NAME);
        return uid.isBlank() || uid.matches(NOT_A_NAME) ? Optional.of(LeftOut.Why.STRANGE_NAME) : Optional.empty();
    }
}
