package org.banjie.intake.guide;

import java.util.List;
import java.util.Locale;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.site.front.Offer;
import org.banjie.site.front.Offering;
import org.springframework.stereotype.Component;

/** The guides of all that applicants may begin, at the front door: a new kind stands there as soon as it is live. */
@Component
class GuideOffers implements Offering {

    private final Kinds kinds;

    GuideOffers(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<Offer> in(Locale locale) {
        return kinds.all().stream()
                .filter(Kind::takesNew)
                .map(kind -> offer(kind, locale))
                .toList();
    }

    private static Offer offer(Kind kind, Locale locale) {
        var also = kind.guide().also();
        return new Offer(
                kind.name().in(locale),
                kind.summary().in(locale),
                "/guide/" + kind.code(),
                also == null ? "" : also.in(locale));
    }
}
