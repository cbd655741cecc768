package org.banjie.kinds.own;

import java.util.Optional;

/** Which phone is on file for somebody whom the bureau opens cases about. */
public interface PhonesOnFile {

    /** @param number identity number or unified social credit code */
    Optional<String> phone(String number);
}
