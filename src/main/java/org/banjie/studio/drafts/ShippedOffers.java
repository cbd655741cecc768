package org.banjie.studio.drafts;

import org.banjie.access.Actor;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came with a newer program becomes a draft. */
@Service
@Transactional
public class ShippedOffers {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Sets sets;
    private final LiveSets live;

    ShippedOffers(DraftDesk desk, Drafts drafts, Sets sets, LiveSets live) {
        this.desk = desk;
        this.drafts = drafts;
        this.sets = sets;
        this.live = live;
    }

    /**
     * If there is none open; once for each. The words that the kind says to applicants come along: no program brings any.
     */
    public void offered(String kind, String hash) {
        if (drafts.find(kind).isPresent() || drafts.began(kind, hash)) return;
        var offered = sets.get(hash);
        desk.begin(offered, DraftOrigin.SHIPPED, Actor.SYSTEM.uid(), "");
        var words = live.find(kind).flatMap(now -> sets.get(now.hash()).file(FileSet.MESSAGES));
        if (words.isEmpty() || offered.file(FileSet.MESSAGES).isPresent()) return;
        var edit = Edit.file(FileSet.MESSAGES, words.get(), null, "", true);
        desk.keep(desk.get(kind), offered, edit.apply(offered), edit, Actor.SYSTEM);
    }
}
