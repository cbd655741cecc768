package org.banjie.testing.story;

import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.NewKey;
import org.banjie.access.partners.PartnerKeys;

/** Those without whom no partner has a key: one who proposes, one who issues. */
public final class TwoAdministrators {

    public static final Actor FIRST = administrator("admin-1");
    public static final Actor SECOND = administrator("admin-2");

    private TwoAdministrators() {}

    public static String key(PartnerKeys keys, String name, Set<PartnerAct> acts, Set<String> kinds) {
        return keys.issue(SECOND, keys.propose(FIRST, new NewKey(name, acts, kinds)));
    }

    private static Actor administrator(String uid) {
        return new Actor(uid, "管理员", ActorType.STAFF, Set.of(Grant.parse("administrator@310117")));
    }
}
