package org.banjie.studio.checks;

import java.util.function.Consumer;

/** One of the house's own rules for a set of files. */
public interface Check {

    /** Says what it has to say; what cannot be read it passes over, since others say so. */
    void look(SetReading draft, Consumer<Remark> say);
}
