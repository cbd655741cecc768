package org.banjie.flow.effects;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a verb of a {@link org.banjie.flow.BpmnBean} after which limits run that a model's timers may wait for: one that is waited for and
 * was never started leaves the case hanging.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StartsLimit {

    /** The limit that the kind's guide names. */
    String OF_GUIDE = "";

    /** The limit that the verb's second argument names. */
    String NAMED = "*";

    /** Their codes. */
    String[] value();
}
