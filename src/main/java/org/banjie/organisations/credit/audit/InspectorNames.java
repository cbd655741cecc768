package org.banjie.organisations.credit.audit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.springframework.stereotype.Component;

/** Inspectors by name, for papers. */
@Component
public class InspectorNames {

    private final StaffDirectory staff;

    InspectorNames(StaffDirectory staff) {
        this.staff = staff;
    }

    public String of(Collection<String> uids) {
        return uids.stream()
                .map(uid -> staff.find(uid).map(Actor::name).orElse(uid))
                .collect(Collectors.joining("、"));
    }
}
