package org.banjie.referrals.provider;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ReferralWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The families that were referred to an organisation: what it has to know to serve them, and nothing else of their case. */
@Component
@Transactional(readOnly = true)
class ReferredFamilies {

    private final ReferralRows rows;
    private final ReferralRights rights;
    private final Cases cases;
    private final ReferralWords words;

    ReferredFamilies(ReferralRows rows, ReferralRights rights, Cases cases, ReferralWords words) {
        this.rows = rows;
        this.rights = rights;
        this.cases = cases;
        this.words = words;
    }

    /** @param place where it is done; null where nobody has to know */
    record Family(Referral of, String name, String phone, String place, String service) {

        @Override
        public String toString() {
            return "Family[" + of.grantId() + "]";
        }
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND to whoever acts for no organisation */
    List<Family> page(Actor actor, long before, int limit, Locale locale) {
        return families(rows.ofProvider(rights.provider(actor), before, limit), locale);
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND where it is not theirs, or over */
    Family get(Actor actor, long grant, Locale locale) {
        var code = rights.provider(actor);
        var found = rows.find(grant)
                .filter(one -> one.providerCode().equals(code) && one.running())
                .orElseThrow(ReferralRights::unknown);
        return families(List.of(found), locale).get(0);
    }

    private List<Family> families(List<Referral> found, Locale locale) {
        var numbers = found.stream().map(Referral::caseNo).toList();
        var known = cases.byNumber(numbers);
        var phones = cases.phones(numbers);
        var places = rows.places(found.stream().map(Referral::grantId).toList());
        return found.stream()
                .map(one -> new Family(
                        one,
                        known.get(one.caseNo()).applicantName(),
                        phones.get(one.caseNo()),
                        places.get(one.grantId()),
                        words.service(one, locale)))
                .toList();
    }
}
