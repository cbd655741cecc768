package org.banjie.relatives.separation;

import java.util.Set;
import org.banjie.access.recusals.Recusals;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.Filings;
import org.springframework.stereotype.Component;

/** Keeps a relative away from a case and from every filing of it, their own and those for others (公务员法第七十六条). */
@Component
public class Separation {

    private static final String BY = "system";

    private final Recusals recusals;
    private final Filings filings;

    Separation(Recusals recusals, Filings filings) {
        this.recusals = recusals;
        this.filings = filings;
    }

    /** @param uid null for somebody without an account, who sees nothing anyway */
    public void of(Filing filing, String uid) {
        if (uid != null) {
            recusals.recuse(filing.caseNo(), uid, reason(filing), BY);
            filings.of(filing.caseNo()).forEach(each -> recuse(each, uid));
        }
        others(filing).forEach(other -> recuse(filing, other));
    }

    /** Keeps somebody away from the filing alone, as long as nobody knows for certain that it is about them. */
    void fromFiling(Filing filing, String uid) {
        recuse(filing, uid);
        others(filing).forEach(other -> recuse(filing, other));
    }

    private Set<String> others(Filing filing) {
        return recusals.of(filing.caseNo());
    }

    private void recuse(Filing filing, String uid) {
        if (filing.filingNo() != null) recusals.recuse(filing.filingNo(), uid, reason(filing), BY);
    }

    private static String reason(Filing filing) {
        return "近亲属备案：" + filing.relation();
    }
}
