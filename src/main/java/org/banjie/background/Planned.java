package org.banjie.background;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@link Work} is called and when it is done, if nothing wakes it before: every so often, or on certain days, or
 * neither, and then only when woken. Both may name settings, as in {@code ${banjie.messages.every:PT15S}}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Planned {

    /**
     * Under this name it is remembered, so that it never changes; {@code background.work.<name>} and
     * {@code background.what.<name>} say in words what it is.
     */
    String name();

    /** A duration like {@code PT30S}: the pause from the end of one go to the beginning of the next. */
    String every() default "";

    /** Days and hours in Shanghai, as Spring writes them: second, minute, hour, day, month, weekday. */
    String cron() default "";
}
