package org.banjie.referrals.provider;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.kinds.own.OwnAffairs;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Leads whoever acts for an organisation to the families that were referred to it. */
@Component
class ServedAffairs implements OwnAffairs {

    private final ReferralRows rows;
    private final ReferralRights rights;
    private final Sentences sentences;
    private final Clock clock;

    ServedAffairs(ReferralRows rows, ReferralRights rights, Sentences sentences, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Affair> of(Actor applicant, Locale locale) {
        return rights.providers(applicant).stream()
                .map(rows::running)
                .filter(many -> many > 0)
                .map(many -> affair(many, locale))
                .toList();
    }

    private Affair affair(int many, Locale locale) {
        return new Affair(
                sentences.in(locale, "referrals.served"),
                sentences.in(locale, "referrals.served.many", many),
                null,
                "/served",
                clock.instant(),
                null);
    }
}
