package org.banjie.studio.comparison;

import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.ChangeCount;
import org.springframework.stereotype.Component;

/** As many as the page of the comparison has rows. */
@Component
class CountedChanges implements ChangeCount {

    @Override
    public int between(FileSet before, FileSet after) {
        return Comparison.of(before, after).size();
    }
}
