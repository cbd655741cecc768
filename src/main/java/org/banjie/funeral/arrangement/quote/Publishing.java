package org.banjie.funeral.arrangement.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.funeral.prices.PriceList;
import org.banjie.funeral.prices.Publication;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director publishes the home's prices; nobody else, and not for days that are over. */
@Service
@Transactional
class Publishing {

    private static final String DIRECTOR = Roles.FUNERAL_DIRECTOR;

    private final PriceList list;
    private final Faults faults;
    private final Journal journal;
    private final Clock clock;

    Publishing(PriceList list, Faults faults, Journal journal, Clock clock) {
        this.list = list;
        this.faults = faults;
        this.journal = journal;
        this.clock = clock;
    }

    static boolean may(Actor actor) {
        return actor.staff() && actor.roles().contains(DIRECTOR);
    }

    /**
     * @throws Refusal BARRED for anybody but the director, CONFLICT where a price of that day stands
     * @throws Invalid with everything that is wrong
     */
    void publish(Actor actor, Publication price) {
        if (!may(actor)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "funeral.prices.barred");
        var wrong = wrong(price);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        if (!list.publish(price, actor.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "price-stands", "funeral.prices.stands");
        }
        journal.record(new Act(
                "funeral-prices",
                actor.uid(),
                office(actor),
                "price-published",
                Map.of(
                        "item", price.item(),
                        "from", price.from().toString(),
                        "amount", price.amount().toPlainString())));
    }

    private List<InputError> wrong(Publication price) {
        var wrong = new ArrayList<InputError>();
        if (!list.byCode().containsKey(String.valueOf(price.item()))) wrong.add(faults.of("item", "not-on-list"));
        if (price.from() == null || price.from().isBefore(LocalDate.now(clock))) {
            wrong.add(faults.of("from", "price-day"));
        }
        if (price.amount() == null
                || price.amount().signum() < 0
                || price.amount().scale() > 2
                || price.amount().precision() > 12) wrong.add(faults.of("amount", "price-amount"));
        if (price.basis() == null || price.basis().isBlank() || price.basis().length() > 200) {
            wrong.add(faults.of("basis", "price-basis"));
        }
        return wrong;
    }

    private static String office(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role().equals(DIRECTOR))
                .map(Grant::unit)
                .findFirst()
                .orElseThrow();
    }
}
