package org.banjie.payments;

import java.util.ArrayList;
import java.util.List;

/** The demonstration accounts as api.md lists them. */
public final class Accounts {

    private static final List<String> STREETS = List.of("310117001", "310117004", "310117102", "310117103");
    private static final List<String> VILLAGES = List.of(
            "310117001001",
            "310117001002",
            "310117004001",
            "310117004002",
            "310117102001",
            "310117102002",
            "310117103001",
            "310117103002");

    private Accounts() {}

    public static List<String> all() {
        var uids = new ArrayList<String>();
        VILLAGES.forEach(village -> uids.add("village-clerk." + village));
        for (var role : List.of("intake", "investigator-1", "investigator-2", "reviewer", "leader")) {
            STREETS.forEach(street -> uids.add("street-" + role + "." + street));
        }
        uids.addAll(List.of("district-check", "district-assistance", "district-approver"));
        return uids;
    }
}
