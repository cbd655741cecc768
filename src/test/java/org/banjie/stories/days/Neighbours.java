package org.banjie.stories.days;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;

/** Families of one village, each under its own name, so that a list reads as a list does. */
final class Neighbours {

    private static final String[] NAMES = {
        "陆玉珍", "顾小妹", "沈根发", "钱桂英", "张水娣", "金龙根", "徐阿四", "朱引弟", "吴福生", "俞彩娥", "庄巧林", "夏月芳"
    };

    private int at;

    /** Who applied last. */
    String name() {
        return NAMES[(at - 1) % NAMES.length];
    }

    /** The phone of whoever applied last. */
    String phone() {
        return "1390000" + (1000 + at);
    }

    /** As {@link #application}, of somebody who lives here without being registered and cannot wait for the procedure. */
    Map<String, Object> inAnEmergency() {
        var body = application("3000");
        ((ObjectNode) body.get("answers"))
                .put("category", "TEMPORARY")
                .put("residenceStatus", "PERMIT")
                .put("need", "2000.00")
                .put("urgency", "EMERGENCY")
                .put("residence", Story.VILLAGE)
                .remove("registration");
        return body;
    }

    /** The next family: who applies, alone, with that income a month; what is handed in over the API. */
    Map<String, Object> application(String income) {
        var name = NAMES[at++ % NAMES.length];
        var household = Household.of(1, income);
        var idNo = Citizens.born("19" + (45 + at) + "0307");
        household.member(0).put("name", name).put("idNo", idNo);
        var body = new HashMap<>(household.application(household.area()));
        body.put("applicant", Map.of("name", name, "idNo", idNo, "phone", phone()));
        return body;
    }
}
