package org.banjie.access;

import java.util.List;
import java.util.Locale;

/**
 * What a room has waiting for people: a room that knows of such makes a bean, and the desk shows it without knowing the
 * room. Asked at every look at a list, so: the role first, then one query that an index answers.
 */
public interface Errands {

    /**
     * What waits for this person and may be done by them now: by the room's own rights, without what they must keep away
     * from and without what needs another pair of eyes than theirs. Oldest first, {@link Errand#MOST} at most.
     */
    List<Errand> of(Actor actor, Locale locale);
}
