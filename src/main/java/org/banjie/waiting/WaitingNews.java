package org.banjie.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.springframework.stereotype.Component;

/** Tells whoever waits: how manieth they are, that a place is theirs to take and until when, that they are the last again. */
@Component
class WaitingNews {

    private final Cases cases;
    private final Kinds kinds;
    private final Messages messages;

    WaitingNews(Cases cases, Kinds kinds, Messages messages) {
        this.cases = cases;
        this.kinds = kinds;
        this.messages = messages;
    }

    void joined(Case found, int position) {
        write(found, "waiting-joined", position);
    }

    void offered(Case found, LocalDate until) {
        write(found, "place-offered", until);
    }

    void last(Case found, int position) {
        write(found, "waiting-last", position);
    }

    private void write(Case found, String text, Object more) {
        var matter = kinds.get(found.kind()).matter(found.category()).zh();
        var arguments = new ArrayList<Object>(List.of(matter, found.caseNo(), more));
        var phone = cases.applicant(found.caseNo()).phone();
        messages.write(found.caseNo(), phone, Locale.CHINA, text, arguments.toArray());
    }
}
