package org.banjie.funeral.arrangement.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.rules.Answering.handedIn;
import static org.banjie.funeral.arrangement.rules.Answering.said;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.arrangement.relief.Subsidy;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.sea.Seat;
import org.banjie.funeral.sea.Voyage;
import org.banjie.refusal.InputError;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What a step of a funeral cannot pass over; today is 2026-02-10. */
class FuneralChecksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void nobody_signs_without_agreeing_or_before_it_is_shown_to_be_theirs() {
        assertThat(Told.places(ArrangerChecks.Confirm.wrong(said("agreed", false), false, false)))
                .containsExactly(
                        "agreed not-agreed", "signature no-signature", " arranger-provisional", " certificate-pending");
        assertThat(ArrangerChecks.Confirm.wrong(said("agreed", true, "signature", "王五"), true, true))
                .isEmpty();
    }

    @Test
    void whoever_wants_the_quote_changed_signs_nothing() {
        assertThat(new ArrangerChecks.Confirm(null, null).check(handedIn("CHANGE")))
                .isEmpty();
    }

    @Test
    void ashes_are_kept_until_a_day_ahead_unless_another_way_is_wanted() {
        var keeping = new AshesChecks.Keeping(CLOCK);
        assertThat(Told.places(keeping.check(handedIn("STORED", "until", "2026-02-10"))))
                .containsExactly("until keep-until");
        assertThat(keeping.check(handedIn("STORED", "until", "2026-02-11"))).isEmpty();
        assertThat(keeping.check(handedIn("CHANGE"))).isEmpty();
    }

    @Test
    void so_many_come_along_as_the_table_says_and_anybody_where_it_says_nothing() {
        var subsidy = new Subsidy("SEA", BigDecimal.TEN, BigDecimal.TEN, 6, "沪民");
        assertThat(AshesChecks.Sea.tooMany(6, subsidy)).isEmpty();
        assertThat(Told.codes(AshesChecks.Sea.tooMany(7, subsidy))).containsExactly("too-many-seats");
        assertThat(AshesChecks.Sea.tooMany(7, null)).isEmpty();
    }

    @Test
    void a_voyage_has_room_for_the_seats_that_are_left_and_for_those_one_has() {
        assertThat(full(2, Optional.empty())).isEmpty();
        assertThat(Told.codes(full(3, Optional.empty()))).containsExactly("voyage-full");
        assertThat(full(3, Optional.empty()).get(0).arguments()).containsExactly(2, "HZ-2");
        assertThat(full(3, Optional.of(new Seat(1, "BZ-1", 7, 3)))).isEmpty();
        assertThat(full(4, Optional.of(new Seat(1, "BZ-1", 7, 3)))).hasSize(1);
        assertThat(full(3, Optional.of(new Seat(1, "BZ-1", 8, 3)))).hasSize(1);
    }

    @Test
    void a_farewell_is_held_in_a_hall_that_is_booked_and_confirmed() {
        assertThat(Told.codes(ceremony(BookingPart.CEREMONY, BookingState.HELD)))
                .containsExactly("hall-not-booked");
        assertThat(Told.codes(ceremony(BookingPart.TRANSPORT, BookingState.CONFIRMED)))
                .containsExactly("hall-not-booked");
        assertThat(ceremony(BookingPart.CEREMONY, BookingState.CONFIRMED)).isEmpty();
        assertThat(new CremationChecks.Ceremony(null).check(handedIn("DONE", "held", "NOT_HELD")))
                .isEmpty();
    }

    @Test
    void a_family_that_is_called_upon_has_until_tomorrow_at_least() {
        var demand = new CremationChecks.Demand(CLOCK);
        assertThat(Told.codes(demand.check(handedIn("DEMANDED", "answerBy", "2026-02-10"))))
                .containsExactly("answer-by");
        assertThat(demand.check(handedIn("DEMANDED", "answerBy", "2026-02-11"))).isEmpty();
        assertThat(demand.check(handedIn("OTHER"))).isEmpty();
    }

    @Test
    void who_goes_to_the_sea_has_a_place_of_registration() {
        assertThat(Told.codes(CremationChecks.AshesWay.wrong(said("way", "SEA"), null)))
                .containsExactly("registered-unknown");
        assertThat(CremationChecks.AshesWay.wrong(said("way", "SEA"), "ELSEWHERE"))
                .isEmpty();
        assertThat(CremationChecks.AshesWay.wrong(said("way", "SEA", "registered", "SHANGHAI"), null))
                .isEmpty();
        assertThat(CremationChecks.AshesWay.wrong(said("way", "BURIAL"), null)).isEmpty();
    }

    @Test
    void no_grave_is_reserved_for_the_living_but_for_those_the_ordinance_names() {
        var grave = new CremationChecks.Grave();
        assertThat(Told.codes(grave.check(handedIn("BURIED", "reserved", "OTHER"))))
                .containsExactly("living-grave");
        assertThat(grave.check(handedIn("BURIED", "reserved", "SPOUSE"))).isEmpty();
    }

    @Test
    void tag_and_name_are_read_again_from_the_body() {
        var read = said("tagSeen", "T-1", "nameSeen", "张三");
        assertThat(IdentityCheck.wrong(read, Optional.of("T-1"), "张三")).isEmpty();
        assertThat(Told.places(IdentityCheck.wrong(read, Optional.of("T-2"), "张四")))
                .containsExactly("tagSeen other-tag", "nameSeen other-name");
        assertThat(Told.codes(IdentityCheck.wrong(read, Optional.empty(), "张四")))
                .containsExactly("other-name");
    }

    @Test
    void only_somebody_unknown_has_no_name_and_only_the_police_brings_whom_nobody_comes_for() {
        var notified = new UnclaimedChecks.Notified();
        assertThat(Told.codes(notified.check(handedIn("COLLECT")))).containsExactly("name-missing");
        assertThat(notified.check(handedIn("COLLECT", "deceasedName", "张三", "nobody", "NONE")))
                .isEmpty();
        assertThat(Told.places(notified.check(handedIn("COLLECT", "nobody", "UNNAMED", "relation", "CHILD"))))
                .containsExactly(
                        "relation nobody-has-arranger",
                        "policeOffice police-notice",
                        "policeNoticeNo police-notice",
                        "policeNoticeOn police-notice");
    }

    @Test
    void somebody_arranges_it_or_it_is_nobodys() {
        assertThat(Told.codes(UnclaimedChecks.Quoted.wrong(said(), false))).containsExactly("relation-missing");
        assertThat(UnclaimedChecks.Quoted.wrong(said(), true)).isEmpty();
        assertThat(UnclaimedChecks.Quoted.wrong(said("relation", "CHILD"), false))
                .isEmpty();
    }

    @Test
    void the_police_consents_in_writing_and_not_tomorrow() {
        var decision = new UnclaimedChecks.Decision(CLOCK);
        assertThat(Told.places(decision.check(handedIn("CREMATE", "consentOn", "2026-02-11"))))
                .containsExactly("consentNo police-consent", "consentOn police-consent");
        assertThat(decision.check(handedIn("CREMATE", "consentNo", "1", "consentOn", "2026-02-10")))
                .isEmpty();
        assertThat(decision.check(handedIn("WAIT"))).isEmpty();
    }

    @Test
    void ashes_nobody_has_come_for_are_kept() {
        assertThat(Told.codes(UnclaimedChecks.Kept.wrong(said("way", "ECO"), true)))
                .containsExactly("ashes-kept");
        assertThat(UnclaimedChecks.Kept.wrong(said("way", "STORAGE"), true)).isEmpty();
        assertThat(UnclaimedChecks.Kept.wrong(said("way", "ECO"), false)).isEmpty();
    }

    private static List<InputError> full(int party, Optional<Seat> had) {
        var day = LocalDate.parse("2026-03-18");
        var voyage = new Voyage(7, "HZ-1", CLOCK.instant(), "芦潮港", "Luchao", 10, 8, day, null, null);
        return AshesChecks.Sea.full(voyage, party, had, () -> "HZ-2");
    }

    private static List<InputError> ceremony(BookingPart part, BookingState state) {
        var booking = new Booking(1, "BZ-1", part, state, null, null, "u", CLOCK.instant(), List.of());
        return CremationChecks.Ceremony.wrong(List.of(booking));
    }
}
