package org.banjie.casework.papers;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.words.Words;

/** Papers of a case that can still be signed on screen, at {@code /my/{caseNo}/sign}; none for whoever may not. */
public interface SignHere {

    List<Offer> of(Actor actor, Case found);

    /** @param agreed how many have, @param all of how many */
    record Offer(Words paper, long agreed, int all) {}
}
