package org.banjie.access.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.query.SearchScope;
import org.springframework.ldap.support.LdapEncoder;
import org.springframework.stereotype.Component;

/** The accounts of the directory, remembered for a while as one {@link Snapshot}. */
@Component
public class DirectoryPeople {

    private final LdapTemplate ldap;
    private final DirectorySettings settings;
    private final PagedSearch search;
    private final Clock clock;
    private Snapshot snapshot;

    DirectoryPeople(LdapTemplate ldap, DirectorySettings settings, PagedSearch search, Clock clock) {
        this.ldap = ldap;
        this.settings = settings;
        this.search = search;
        this.clock = clock;
    }

    /** An account that appeared a moment ago is found too: not knowing a name is reason to look again. */
    public Optional<DirectoryPerson> find(String uid) {
        var known = current().find(uid);
        return known.isPresent() || !isActive(uid) ? known : renewed().find(uid);
    }

    public List<DirectoryPerson> inGroup(String name) {
        return current().inGroup(name);
    }

    public Collection<DirectoryPerson> everyone() {
        return current().everyone();
    }

    /** Asks the directory now: one small search, nothing remembered. */
    public boolean isActive(String uid) {
        var filter = "(&%s%s(%s=%s))"
                .formatted(
                        settings.peopleFilter(),
                        settings.activeFilter(),
                        settings.uidAttribute(),
                        LdapEncoder.filterEncode(uid));
        return !Retry.once(() -> ldap.search(
                        LdapQueryBuilder.query()
                                .base(settings.people())
                                .searchScope(SearchScope.SUBTREE)
                                .attributes(settings.uidAttribute())
                                .countLimit(2)
                                .filter(filter),
                        (AttributesMapper<Boolean>) attributes -> true))
                .isEmpty();
    }

    private synchronized Snapshot current() {
        if (snapshot == null || snapshot.olderThan(settings.cache(), clock.instant())) renewed();
        return snapshot;
    }

    private synchronized Snapshot renewed() {
        snapshot = Snapshot.taken(search, settings, clock.instant());
        return snapshot;
    }
}
