package org.banjie.funeral.arrangement.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.FuneralHome.at;

import java.util.Locale;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hall a family has chosen is on the page of their own, whatever else they have applied for. */
@StandsStill("books for families that stand in the register alone")
class HallAffairsTest extends Story {

    private static final Actor FAMILY = new Actor("applicant:many-cases", "家属", ActorType.APPLICANT, Set.of());

    @Autowired
    HallAffairs affairs;

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    @BeforeEach
    void a_hall() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
    }

    @Test
    void whoever_has_handed_in_many_other_applications_since_still_finds_their_hall() {
        var home = new FuneralHome(resources, db);
        var hall = home.has(ResourceType.HALL, "松鹤厅");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        var funeral = home.family(FAMILY.uid());
        var booked = bookings.hold(funeral, Wish.ceremony(hall, at("2026-02-12T10:00")), FAMILY);
        for (var later = 1; later <= 25; later++) appliesForSomethingElse(later);

        assertThat(affairs.of(FAMILY, Locale.CHINA)).singleElement().satisfies(one -> {
            assertThat(one.matter()).contains("松鹤厅");
            assertThat(one.href()).endsWith("/" + booked.id());
        });
    }

    private void appliesForSomethingElse(int later) {
        db.sql(
                        """
                insert into cases (case_no, kind, category, status, area, street, intake_unit, applicant_type,
                                   applicant_name, id_index, id_sealed, phone_sealed, tracking_code, account, filed_by,
                                   handed_in_at)
                values ('BZ-310117-2026-7' || lpad(?::text, 5, '0'), 'assistance', 'SUBSISTENCE', 'SUBMITTED', ?, ?, ?,
                        'PERSON', '沈家属', 'x'::bytea, 'x'::bytea, 'x'::bytea, 'x'::bytea, ?, 'applicant', now() + ? * interval '1 minute')
                """)
                .params(later, VILLAGE, STREET, STREET, FAMILY.uid(), later)
                .update();
    }
}
