package org.banjie.notices.messages;

import java.util.Optional;

/** Of which kind the case is that a message tells of. */
public interface KindTold {

    /** @param chain a case number, or what else it is about; empty for what is no case */
    Optional<String> kind(String chain);
}
