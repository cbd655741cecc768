package org.banjie.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that is open to anybody, in its order; in templates {@code ${@openWays.all()}}. */
@Component("openWays")
public class OpenWays {

    private final List<OpenWay> all;

    OpenWays(ObjectProvider<OpenWay> ways) {
        this.all = ways.stream().sorted(Comparator.comparingInt(OpenWay::order)).toList();
    }

    public List<OpenWay> all() {
        return all;
    }
}
