package org.banjie.worklist.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.banjie.access.Grant;
import org.banjie.access.deputies.StandIn;

/**
 * The strands of a deputy: their own offices and those of the absent. Each is walked along its index like any other; what
 * of an absent one's office is not for the deputy is left out row by row on the way.
 */
final class OfTheAbsent {

    private static final String OWN_OR_IN_PLACE =
            """
             and (strand = any(:own) or exists (
                 select from unnest(:absentGrp, :absentUid, :absentKinds, :absentHidden) a (grp, uid, kinds, hidden)
                 where a.grp = strand and not a.uid = any(i.barred)
                 and (a.kinds = '' or i.kind = any(string_to_array(a.kinds, ',')))
                 and not i.case_no = any(string_to_array(a.hidden, ','))))
            """;

    private OfTheAbsent() {}

    static ListBranches.Weave weave(List<String> own, String office, List<StandIn> absent) {
        var rows = new ArrayList<String[]>();
        for (var one : absent) {
            for (var grant : one.offices()) rows.add(row(grant, one));
        }
        var strands = new LinkedHashSet<>(own);
        rows.forEach(row -> strands.add(row[0]));
        return new ListBranches.Weave(
                strands,
                office + OWN_OR_IN_PLACE,
                Map.of(
                        "own", own.toArray(String[]::new),
                        "absentGrp", column(rows, 0),
                        "absentUid", column(rows, 1),
                        "absentKinds", column(rows, 2),
                        "absentHidden", column(rows, 3)));
    }

    private static String[] row(Grant office, StandIn one) {
        return new String[] {
            office.toString(), one.absent(), String.join(",", one.kinds()), String.join(",", one.hidden())
        };
    }

    private static String[] column(Collection<String[]> rows, int at) {
        return rows.stream().map(row -> row[at]).toArray(String[]::new);
    }
}
