package org.banjie.vault;

/** A sealed value does not open: it was changed, moved to another row or column, or its key is not here. */
public final class SealBroken extends RuntimeException {

    SealBroken(String message) {
        super(message);
    }
}
