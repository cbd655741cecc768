package org.banjie.funeral.arrangement.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.funeral.prices.PriceList;
import org.banjie.funeral.prices.Publication;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director publishes the home's prices; nobody else, and not for days that are over. */
@Service
@Transactional
class PricePublishing {

    private final PriceList list;
    private final Journal journal;
    private final Clock clock;

    PricePublishing(PriceList list, Journal journal, Clock clock) {
        this.list = list;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws Refusal BARRED for anybody but the director, CONFLICT where a price of that day stands
     * @throws Invalid with everything that is wrong
     */
    void publish(Actor actor, Publication price) {
        FuneralRights.PUBLISHING_PRICES.demand(actor);
        var wrong = PublicationRule.wrong(price, list.byCode().keySet(), LocalDate.now(clock));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        if (!list.publish(price, actor.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "price-stands", "funeral.prices.stands");
        }
        journal.record(Act.of(
                "funeral-prices",
                actor,
                FuneralRights.PUBLISHING_PRICES,
                "price-published",
                Map.of(
                        "item", price.item(),
                        "from", price.from().toString(),
                        "amount", price.amount().toPlainString())));
    }
}
