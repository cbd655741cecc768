package org.banjie.funeral.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.funeral.booking.resources.Driver;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.story.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A funeral home of a story's own, and families that need it. */
public record FuneralHome(Resources resources, JdbcClient db) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public static final Actor FAMILY = new Actor("applicant:family", "家属", ActorType.APPLICANT, Set.of());
    public static final Actor DISPATCHER =
            new Actor("funeral-dispatcher", "调度", ActorType.STAFF, Set.of(new Grant("funeral-dispatcher", "310117")));

    public long has(ResourceType type, String code) {
        return has(type, code, "07:00", "16:00");
    }

    public long has(ResourceType type, String code, String opens, String closes) {
        var hall = type == ResourceType.HALL;
        return resources.add(new Resource(
                0,
                type,
                code,
                code + " 号",
                "No. " + code,
                "",
                hall ? 60 : 1,
                hall ? 60 : 90,
                30,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                true,
                LocalDate.parse("2020-01-01"),
                null,
                type == ResourceType.VEHICLE ? new Driver("师傅" + code, "1990000" + code) : Driver.NOBODY));
    }

    /** A case to book for, as the register has it: its certificate is verified, and whoever arranges it has shown that it is theirs. */
    public String family() {
        return family(null);
    }

    /** The case of an applicant's account. */
    public String family(String account) {
        var caseNo = "BZ-310117-2026-9%05d".formatted(NEXT.incrementAndGet());
        db.sql(
                        """
                insert into cases (case_no, kind, category, status, area, street, intake_unit, applicant_type,
                                   applicant_name, id_index, id_sealed, phone_sealed, tracking_code, account, filed_by,
                                   handed_in_at)
                values (?, 'funeral', 'FUNERAL', 'SUBMITTED', ?, ?, ?, 'PERSON', '沈家属', 'x'::bytea, 'x'::bytea,
                        'x'::bytea, 'x'::bytea, ?, 'funeral-dispatcher', now())
                """)
                .params(caseNo, Story.VILLAGE, Story.STREET, Story.STREET, account)
                .update();
        db.sql(
                        """
                insert into funeral_certificate (case_no, state, form, no_sealed, issued_on, verified_by, verified_at)
                values (?, 'VERIFIED', 'HOSPITAL', 'x'::bytea, date '2026-02-08', 'funeral-dispatcher', now())
                """)
                .param(caseNo)
                .update();
        db.sql("insert into funeral_arranger (case_no, relation, shown, basis) values (?, 'CHILD', true, '第十七条')")
                .param(caseNo)
                .update();
        return caseNo;
    }

    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
