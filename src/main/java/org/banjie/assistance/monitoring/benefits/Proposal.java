package org.banjie.assistance.monitoring.benefits;

import java.util.List;

/** A benefit as somebody types it in. */
record Proposal(String name, String month, String amount, String basis, List<String> categories) {

    Proposal {
        categories = categories == null ? List.of() : categories;
    }

    static Proposal blank() {
        return new Proposal("", "", "", "", List.of());
    }
}
