package org.banjie.referrals;

import java.util.Locale;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.To;
import org.springframework.stereotype.Component;

/** Tells the family of visits that wait for its word, what the street found and what has lapsed; and the organisation what was found. */
@Component
public class ReferralNews {

    private final Cases cases;
    private final Messages messages;
    private final ApplicantAccounts accounts;

    ReferralNews(Cases cases, Messages messages, ApplicantAccounts accounts) {
        this.cases = cases;
        this.messages = messages;
        this.accounts = accounts;
    }

    public void waits(Referral of) {
        family(of, "visits-wait", of.provider());
    }

    public void reminds(Referral of) {
        family(of, "visits-remind", of.provider());
    }

    public void lapsed(Referral of) {
        family(of, "service-lapsed", of.provider());
    }

    /** Both hear what was found, and why. */
    public void found(Referral of, String why) {
        family(of, "visit-found", why);
        accounts.ofNumber(of.providerCode())
                .map(account -> account.identity().phone())
                .filter(phone -> !phone.isBlank())
                .ifPresent(phone -> messages.writeTo(
                        To.byDay(Channel.SMS, phone),
                        "referral/" + of.grantId(),
                        Locale.CHINA,
                        "visit-found-provider",
                        "",
                        of.caseNo(),
                        why));
    }

    private void family(Referral of, String code, String said) {
        var phone = cases.applicant(of.caseNo()).phone();
        messages.write(of.caseNo(), phone, Locale.CHINA, code, "", of.caseNo(), said);
    }
}
