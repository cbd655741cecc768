package org.banjie.funeral.arrangement.unclaimed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.springframework.stereotype.Component;

/** What the first call says of a body nobody arranges a funeral for. */
@Component
public class Unclaiming {

    /** By which tag and papers call somebody whose name nobody knows. */
    private static final String NAMELESS = "无名氏";

    private final UnclaimedBodies bodies;
    private final TheDeceased deceased;

    Unclaiming(UnclaimedBodies bodies, TheDeceased deceased) {
        this.bodies = bodies;
        this.deceased = deceased;
    }

    /** Does nothing for a funeral that somebody arranges. */
    public void take(String caseNo, Answered said) {
        if (!said.has("nobody") || said.text("nobody").equals("NONE")) return;
        bodies.open(caseNo, said);
        if (deceased.get(caseNo).name() == null) {
            deceased.learn(
                    caseNo, new Answered(JsonNodeFactory.instance.objectNode().put("deceasedName", NAMELESS)));
        }
    }
}
