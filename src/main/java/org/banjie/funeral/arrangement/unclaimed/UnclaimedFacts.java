package org.banjie.funeral.arrangement.unclaimed;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the public notice and the decision say. */
@Component
public class UnclaimedFacts {

    private final UnclaimedBodies bodies;

    UnclaimedFacts(UnclaimedBodies bodies) {
        this.bodies = bodies;
    }

    /** Empty for a funeral that somebody arranges. */
    public Map<String, Object> of(String caseNo) {
        var facts = new HashMap<String, Object>();
        bodies.find(caseNo).ifPresent(one -> {
            put(facts, "policeOffice", one.policeOffice());
            put(facts, "policeNoticeNo", one.noticeNo());
            put(facts, "policeNoticeOn", one.noticeOn());
            put(facts, "description", one.description());
            put(facts, "publishedOn", one.publishedOn());
            put(facts, "claimBy", one.endsOn());
            put(facts, "consentNo", one.consentNo());
            put(facts, "consentOn", one.consentOn());
        });
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) facts.put(name, value);
    }
}
