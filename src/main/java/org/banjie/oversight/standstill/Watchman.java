package org.banjie.oversight.standstill;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.search.OpenCases;
import org.banjie.casework.standstill.Sentries;
import org.springframework.stereotype.Component;

/** Looks at every open case, some hundreds a piece, and writes down which do not go on by themselves. */
@Component
@Planned(name = "oversight.watchman", every = "${banjie.watchman.every:PT30M}")
class Watchman implements Work {

    private static final int A_PIECE = 500;

    private final OpenCases open;
    private final Sentries sentries;
    private final StandstillRows rows;

    /** Where this instance goes on; one that takes over begins anew. */
    private volatile String after = "";

    Watchman(OpenCases open, Sentries sentries, StandstillRows rows) {
        this.open = open;
        this.sentries = sentries;
        this.rows = rows;
    }

    @Override
    public boolean piece(Shift shift) {
        var from = after;
        var cases = open.after(from, A_PIECE);
        var more = cases.size() == A_PIECE;
        var last = more ? cases.get(A_PIECE - 1) : null;
        rows.found(from, last, sentries.look(cases));
        after = more ? last : "";
        return more;
    }
}
