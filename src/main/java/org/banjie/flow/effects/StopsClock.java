package org.banjie.flow.effects;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a verb of a {@link org.banjie.flow.BpmnBean} after which the statutory limit of the case stands still for the reason
 * that its second argument names, so that a model can be shown to let it run again on every way.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StopsClock {}
