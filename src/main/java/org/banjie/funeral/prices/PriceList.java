package org.banjie.funeral.prices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published price list. What is not on it is not charged; a price holds from a day on and is never overwritten. */
@Repository
public class PriceList {

    private final JdbcClient db;
    private final Clock clock;

    PriceList(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Every item with the price in force today, in the order of the list. */
    public List<PriceItem> today() {
        return db.sql(
                        """
                select i.code, i.name_zh, i.name_en, i.unit_zh, i.unit_en, i.pricing, p.amount, p.basis
                from funeral_item i left join lateral (
                    select amount, basis from funeral_price
                    where item = i.code and valid_from <= ? order by valid_from desc limit 1) p on true
                order by i.position
                """)
                .param(LocalDate.now(clock))
                .query(PriceItem.class)
                .list();
    }

    public Map<String, PriceItem> byCode() {
        return today().stream().collect(Collectors.toMap(PriceItem::code, item -> item));
    }

    /** @return whether it was taken: a price of that day that stands already is not changed */
    public boolean publish(Publication price, String by) {
        return db.sql(
                                """
                insert into funeral_price (item, valid_from, amount, basis, by, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                price.item(),
                                price.from(),
                                price.amount(),
                                price.basis().strip(),
                                by,
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
