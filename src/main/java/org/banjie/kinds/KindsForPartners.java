package org.banjie.kinds;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banjie.access.OfferedKinds;
import org.springframework.stereotype.Component;

/** Every kind that is live, but those that an office keeps for itself: nobody hands them in from outside. */
@Component
class KindsForPartners implements OfferedKinds {

    private final Kinds kinds;

    KindsForPartners(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public SortedMap<String, String> names(Locale language) {
        var names = new TreeMap<String, String>();
        kinds.all().stream()
                .filter(kind -> !kind.internal())
                .forEach(kind -> names.put(kind.code(), kind.name().in(language)));
        return names;
    }
}
