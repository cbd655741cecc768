package org.banjie.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that is open to anybody, in its order; in templates {@code ${@openWays.all()}}. */
@Component("openWays")
public class PublicEntries {

    private final List<PublicEntry> all;

    PublicEntries(ObjectProvider<PublicEntry> ways) {
        this.all = ways.stream()
                .sorted(Comparator.comparingInt(PublicEntry::order))
                .toList();
    }

    public List<PublicEntry> all() {
        return all;
    }
}
