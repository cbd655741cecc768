package org.banjie.testing.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A story that leaves a case where it cannot go on, because that is what it tells; every other one must not. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface StandsStill {

    /** Why it does. */
    String value();
}
