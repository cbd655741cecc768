package org.banjie.access.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.query.SearchScope;
import org.springframework.ldap.support.LdapEncoder;
import org.springframework.stereotype.Component;

/** The accounts of the directory, remembered for a while as one {@link Snapshot}. */
@Component
public class DirectoryPeople {

    private static final Logger log = LoggerFactory.getLogger(DirectoryPeople.class);

    private final LdapTemplate ldap;
    private final DirectorySettings settings;
    private final PagedSearch search;
    private final Clock clock;
    private Snapshot snapshot;
    private Set<LeftOut> told = Set.of();

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

    /** An account as the directory was last read: nothing is asked for now, so that a long list may ask for each of its rows. */
    public Optional<DirectoryPerson> remembered(String uid) {
        return current().find(uid);
    }

    /** Everybody in that group; letter case makes no difference. */
    public List<DirectoryPerson> inGroup(String name) {
        return current().inGroup(name);
    }

    public Collection<DirectoryPerson> everyone() {
        return current().everyone();
    }

    /** Asks the directory now: one small search, nothing remembered. */
    public boolean isActive(String uid) {
        return entry(uid).isPresent();
    }

    /** The entry of an active account, asked for now; none where two go by that name. */
    Optional<DirContextOperations> entry(String uid) {
        var active = Retry.once(() -> ldap.search(
                        LdapQueryBuilder.query()
                                .base(settings.people())
                                .searchScope(SearchScope.SUBTREE)
                                .attributes(settings.attributes())
                                .countLimit(3)
                                .filter(settings.active(LdapEncoder.filterEncode(uid))),
                        (ContextMapper<DirContextOperations>) context -> (DirContextOperations) context))
                .stream()
                .filter(person -> !Lock.on(person, clock.instant()))
                .toList();
        return active.size() == 1 ? Optional.of(active.get(0)) : Optional.empty();
    }

    /** All of it, asked for now. */
    synchronized Snapshot renewed() {
        snapshot = Snapshot.taken(search, settings, clock.instant());
        var odd = snapshot.leftOut();
        odd.stream()
                .filter(one -> !told.contains(one))
                .forEach(one -> log.warn(
                        "账号目录中有一个条目未采用 · left out of the directory: {} ({})",
                        one.entry(),
                        one.why().code()));
        told = Set.copyOf(odd);
        return snapshot;
    }

    private synchronized Snapshot current() {
        if (snapshot == null || snapshot.olderThan(settings.cache(), clock.instant())) renewed();
        return snapshot;
    }
}
