package org.banjie.worklist.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.talk.FollowNews;
import org.springframework.stereotype.Component;

/** The boxes above a list, with how much is in them. */
@Component
class Tabs {

    /** A tab says "99+" above this. */
    private static final int COUNTED = 99;

    private final Worklist worklist;
    private final FollowNews news;

    Tabs(Worklist worklist, FollowNews news) {
        this.worklist = worklist;
        this.news = news;
    }

    /**
     * @param count null for a box that is not counted: what is over only grows
     * @param unread of the cases that are followed, in how many something happened; null for none
     */
    record Tab(Box box, String href, String count, String unread, boolean here) {}

    /** @param others how much waits in other rooms: it counts with what is to be done */
    List<Tab> of(Actor actor, Box here, int others) {
        return Arrays.stream(Box.values())
                .map(box -> tab(actor, box, here, box == Box.TODO ? others : 0))
                .toList();
    }

    private Tab tab(Actor actor, Box box, Box here, int others) {
        var address = "/worklist?box=" + box.name().toLowerCase(Locale.ROOT);
        var count = box.isOfOpenSteps() ? count(actor, box, others) : null;
        return new Tab(box, address, count, box == Box.FOLLOWED ? unread(actor) : null, box == here);
    }

    private String unread(Actor actor) {
        var unread = news.unread(actor, COUNTED + 1);
        if (unread == 0) return null;
        return unread > COUNTED ? COUNTED + "+" : Integer.toString(unread);
    }

    private String count(Actor actor, Box box, int others) {
        var count = worklist.count(actor, box, COUNTED);
        var all = count.value() + others;
        return count.exact() && all <= COUNTED ? Integer.toString(all) : COUNTED + "+";
    }
}
