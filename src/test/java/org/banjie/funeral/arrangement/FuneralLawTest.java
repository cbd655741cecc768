package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.changes.ExpiredHolds;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.funeral.booking.slots.SlotGone;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** L29: nothing is fixed before certificate and arranger stand; vehicles and furnaces are the registered ones. */
class FuneralLawTest extends FuneralStory {

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    @Autowired
    ExpiredHolds expired;

    @Autowired
    Messages messages;

    private long hall;

    @BeforeEach
    void a_home_with_one_of_each() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        the_home_has_room();
    }

    @Test
    void a_hall_asked_for_at_night_stays_the_familys_and_is_booked_by_itself_once_its_papers_are_checked() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        var held =
                bookings.hold(caseNo, Wish.ceremony(hall, FuneralHome.at("2026-02-12T10:00")), FuneralHome.DISPATCHER);
        assertThat(bookings.needs(held)).containsExactly("certificate", "arranger");
        var kept = bookings.confirm(held.id(), FuneralHome.DISPATCHER);
        assertThat(kept.isKept()).isTrue();
        assertThat(kept.heldUntil()).isEqualTo(FuneralHome.at("2026-02-11T09:00"));
        clock.advance(Duration.ofHours(3));
        assertThat(bookings.confirm(held.id(), FuneralHome.DISPATCHER).heldUntil())
                .as("asked twice, kept no longer")
                .isEqualTo(kept.heldUntil());
        expired.endAll();
        assertThat(Visitor.signedIn(port, DISPATCHER).get("/worklist/cases/" + caseNo))
                .as("whoever checks sees what waits")
                .contains("告别厅等着核对", "2026-02-12 10:00 · 留到 2026-02-11 09:00");
        assertThat(Visitor.signedIn(port, DISPATCHER).get("/worklist")).contains("最早 02-11 09:00 到时让出");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        assertThat(bookings.get(held.id()).state())
                .as("the arranger has shown nothing")
                .isEqualTo(BookingState.HELD);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(bookings.get(held.id()).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(told(caseNo)).contains("hall-confirmed").doesNotContain("hall-given-up");
        as(DISPATCHER).post("/cases/" + caseNo + "/withdraw", Map.of("reason", "另行办理"));
        timeline.settle();
    }

    @Test
    void a_hall_nobody_brings_papers_for_goes_to_the_next_family_after_a_day_and_the_first_is_told() {
        clock.goesTo("2026-02-10T09:00");
        var first = isReported();
        isCollected(first, firstCall());
        var wish = Wish.ceremony(hall, FuneralHome.at("2026-02-12T10:00"));
        var held = bookings.hold(first, wish, FuneralHome.DISPATCHER);
        bookings.confirm(held.id(), FuneralHome.DISPATCHER);
        var second = isReported();
        clock.goesTo("2026-02-11T08:59");
        assertThatThrownBy(() -> bookings.hold(second, wish, FuneralHome.DISPATCHER))
                .isInstanceOf(SlotGone.class);
        clock.goesTo("2026-02-11T09:00");
        assertThat(bookings.hold(second, wish, FuneralHome.DISPATCHER).state()).isEqualTo(BookingState.HELD);
        expired.endAll();
        assertThat(bookings.get(held.id()).state()).isEqualTo(BookingState.EXPIRED);
        assertThat(told(first)).contains("hall-given-up");
        assertThat(wakes(first, "hall-given-up")).as("told at any hour").isTrue();
        assertThat(told(second)).doesNotContain("hall-given-up");
    }

    @Test
    void costs_are_not_confirmed_while_the_certificate_is_pending() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED)))
                .containsExactly("certificate-pending");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        does(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED);
    }

    @Test
    void a_mandate_is_a_paper_and_a_person_and_nearer_relatives_are_asked_for() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        var said = new HashMap<>(services());
        said.put("relation", "WILLING");
        said.remove("proof");
        said.remove("proofNo");
        assertThat(tries(DISPATCHER, caseNo, "Task_Quote", "QUOTED", said)
                        .json()
                        .path("errors")
                        .findValuesAsText("path"))
                .contains(
                        "answers.proof",
                        "answers.proofNo",
                        "answers.mandateBy",
                        "answers.mandateRelation",
                        "answers.mandateOn",
                        "answers.nearer");
        said.putAll(Map.of("proof", "RELATION", "proofNo", "户口簿", "mandateBy", "王建国", "mandateRelation", "儿子"));
        said.putAll(Map.of("mandateOn", "2026-02-09", "nearer", "AGAINST", "noRelative", true));
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Quote", "QUOTED", said)))
                .contains("nearer-against", "mandate-missing");
        said.putAll(Map.of("proof", "MANDATE", "proofNo", "委托书", "nearer", "AGREED"));
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", said);
    }

    @Test
    void what_is_sent_and_where_the_cremation_is_are_on_the_homes_register() {
        clock.goesTo("2026-02-09T15:00");
        var caseNo = isReported();
        var lists = Visitor.signedIn(port, DISPATCHER);
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", firstCall());
        assertThat(lists.get("/funeral/collections")).contains("中山街道人民路1号", "13800000000", "还剩 12 小时 0 分");
        bookings.confirm(
                bookings.hold(caseNo, Wish.transport(FuneralHome.at("2026-02-09T16:00")), FuneralHome.DISPATCHER)
                        .id(),
                FuneralHome.DISPATCHER);
        var unknown = tries(DISPATCHER, caseNo, "Task_Dispatch", "SENT", Map.of("vehicle", "沪A12345"));
        assertThat(unknown.json().path("errors").findValuesAsText("path")).containsExactly("answers.vehicle");
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT", Map.of("vehicle", "V2"));
    }

    private boolean wakes(String caseNo, String code) {
        return db.sql("select urgent from message where case_no = ? and code = ?")
                .params(caseNo, code)
                .query(Boolean.class)
                .single();
    }

    private List<String> told(String caseNo) {
        return messages.of(caseNo).stream().map(Message::code).toList();
    }
}
