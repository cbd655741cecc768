package org.banjie.casework;

import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.KindTold;
import org.springframework.stereotype.Component;

/** Messages of a case are said in its kind's own words, where it has some. */
@Component
class KindOfCase implements KindTold {

    private final Cases cases;

    KindOfCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> kind(String chain) {
        return cases.find(chain).map(Case::kind);
    }
}
