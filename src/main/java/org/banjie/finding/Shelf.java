package org.banjie.finding;

import java.util.List;
import org.banjie.access.Actor;

/**
 * What a room keeps about people beside cases: a room that keeps such makes a bean, and the search of the desk shows it
 * without knowing the room.
 */
public interface Shelf {

    /**
     * What fits and may be read by this person now, by the room's own rights and masked by them; the newest first.
     *
     * @param typed as somebody typed it: never blank
     */
    List<FoundFile> find(Actor actor, String typed, int most);

    /** Message key of the register it stands for. */
    String name();

    /** The address of that register's own page, where all that fits is turned over. */
    String all(String typed);
}
