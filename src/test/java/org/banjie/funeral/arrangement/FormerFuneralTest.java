package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.story.FormerSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A funeral that began under the set shipped before, with its hall booked, goes to the call-back, moved or not. */
class FormerFuneralTest extends FuneralStory {

    private static final String KIND = "funeral";

    @Autowired
    BeanFactory program;

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    private FormerSet former;
    private long hall;

    @BeforeEach
    void as_it_was_shipped() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        the_home_has_room();
        former = new FormerSet(KIND, program, port);
        former.isLive();
    }

    @AfterEach
    void as_it_is_shipped() {
        former.isFollowed();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_funeral_whose_hall_is_held_is_agreed_held_settled_and_called_back(boolean moved) {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        var wish = Wish.ceremony(hall, FuneralHome.at("2026-02-12T10:00"));
        var held = bookings.hold(caseNo, wish, FuneralHome.DISPATCHER);
        follows(caseNo, moved);
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(bookings.confirm(held.id(), FuneralHome.DISPATCHER).state()).isEqualTo(BookingState.CONFIRMED);
        does(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED);
        goesTo("2026-02-12T10:30");
        isCremated(caseNo);
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("until", "2029-02-09"));
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "cremation")).contains("王老太");
        goesTo("2026-03-20T09:00");
        does(STEWARD, caseNo, "Task_CallBack", "CALLED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_body_nobody_comes_for_is_demanded_after_its_time_has_run_out(boolean moved) {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isReported();
        isCollected(caseNo, wellPrepared());
        follows(caseNo, moved);
        goesTo("2026-03-20T09:00");
        assertThat(stepsOpenFor(caseNo)).contains("Task_Demand");
        does(DISPATCHER, caseNo, "Task_Demand", "DEMANDED", Map.of("answerBy", "2026-04-10"));
        assertThat(papers().text(caseNo, "demand")).contains("王老太");
        isAgreed(caseNo);
        isCremated(caseNo);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Ashes");
    }

    private void follows(String caseNo, boolean moved) {
        if (moved) former.isFollowedAndItsCasesMove();
        else former.isFollowed();
        assertThat(former.isBehind(caseNo)).isEqualTo(!moved);
    }
}
