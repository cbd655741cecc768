package org.banjie.funeral.arrangement.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.CaseStatus;
import org.banjie.funeral.arrangement.family.FuneralStage.Known;
import org.banjie.funeral.arrangement.quote.Quote;
import org.banjie.funeral.arrangement.quote.QuoteLine;
import org.banjie.funeral.arrangement.relief.Subsidy;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.StockOf;
import org.banjie.words.Words;
import org.junit.jupiter.api.Test;

/** What the family is told: where it stands, what it costs, what is booked, whom to call. */
class FamilyTest {

    private static final Instant TEN = Instant.parse("2026-02-12T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-12T01:00:00Z"), ZONE);
    private static final Known NOTHING = new Known(false, false, false, false, false, false);

    @Test
    void a_funeral_goes_on_from_the_first_call_to_the_place_of_the_ashes() {
        assertThat(stage(NOTHING)).isEqualTo(FuneralStage.CALL);
        assertThat(stage(new Known(true, false, false, false, false, false))).isEqualTo(FuneralStage.COMING);
        assertThat(stage(new Known(true, true, false, false, false, false))).isEqualTo(FuneralStage.QUOTE);
        assertThat(stage(new Known(true, true, true, false, false, false))).isEqualTo(FuneralStage.CONFIRM);
        assertThat(stage(new Known(true, true, true, true, false, false))).isEqualTo(FuneralStage.FAREWELL);
        assertThat(stage(new Known(true, true, true, true, true, false))).isEqualTo(FuneralStage.ASHES);
        assertThat(stage(new Known(true, true, true, true, true, true))).isEqualTo(FuneralStage.PLACED);
    }

    @Test
    void what_is_over_is_over_whatever_is_known_of_it() {
        assertThat(FuneralStage.of(CaseStatus.APPROVED, NOTHING)).isEqualTo(FuneralStage.DONE);
        assertThat(FuneralStage.of(CaseStatus.WITHDRAWN, NOTHING)).isEqualTo(FuneralStage.CALLED_OFF);
        assertThat(Arrays.stream(FuneralStage.values()).filter(FuneralStage::isSettled))
                .containsExactly(FuneralStage.PLACED, FuneralStage.DONE, FuneralStage.CALLED_OFF);
    }

    @Test
    void without_a_quote_nothing_is_owed_and_nothing_is_charged_beside_the_list() {
        assertThat(codes(FamilyCosts.of(Optional.empty(), List.of(), Optional.empty())
                        .lines()))
                .containsExactly("cost.none", "cost.list", "cost.only");
    }

    @Test
    void each_service_is_told_with_its_price_in_the_readers_language_before_the_sum() {
        var service = new QuoteLine("keeping", "冷藏", "Keeping", "天", "GOVERNMENT", 3, new BigDecimal("60.00"));
        var lines = FamilyCosts.of(Optional.of(quote("0.00")), List.of(service), Optional.empty())
                .lines();
        assertThat(codes(lines)).containsExactly("cost.line", "cost.sum", "cost.list", "cost.only");
        assertThat(lines.get(0).text().getArguments())
                .containsExactly(new Words("冷藏", "Keeping"), "60.00", 3, "180.00");
    }

    @Test
    void a_relief_is_told_as_a_sum_or_as_one_whose_share_is_still_to_be_published() {
        assertThat(sum(quote("0.01"))).isEqualTo("cost.relief");
        assertThat(sum(quote(null))).isEqualTo("cost.relief-open");
    }

    @Test
    void a_subsidy_is_told_once_its_amount_is_known_and_not_nothing() {
        assertThat(told(new BigDecimal("0.01"))).contains("cost.subsidy");
        assertThat(told(BigDecimal.ZERO)).doesNotContain("cost.subsidy");
        assertThat(told(null)).doesNotContain("cost.subsidy");
    }

    @Test
    void who_has_joined_chooses_and_moves_and_who_has_not_is_let_in_first() {
        var held = booking(BookingPart.CEREMONY, BookingState.HELD);
        assertThat(BookedTimes.halls("BZ-1", true, List.of(), CLOCK))
                .containsExactly(FamilyLine.to("/funeral/slots?case=BZ-1", "slots"));
        var joined = BookedTimes.halls("BZ-1", true, List.of(held), CLOCK);
        assertThat(codes(joined)).containsExactly("booked.CEREMONY.HELD");
        assertThat(joined.get(0).href()).isEqualTo("/funeral/bookings/5");
        assertThat(joined.get(0).text().getArguments())
                .containsExactly(
                        new Words("2月12日（星期四）10:00", "Thursday 12 February, 10:00"),
                        new Words("2月12日（星期四）09:15", "Thursday 12 February, 09:15"));
        var asked = new Booking(
                5, "BZ-1", BookingPart.CEREMONY, BookingState.HELD, TEN, CLOCK.instant(), "u", TEN, List.of());
        assertThat(codes(BookedTimes.halls("BZ-1", true, List.of(asked), CLOCK)))
                .as("nothing more to do in a hurry")
                .containsExactly("booked.CEREMONY.KEPT");
        var stranger = BookedTimes.halls("BZ-1", false, List.of(held), CLOCK);
        assertThat(codes(stranger)).containsExactly("booked.CEREMONY.HELD", "join");
        assertThat(stranger.get(0).href()).isNull();
    }

    @Test
    void a_car_that_has_left_is_told_as_one_and_no_more_when_it_has_come() {
        var out = List.of(car("2026-02-12T00:40:00Z", "2026-02-12T01:30:00Z"));
        assertThat(codes(BookedTimes.cars(true, out, CLOCK))).containsExactly("booked.TRANSPORT.LEFT");
        var back = List.of(car("2026-02-12T00:40:00Z", "2026-02-12T01:00:00Z"));
        assertThat(BookedTimes.cars(true, back, CLOCK)).isEmpty();
    }

    private static Booking car(String leaves, String back) {
        var span = new Span(Instant.parse(leaves), Instant.parse(back), Instant.parse(back));
        var taken = List.of(new Booking.Taken(StockOf.vehicle("V1"), span));
        return new Booking(6, "BZ-1", BookingPart.TRANSPORT, BookingState.CONFIRMED, null, null, "u", TEN, taken);
    }

    @Test
    void niches_and_what_was_given_back_are_no_times() {
        var none = List.of(
                booking(BookingPart.NICHE, BookingState.CONFIRMED),
                booking(BookingPart.TRANSPORT, BookingState.CANCELLED));
        assertThat(codes(BookedTimes.halls("BZ-1", true, none, CLOCK))).containsExactly("slots");
    }

    @Test
    void papers_are_asked_for_until_they_are_there() {
        assertThat(codes(NextSteps.papers("PENDING", false, false))).containsExactly("certificate", "arranger");
        assertThat(codes(NextSteps.papers("PENDING", true, true))).containsExactly("certificate.sent");
        assertThat(codes(NextSteps.papers("POLICE", true, false))).containsExactly("police");
        assertThat(NextSteps.papers("VERIFIED", true, false)).isEmpty();
    }

    @Test
    void a_number_is_dialled_as_it_is_and_shown_unbroken() {
        var home = FamilyContacts.of("021-5772", "松江").lines().get(0);
        assertThat(home.href()).isEqualTo("tel:021-5772");
        assertThat(home.text().getArguments()).containsExactly("021\u20115772");
    }

    private static Instant held(BookingState state) {
        return state == BookingState.HELD ? CLOCK.instant().plusSeconds(900) : null;
    }

    private static FuneralStage stage(Known known) {
        return FuneralStage.of(CaseStatus.ACCEPTED, known);
    }

    private static String sum(Quote quote) {
        return codes(FamilyCosts.of(Optional.of(quote), List.of(), Optional.empty())
                        .lines())
                .get(0);
    }

    private static List<String> told(BigDecimal family) {
        var subsidy = new Subsidy("SEA", family, BigDecimal.ZERO, 6, "沪民");
        return codes(FamilyCosts.of(Optional.empty(), List.of(), Optional.of(subsidy))
                .lines());
    }

    private static Quote quote(String relief) {
        var total = new BigDecimal("180.00");
        var off = relief == null ? null : new BigDecimal(relief);
        return new Quote("BZ-1", 1, total, off, total, "", LocalDate.parse("2026-02-10"), null);
    }

    private static Booking booking(BookingPart part, BookingState state) {
        return new Booking(5, "BZ-1", part, state, held(state), null, "u", TEN, List.of());
    }

    private static List<String> codes(List<FamilyLine> lines) {
        return lines.stream()
                .map(line -> line.text().getCodes()[0].replace("funeral.family.", ""))
                .toList();
    }
}
