package org.banjie.studio.messages;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.notices.wording.LiveWording;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.studio.Administrators;
import org.springframework.stereotype.Component;

/** After an upgrade: words of the district whose original is another now, until somebody has looked and saved them again. */
@Component
class MovedWords implements Errands {

    private final Administrators administrators;
    private final LiveSets live;
    private final LiveWording words;

    MovedWords(Administrators administrators, LiveSets live, LiveWording words) {
        this.administrators = administrators;
        this.live = live;
        this.words = words;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (administrators.office(actor).isEmpty()) return List.of();
        return live.now().live().stream()
                .filter(set -> words.moved(set.kind()) > 0)
                .map(this::errand)
                .toList();
    }

    private Errand errand(LiveSet set) {
        var page = "/studio/" + set.kind() + "/edit/" + FileSet.MESSAGES;
        return Errand.several("studio.errand.message-moved", page, set.at(), (int) words.moved(set.kind()));
    }
}
