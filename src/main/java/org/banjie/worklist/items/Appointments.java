package org.banjie.worklist.items;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.kinds.own.Appointed;
import org.springframework.stereotype.Component;

/** Which steps belong to certain people of an office only. */
@Component
public class Appointments {

    private final List<Appointed> kinds;
    private final StaffDirectory staff;

    Appointments(List<Appointed> kinds, StaffDirectory staff) {
        this.kinds = kinds;
        this.staff = staff;
    }

    boolean excludes(String kind, String caseNo, String step, String uid) {
        var people = people(kind, caseNo, step);
        return !people.isEmpty() && !people.contains(uid);
    }

    /** Who is barred from a step, with those of its office who are not appointed to it. */
    public List<String> barred(String kind, String caseNo, String step, String office, Collection<String> authors) {
        var barred = new TreeSet<>(authors);
        var people = people(kind, caseNo, step);
        if (!people.isEmpty() && !office.equals(WorkItem.APPLICANT)) {
            staff.holders(Grant.parse(office)).stream()
                    .map(Actor::uid)
                    .filter(uid -> !people.contains(uid))
                    .forEach(barred::add);
        }
        return List.copyOf(barred);
    }

    private Set<String> people(String kind, String caseNo, String step) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.people(caseNo, step).stream())
                .collect(Collectors.toSet());
    }
}
