package org.banjie.oversight.rights;

import java.util.Set;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something people may do.
 *
 * @param deed what, in the reader's language at the edge
 * @param roles who; empty where each case says who
 */
record Right(MessageSourceResolvable deed, Set<String> roles) {

    boolean of(String role) {
        return roles.contains(role);
    }
}
