package org.banjie.worklist.recusal;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.Actor;

/**
 * Keeping away as the page of a case shows it to one reader.
 *
 * @param involved by name, of whom the applicant can apply that they keep away
 * @param people by name, whom the reader can order to keep away; empty for who leads nobody
 * @param waiting what the reader has to decide
 * @param standing who keeps away and could be let in again by the reader
 */
record RecusalView(
        String caseNo,
        LocalDate today,
        List<Actor> involved,
        List<Actor> people,
        List<Waiting> waiting,
        List<Standing> standing) {

    record Waiting(String id, String person, String reason, LocalDate receivedOn) {}

    record Standing(String uid, String person, String cause, String reason) {}
}
