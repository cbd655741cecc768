package org.banjie.stories.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.Scan;
import org.banjie.testing.story.DeskStory;

/** The days of those through whose hands the applications of one street's families go. */
abstract class Village extends DeskStory {

    static final String LEADER = "street-leader." + STREET;
    static final String INVESTIGATOR = "street-investigator-1." + STREET;
    static final String SECOND = "street-investigator-2." + STREET;
    static final String VILLAGE_CLERK = "village-clerk." + VILLAGE;

    final Neighbours neighbours = new Neighbours();

    /** The next family hands in at the street's desk. */
    String filed() {
        return filed(neighbours.application("900"));
    }

    String filed(Map<String, ?> application) {
        var reply = as(CLERK).post("/cases", application);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("caseNo").asText();
    }

    /** Handed in with every paper that is asked for. */
    String filedWithPapers() {
        var caseNo = filed();
        for (var paper : new String[] {"id-card", "authorization"}) {
            var sent = as(CLERK).upload("/cases/" + caseNo + "/materials/" + paper, paper + ".png", Scan.png());
            assertThat(sent.ok()).as(sent.toString()).isTrue();
        }
        return caseNo;
    }
}
