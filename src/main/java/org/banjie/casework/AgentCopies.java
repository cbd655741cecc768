package org.banjie.casework;

import java.util.List;
import org.banjie.cases.mandates.Mandate;
import org.banjie.cases.mandates.Mandates;
import org.banjie.notices.messages.Copies;
import org.springframework.stereotype.Component;

/** Whoever acts for an applicant hears what the applicant hears, as long as they do. */
@Component
class AgentCopies implements Copies {

    private final Mandates mandates;

    AgentCopies(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<String> phones(String caseNo) {
        return mandates.of(caseNo).map(Mandate::phone).stream().toList();
    }
}
