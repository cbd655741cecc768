package org.banjie.flow.effects;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a verb of a {@link org.banjie.flow.BpmnBean} after which the case is closed whatever it was before, so that a model can be shown to
 * close every case before it is published.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClosesCase {

    /** The second arguments with which it closes; none where it always does. */
    String[] value() default {};
}
