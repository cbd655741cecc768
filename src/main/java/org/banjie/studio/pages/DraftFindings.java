package org.banjie.studio.pages;

import java.util.List;
import java.util.Locale;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.proof.Separated;
import org.springframework.stereotype.Component;

/** The checks of a draft, and which of them are not said of what is live. */
@Component
class DraftFindings {

    private final Checks checks;
    private final LiveSets live;
    private final Sets sets;
    private final FindingWords words;

    DraftFindings(Checks checks, LiveSets live, Sets sets, FindingWords words) {
        this.checks = checks;
        this.live = live;
        this.sets = sets;
        this.words = words;
    }

    /**
     * What was found.
     *
     * @param errors how many keep it from being approved whatever is said for it
     * @param together who may do two steps now that two had to do, and must be given a legal reason for
     */
    record Found(FindingWords.Told told, long errors, List<FindingWords.Line> together) {}

    Found of(FileSet draft, Locale locale) {
        var remarks = checks.of(draft);
        var before = live.find(draft.kind())
                .map(one -> checks.of(sets.get(one.hash())))
                .orElse(List.of());
        return new Found(
                words.since(before, remarks, locale),
                remarks.stream()
                        .filter(one -> one.refuses() && !Separated.mayPass(one))
                        .count(),
                words.inWords(remarks.stream().filter(Separated::mayPass).toList(), locale));
    }
}
