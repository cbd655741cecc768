package org.banjie.waiting;

import java.util.List;
import java.util.Locale;

/** Which of a list its page shows. */
enum ListView {
    /** Who waits, in turn. */
    WAITING {
        @Override
        List<WaitingEntry> of(KeeperRows rows, PlaceList list, int from, int most) {
            return rows.waiting(list.kind(), list.list(), from, most);
        }
    },
    /** Who has been offered a place or has one. */
    PLACED {
        @Override
        List<WaitingEntry> of(KeeperRows rows, PlaceList list, int from, int most) {
            return rows.placed(list.kind(), list.list(), from, most);
        }
    },
    /** Who did not answer for a place, wherever they are now. */
    LAPSED {
        @Override
        List<WaitingEntry> of(KeeperRows rows, PlaceList list, int from, int most) {
            return rows.lapsed(list.kind(), list.list(), from, most);
        }
    };

    abstract List<WaitingEntry> of(KeeperRows rows, PlaceList list, int from, int most);

    /** As addresses say it; anything else is who waits. */
    static ListView named(String text) {
        for (var view : values()) if (view.word().equals(text)) return view;
        return WAITING;
    }

    /** What addresses and messages call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
