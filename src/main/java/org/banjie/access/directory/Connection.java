package org.banjie.access.directory;

import java.time.Duration;
import java.util.List;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.stereotype.Component;

/** Tries the way to the directory, for whoever has to find out what is wrong with it. */
@Component
public class Connection {

    private final LdapContextSource source;
    private final DirectorySettings settings;
    private final DirectoryPeople people;

    Connection(LdapContextSource source, DirectorySettings settings, DirectoryPeople people) {
        this.source = source;
        this.settings = settings;
        this.people = people;
    }

    /** Asks for everything, now. */
    public DirectoryAnswer tried() {
        var before = System.nanoTime();
        try {
            var read = people.renewed();
            return answer(before, read.everyone().size(), read.grants(), read.leftOut(), null);
        } catch (NamingException failure) {
            return answer(before, 0, 0, List.of(), DirectoryTrouble.of(failure));
        }
    }

    private DirectoryAnswer answer(
            long before, int people, int grants, List<LeftOut> leftOut, DirectoryTrouble trouble) {
        var address = String.join(" ", source.getUrls()) + " · " + source.getBaseLdapPathAsString();
        var took = Duration.ofNanos(System.nanoTime() - before);
        return new DirectoryAnswer(address, settings.looked(), took, people, grants, leftOut, trouble);
    }
}
