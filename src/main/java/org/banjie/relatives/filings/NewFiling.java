package org.banjie.relatives.filings;

import java.util.UUID;
import org.banjie.relatives.register.Kinship;

/**
 * A filing that is to be opened.
 *
 * @param person null for what only the applicant says
 * @param hint whom the applicant may mean, or null
 * @param staff the member of staff in words, for the form
 */
public record NewFiling(
        String caseNo,
        UUID person,
        UUID hint,
        String uid,
        String staff,
        Kinship relation,
        String basis,
        FilingOrigin origin,
        boolean late,
        boolean falseNo) {}
