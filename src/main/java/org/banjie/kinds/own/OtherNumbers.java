package org.banjie.kinds.own;

import java.util.Optional;

/** A number on a receipt that is no case's, such as that of an objection: whoever types it where cases are looked up is led on. */
public interface OtherNumbers {

    /**
     * @param typed as people copy it
     * @return the page that takes it, with the number; empty for what is none of these
     */
    Optional<String> pageOf(String typed);
}
