package org.banjie.assistance.application.selfcheck;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A text of the self-check, said in the reader's language at the edge. */
final class Text {

    private Text() {}

    static MessageSourceResolvable of(String key, Object... facts) {
        return new DefaultMessageSourceResolvable(new String[] {"selfcheck.assistance." + key}, facts);
    }
}
