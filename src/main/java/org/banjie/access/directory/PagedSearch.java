package org.banjie.access.directory;

import java.util.ArrayList;
import java.util.List;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.stereotype.Component;

/** Reads all entries page by page: servers cut off a longer answer (Active Directory after 1000 entries). */
@Component
class PagedSearch {

    private final LdapContextSource source;
    private final DirectorySettings settings;

    PagedSearch(LdapContextSource source, DirectorySettings settings) {
        this.source = source;
        this.settings = settings;
    }

    List<DirContextOperations> all(String base, String filter, String... attributes) {
        return Retry.once(() -> overOneConnection(base, filter, attributes));
    }

    private List<DirContextOperations> overOneConnection(String base, String filter, String... attributes) {
        var connection = new SingleContextSource(source.getReadOnlyContext());
        try {
            var operations = new LdapTemplate(connection);
            operations.setIgnorePartialResultException(true);
            // part of the people is not the people
            operations.setIgnoreSizeLimitExceededException(false);
            return pages(operations, base, filter, attributes);
        } finally {
            connection.destroy();
        }
    }

    /** The cookie of the control belongs to one connection, hence the single context. */
    private List<DirContextOperations> pages(
            LdapOperations operations, String base, String filter, String... attributes) {
        var page = new PagedResultsDirContextProcessor(settings.pageSize());
        List<DirContextOperations> found = new ArrayList<>();
        do {
            found.addAll(operations.search(base, filter, controls(attributes), AS_IS, page));
        } while (page.hasMore());
        return found;
    }

    private static final ContextMapper<DirContextOperations> AS_IS = context -> (DirContextOperations) context;

    private static SearchControls controls(String... attributes) {
        var controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(true);
        controls.setReturningAttributes(attributes);
        return controls;
    }
}
