package org.banjie.worklist.live;

import java.util.List;
import org.banjie.worklist.live.Change.What;

/** What is told, as text/event-stream writes it. */
final class Said {

    /** The stream is there, and still is; with where it stands, so that whoever comes back goes on from there. */
    private static final String HERE = "event: here\nid: %s\ndata: {}\n\n";

    /** Too much has happened, or too long ago: the list is to be read anew. */
    private static final String RESYNC = "event: resync\nid: %s\ndata: {}\n\n";

    /** The same person has opened too many: this one is not to be opened again. */
    static final String DISPLACED = "event: displaced\ndata: {}\n\n";

    /** After a break the browser tries again so soon. */
    private static final String RETRY = "retry: 2000\n\n";

    private Said() {}

    static String begun(Position at) {
        return RETRY + here(at);
    }

    static String here(Position at) {
        return HERE.formatted(at);
    }

    /** Only the last one says where it stands: whoever loses the stream before is told all of them again. */
    static String changes(List<Change> changes, Position reached) {
        if (changes.stream().anyMatch(one -> one.what() == What.MANY)) return resync(reached);
        var said = new StringBuilder();
        changes.forEach(one -> said.append("data: ")
                .append("{\"taskId\":\"%s\",\"caseNo\":\"%s\",\"change\":\"%s\"}"
                        .formatted(one.taskId(), one.caseNo(), one.what()))
                .append("\n\n"));
        return said + here(reached);
    }

    static String resync(Position reached) {
        return RESYNC.formatted(reached);
    }
}
