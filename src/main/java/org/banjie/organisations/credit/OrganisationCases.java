package org.banjie.organisations.credit;

import com.fasterxml.jackson.databind.JsonNode;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.kinds.own.Opening;
import org.banjie.organisations.register.Roll;
import org.springframework.stereotype.Component;

/** Opens cases about organisations; one with an account is told by message and answers in it. */
@Component
public class OrganisationCases {

    private final Openings openings;
    private final ApplicantAccounts accounts;

    OrganisationCases(Openings openings, ApplicantAccounts accounts) {
        this.openings = openings;
        this.accounts = accounts;
    }

    /** @return the number of the case */
    public String open(String kind, String category, Roll.Entry about, JsonNode answers, String by) {
        var phone = accounts.ofNumber(about.uscc())
                .map(account -> account.identity().phone())
                .orElse("");
        var organisation = new Applicant(ApplicantType.ORGANISATION, about.name(), about.uscc(), phone);
        return openings.open(new Opening(kind, category, about.area(), null, organisation, answers, by));
    }
}
