package org.banjie.assistance.monitoring.benefits;

import java.util.List;

/** A benefit as somebody types it in. */
record BenefitProposal(String name, String month, String amount, String basis, List<String> categories) {

    BenefitProposal {
        categories = categories == null ? List.of() : categories;
    }

    static BenefitProposal blank() {
        return new BenefitProposal("", "", "", "", List.of());
    }
}
