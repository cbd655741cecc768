package org.banjie.funeral.booking.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The resources of the funeral home. */
@Repository
@Transactional
public class Resources {

    private final JdbcClient db;

    Resources(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refusal NOT_FOUND when there is none */
    public Resource get(long id) {
        return find(id).orElseThrow(
                        () -> new Refusal(RefusalKind.NOT_FOUND, "unknown-resource", "bookings.resource.unknown"));
    }

    public Optional<Resource> find(long id) {
        return db.sql("select * from funeral_resource where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** As {@link #get}, and nobody else changes it until the transaction ends. */
    Resource hold(long id) {
        db.sql("select 1 from funeral_resource where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return get(id);
    }

    public boolean isCodeTaken(String code) {
        return db.sql("select exists (select from funeral_resource where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** Those of these types that are in service on some day between the two, by code. */
    public List<Resource> active(Collection<ResourceType> types, LocalDate from, LocalDate until) {
        return db.sql(
                        """
                select * from funeral_resource
                where type in (:types) and active_from <= :until and (active_until is null or active_until >= :from)
                order by type, code
                """)
                .param("types", types.stream().map(Enum::name).toList())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> read(row))
                .list();
    }

    /** By code, {@code limit} after the one named. */
    public List<Resource> page(ResourceType type, String afterCode, int limit) {
        return db.sql("select * from funeral_resource where type = ? and code > ? order by code limit ?")
                .params(type.name(), afterCode, limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return its id */
    public long add(Resource wanted) {
        return db.sql(
                        """
                insert into funeral_resource (type, code, name, name_en, class, capacity, slot_minutes, cleaning_minutes,
                                              opens, closes, on_holidays, active_from, active_until, driver, phone)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(wanted.type().name(), wanted.code(), wanted.name(), wanted.nameEn(), wanted.grade())
                .params(wanted.capacity(), wanted.slotMinutes(), wanted.cleaningMinutes())
                .params(wanted.opens(), wanted.closes(), wanted.onHolidays(), wanted.activeFrom())
                .params(
                        wanted.activeUntil(),
                        wanted.driver().name(),
                        wanted.driver().phone())
                .query(Long.class)
                .single();
    }

    /** Everything but its type and code; what is booked already stays as it was booked. */
    public void change(Resource wanted) {
        db.sql(
                        """
                update funeral_resource
                set name = ?, name_en = ?, class = ?, capacity = ?, slot_minutes = ?, cleaning_minutes = ?, opens = ?,
                    closes = ?, on_holidays = ?, active_from = ?, active_until = ?, driver = ?, phone = ?
                where id = ?
                """)
                .params(wanted.name(), wanted.nameEn(), wanted.grade(), wanted.capacity(), wanted.slotMinutes())
                .params(wanted.cleaningMinutes(), wanted.opens(), wanted.closes(), wanted.onHolidays())
                .params(wanted.activeFrom(), wanted.activeUntil())
                .params(wanted.driver().name(), wanted.driver().phone(), wanted.id())
                .update();
    }

    private static Resource read(ResultSet row) throws SQLException {
        return new Resource(
                row.getLong("id"),
                ResourceType.valueOf(row.getString("type")),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("class"),
                row.getInt("capacity"),
                row.getInt("slot_minutes"),
                row.getInt("cleaning_minutes"),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getBoolean("on_holidays"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_until", LocalDate.class),
                new Driver(row.getString("driver"), row.getString("phone")));
    }
}
