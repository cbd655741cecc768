package org.banjie.site.input;

import java.util.Set;

/**
 * What is read from addresses beside their handlers, or sent along with a form and of no use there. A room makes a bean.
 *
 * @param under path of the pages, with all below it where it ends in a slash
 * @param names of the parameters
 */
public record ReadBeside(String under, Set<String> names) {

    boolean isAt(String path) {
        return under.endsWith("/") ? path.startsWith(under) : path.equals(under);
    }
}
