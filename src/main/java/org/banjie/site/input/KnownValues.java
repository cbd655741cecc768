package org.banjie.site.input;

import java.util.function.Predicate;

/**
 * What a parameter of that name can be, on whichever page it narrows down what is shown: any other value is refused, as a
 * parameter that nobody reads is. A room makes a bean.
 *
 * @param name of the parameter
 * @param known whether a value is one; a blank one asks for nothing and is not put to it
 */
public record KnownValues(String name, Predicate<String> known) {

    boolean refuses(String value) {
        return value != null && !value.isBlank() && !known.test(value.strip());
    }
}
