package org.banjie.organisations.credit.audit;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** The inspectors from whom is drawn: everybody active who holds the role that the setting names. */
@Component
class InspectorPool {

    private final StaffDirectory staff;
    private final Settings settings;

    InspectorPool(StaffDirectory staff, Settings settings) {
        this.staff = staff;
        this.settings = settings;
    }

    TreeSet<String> uids() {
        var role = settings.value(AuditDraw.KIND, "inspectors");
        return staff.everyone().stream()
                .filter(actor -> actor.holds(role))
                .map(Actor::uid)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
