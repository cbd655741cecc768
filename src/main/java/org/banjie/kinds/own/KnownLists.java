package org.banjie.kinds.own;

import java.util.Map;
import org.banjie.words.Words;

/** The lists of other offices that can be compared with what was granted. */
public interface KnownLists {

    /** What each is called, by its code. */
    Map<String, Words> names();
}
