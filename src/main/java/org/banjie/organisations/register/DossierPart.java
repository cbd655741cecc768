package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.Actor;

/** What another room keeps of an organisation and staff read in its file: inspection rounds, credit lists, contacts. */
public interface DossierPart {

    /**
     * A line of it.
     *
     * @param on null where it holds until something else is said
     * @param what in the reader's language, like {@code text}
     * @param caseNo of the case behind it; null for none. A line of a case this reader must keep away from is not shown
     */
    record Line(LocalDate on, String what, String text, String caseNo) {}

    /** Message key of what it is about. */
    String title();

    /** Newest first, not more than a page holds; empty for readers without the right of that room. */
    List<Line> of(Actor actor, String uscc);
}
