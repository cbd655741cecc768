package org.banjie.access.directory;

import java.util.function.Supplier;
import org.springframework.ldap.CommunicationException;
import org.springframework.ldap.ServiceUnavailableException;

/** A pooled connection may have died since it was last used; the second try gets a new one. */
final class Retry {

    private Retry() {}

    static <T> T once(Supplier<T> search) {
        try {
            return search.get();
        } catch (CommunicationException | ServiceUnavailableException dead) {
            return search.get();
        }
    }
}
