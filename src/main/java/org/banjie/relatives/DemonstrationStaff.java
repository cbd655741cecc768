package org.banjie.relatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.kinds.own.DemonstrationRegister;
import org.banjie.numbers.CitizenId;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.NewTerm;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.Terms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the made-up people of the demonstration district who work on assistance, before its first case is made up: cases
 * are matched with their relatives like any other. Their numbers are of a district that does not exist.
 */
@Component
class DemonstrationStaff implements DemonstrationRegister {

    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    private static final Map<String, String> POSTS = Map.of(
            Roles.VILLAGE_CLERK, "村（居）委会委员、救助顾问",
            Roles.STREET_INTAKE, "社区事务受理中心受理员",
            Roles.STREET_INVESTIGATOR, "救助调查员",
            Roles.STREET_REVIEWER, "救助审核员",
            Roles.STREET_LEADER, "分管领导",
            Roles.ECONOMIC_CHECK, "核对中心核对员",
            Roles.DISTRICT_ASSISTANCE, "救助科科员",
            Roles.DISTRICT_APPROVER, "局领导");

    private final StaffDirectory staff;
    private final Persons persons;
    private final Terms terms;

    DemonstrationStaff(StaffDirectory staff, Persons persons, Terms terms) {
        this.staff = staff;
        this.persons = persons;
        this.terms = terms;
    }

    @Override
    @Transactional
    public void furnish(LocalDate today) {
        if (persons.isEmpty()) enter(staff.everyone());
    }

    private void enter(List<Actor> everyone) {
        var serial = 0;
        for (var one : everyone) {
            var posts = one.grants().stream()
                    .filter(grant -> POSTS.containsKey(grant.role()))
                    .toList();
            if (posts.isEmpty()) continue;
            var id = persons.add(one.uid(), one.name(), number(serial++));
            posts.forEach(grant -> terms.add(id, term(grant)));
        }
    }

    private static NewTerm term(Grant grant) {
        var capacity = grant.role().equals(Roles.VILLAGE_CLERK) ? Capacity.COMMITTEE : Capacity.OFFICIAL;
        return new NewTerm(POSTS.get(grant.role()), grant.unit(), capacity, SINCE, null);
    }

    /** Born in 1985, in a district 310198 that there is not; the last character is the one that fits. */
    private static String number(int serial) {
        var digits = "31019819850501%03d".formatted(serial);
        return "0123456789X"
                .chars()
                .mapToObj(check -> digits + (char) check)
                .filter(number -> CitizenId.fault(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
