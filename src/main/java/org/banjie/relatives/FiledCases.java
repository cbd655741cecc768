package org.banjie.relatives;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banjie.relatives.filings.Filings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cases are on separate record: every spot check includes them. */
@Component
@Transactional(readOnly = true)
public class FiledCases {

    private final Filings filings;

    FiledCases(Filings filings) {
        this.filings = filings;
    }

    public boolean isFiled(String caseNo) {
        return !among(List.of(caseNo)).isEmpty();
    }

    /** Those of the cases that are; one question for all of them. */
    public Set<String> among(Collection<String> caseNos) {
        return filings.among(caseNos);
    }
}
