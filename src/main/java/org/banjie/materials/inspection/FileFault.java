package org.banjie.materials.inspection;

import java.util.Locale;

/** What is wrong with a file. */
public enum FileFault {
    /** None of the types that are taken, whatever its name says. */
    WRONG_TYPE,
    /** A format of China's electronic bills (GB/T 33190): an archive that nothing here can look through. */
    OFD,
    EMPTY,
    /** It ends too early or is not what its first bytes say. */
    DAMAGED,
    /** Opens with a password only; or is locked and too large to be unlocked for looking through it. */
    ENCRYPTED,
    /** Carries scripts or programs, or something that cannot be looked into. */
    ACTIVE,
    /** A picture that unfolds to more than a screen could ever need. */
    TOO_MANY_PIXELS,
    VIRUS,
    /** Holds other files. It is taken, and whoever opens it is told. */
    ATTACHMENTS;

    /** Taken all the same. */
    public boolean isWarning() {
        return this == ATTACHMENTS;
    }

    /** The last part of its text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
