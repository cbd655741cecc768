package org.banjie.studio.drafts;

import org.banjie.sets.FileSet;

/** Counts what a save changed, as a comparison of the two sets would show it. */
@FunctionalInterface
public interface ChangeCount {

    int between(FileSet before, FileSet after);
}
