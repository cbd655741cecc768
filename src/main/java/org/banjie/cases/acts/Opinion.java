package org.banjie.cases.acts;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something done on a case, with a word of why (办理意见). There are five, and none is ever taken for another: what a
 * paper gives as its reason, who may not do the next step and what decided a case each depend on which it was.
 */
public sealed interface Opinion permits CaseMove, PassedOn, Countersigned {

    Signature said();

    default String caseNo() {
        return said().caseNo();
    }

    /** In words, or null where none was asked. */
    default String reason() {
        return said().reason();
    }

    /** Uid of who did it. */
    default String by() {
        return said().by();
    }

    /** The unit they did it for. */
    default String office() {
        return said().office();
    }

    default Instant at() {
        return said().at();
    }

    /** An answer for each of the five. */
    default <T> T as(
            Function<StepEnded, T> ended,
            Function<ExitTaken, T> taken,
            Function<PutByHand, T> put,
            Function<PassedOn, T> passed,
            Function<Countersigned, T> signed) {
        if (this instanceof StepEnded one) return ended.apply(one);
        if (this instanceof ExitTaken one) return taken.apply(one);
        if (this instanceof PutByHand one) return put.apply(one);
        if (this instanceof PassedOn one) return passed.apply(one);
        return signed.apply((Countersigned) this);
    }
}
