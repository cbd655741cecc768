package org.banjie.site.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a page that lists: a parameter in its address that it does not know is refused, not passed over. Whoever mistypes a
 * filter would otherwise take the whole list for the filtered one. Reading calls of the API are all so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyKnown {}
