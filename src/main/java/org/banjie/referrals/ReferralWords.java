package org.banjie.referrals;

import java.util.Locale;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** What a service is called, as the guide of its kind says. */
@Component
public class ReferralWords {

    private final Kinds kinds;

    ReferralWords(Kinds kinds) {
        this.kinds = kinds;
    }

    public String service(Referral of, Locale locale) {
        var kind = kinds.get(of.kind());
        var grants = kind.grants();
        if (grants == null || grants.service() == null) return kind.name().in(locale);
        return grants.service().called(of.service(), kind.name()).in(locale);
    }

    public String kind(String code, Locale locale) {
        return kinds.get(code).name().in(locale);
    }
}
