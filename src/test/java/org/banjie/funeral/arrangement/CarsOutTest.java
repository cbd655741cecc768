package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.cars.Cars;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.refusal.Refusal;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A car that was sent is nobody else's until it is back, however long that takes. */
class CarsOutTest extends FuneralStory {

    @Autowired
    Resources resources;

    @Autowired
    Bookings bookings;

    @Autowired
    Cars cars;

    @BeforeEach
    void a_home_with_two_cars() {
        clock.goesTo("2026-02-10T02:40");
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        the_home_has_room();
    }

    @Test
    void nobody_can_send_a_car_that_is_out_and_who_checks_the_body_in_has_it_back() {
        var first = toBeFetched();
        var second = toBeFetched();
        does(DISPATCHER, first, "Task_Dispatch", "SENT", Map.of("vehicle", "V1"));
        assertThat(codes(tries(DISPATCHER, second, "Task_Dispatch", "SENT", Map.of("vehicle", "V1"))))
                .containsExactly("not-an-option");
        assertThat(offered(second)).containsExactly("V2");
        clock.goesTo("2026-02-10T06:00");
        assertThat(offered(second)).as("it should be back by now, and is not").containsExactly("V2");
        does(WORKER, first, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag()));
        assertThat(offered(second)).containsExactly("V1", "V2");
        assertThat(verbs(first)).containsSubsequence("car-sent", "car-back", "body-arrived");
    }

    @Test
    void a_car_somebody_booked_for_a_time_before_it_can_be_back_is_not_offered_and_ones_own_is_the_first() {
        var other = toBeFetched();
        var own = toBeFetched();
        book(other, "2026-02-10T03:30");
        book(own, "2026-02-10T03:30");
        assertThat(offered(own)).containsExactly("V2");
        does(DISPATCHER, own, "Task_Dispatch", "SENT", Map.of("vehicle", "V2"));
        assertThat(offered(other)).containsExactly("V1");
    }

    @Test
    void who_was_slower_is_refused_and_when_all_are_out_one_from_elsewhere_is_sent() {
        var first = toBeFetched();
        var second = toBeFetched();
        var third = toBeFetched();
        cars.send(first, "V1", FuneralHome.DISPATCHER);
        assertThatThrownBy(() -> cars.send(second, "V1", FuneralHome.DISPATCHER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("car-taken"));
        cars.send(second, "V2", FuneralHome.DISPATCHER);
        assertThat(offered(third)).containsExactly("NONE");
        does(DISPATCHER, third, "Task_Dispatch", "SENT", Map.of("vehicle", "NONE"));
    }

    @Test
    void the_dispatcher_sees_who_drives_and_calls_and_says_that_it_is_back_and_the_family_reads_when_it_left() {
        var caseNo = toBeFetched();
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT", Map.of("vehicle", "V1"));
        var page = Visitor.signedIn(port, DISPATCHER);
        assertThat(page.get("/funeral/collections")).contains("V1，02-10 02:40 已出发", "href=\"tel:1990000V1\"");
        var board = page.get("/funeral/board?day=2026-02-10");
        assertThat(board).contains("在途", "师傅V2", "href=\"tel:1990000V2\"").doesNotContain("过了预计回馆时间");
        clock.goesTo("2026-02-10T04:11");
        assertThat(page.get("/funeral/board?day=2026-02-10")).contains("过了预计回馆时间");
        assertThat(page.get("/funeral/board?day=2026-02-11")).doesNotContain("在途");
        var booking = bookings.of(caseNo).get(0).id();
        assertThat(as(WORKER).post("/funeral/bookings/" + booking + "/back").status())
                .isEqualTo(403);
        assertThat(as(DISPATCHER).post("/funeral/bookings/" + booking + "/back").ok())
                .isTrue();
        assertThat(page.get("/funeral/board?day=2026-02-10")).doesNotContain("在途");
        assertThat(offered(toBeFetched())).containsExactly("V1", "V2");
    }

    @Test
    void the_car_of_a_family_that_calls_off_is_called_back() {
        var caseNo = toBeFetched();
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT", Map.of("vehicle", "V1"));
        clock.goesTo("2026-02-10T02:50");
        assertThat(as(DISPATCHER)
                        .post("/cases/" + caseNo + "/withdraw", Map.of("reason", "另行办理"))
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(statusOf(caseNo)).isEqualTo("WITHDRAWN");
        assertThat(offered(toBeFetched())).containsExactly("V1", "V2");
    }

    private String toBeFetched() {
        var caseNo = isReported();
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", firstCall());
        return caseNo;
    }

    private void book(String caseNo, String start) {
        var held = bookings.hold(caseNo, Wish.transport(FuneralHome.at(start)), FuneralHome.DISPATCHER);
        bookings.confirm(held.id(), FuneralHome.DISPATCHER);
    }

    private List<String> offered(String caseNo) {
        var form = as(DISPATCHER)
                .get("/tasks/" + taskOf(caseNo, "Task_Dispatch"))
                .json()
                .path("form");
        return form.path("data").path("vehicles").findValuesAsText("value");
    }
}
