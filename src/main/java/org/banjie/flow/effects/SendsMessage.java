package org.banjie.flow.effects;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a verb of a {@link org.banjie.flow.BpmnBean} after which the program sends that message to the case when its time has
 * come: a model that waits for it without the verb would wait for ever.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SendsMessage {

    /** Its name in the model. */
    String value();
}
