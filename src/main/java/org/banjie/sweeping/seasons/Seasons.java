package org.banjie.sweeping.seasons;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Places and their seasons. */
@Repository
@Transactional
public class Seasons {

    private final JdbcClient db;
    private final Clock clock;

    Seasons(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public long addPlace(String code, String name, String nameEn, String address) {
        return db.sql("insert into sweeping_place (code, name, name_en, address) values (?, ?, ?, ?) returning id")
                .params(code, name, nameEn, address)
                .query(Long.class)
                .single();
    }

    public List<SweepingPlace> places() {
        return db.sql("select * from sweeping_place order by code limit 100")
                .query(SweepingPlace.class)
                .list();
    }

    public SweepingPlace place(long id) {
        return db.sql("select * from sweeping_place where id = ?")
                .param(id)
                .query(SweepingPlace.class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-place", "sweeping.place.unknown"));
    }

    /** @return its id, or nothing when the place has that festival of the year already */
    public Optional<Long> add(Season season) {
        return db.sql(
                        """
                insert into sweeping_season (place, year, festival, opens_at, companions, green_age)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                """)
                .params(season.place(), season.year(), season.festival().name(), Timestamp.from(season.opensAt()))
                .params(season.companions(), season.greenAge())
                .query(Long.class)
                .optional();
    }

    public Season get(long id) {
        return db.sql("select * from sweeping_season where id = ?")
                .param(id)
                .query(Season.class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-season", "sweeping.season.unknown"));
    }

    /** Those with a day that is not over, the next first. */
    public List<Season> current() {
        return db.sql(
                        """
                select * from sweeping_season s
                where exists (select from sweeping_slot v where v.season = s.id and v.day >= ?)
                order by opens_at, id limit 50
                """)
                .param(LocalDate.now(clock))
                .query(Season.class)
                .list();
    }
}
