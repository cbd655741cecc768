package org.banjie.studio;

import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** A kind may be called by its own code or by the key of its model. */
@Component
public class Keys {

    private final Kinds kinds;

    Keys(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The code of the kind; what is neither is taken for the code of one that is not live yet. */
    public String kind(String key) {
        if (kinds.find(key).isPresent()) return key;
        return kinds.all().stream()
                .filter(kind -> kind.model().equals(key))
                .map(Kind::code)
                .findFirst()
                .orElse(key);
    }
}
