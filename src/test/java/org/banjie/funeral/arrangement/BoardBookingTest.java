package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a free time on the board to the families that have no hall yet, and who lies in which cabinet. */
class BoardBookingTest extends FuneralStory {

    @Autowired
    Resources resources;

    @Test
    void whoever_lies_here_without_a_hall_can_have_the_time_that_was_clicked() {
        clock.goesTo("2026-02-10T09:00");
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        var hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        the_home_has_room();
        var caseNo = isReported();
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", firstCall());
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT");
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag(), "cabinet", "K07"));
        var page = Visitor.signedIn(port, DISPATCHER);
        assertThat(page.get("/funeral/board")).contains("冷藏柜：在用 1，空 59", "7号", "王老太", caseNo, "空闲，预约");
        var choice = page.get("/funeral/collections/slot?at=" + hall + "@2026-02-10T10:00");
        assertThat(choice).contains("10:00–11:00", "王老太", caseNo);
        var held = page.posts(
                "/funeral/bookings",
                choice,
                Map.of("case", caseNo, "hall", Long.toString(hall), "start", "2026-02-10T10:00:00"));
        assertThat(held).contains("为您保留到 09:15");
        assertThat(page.get("/funeral/collections/slot?at=" + hall + "@2026-02-10T13:00"))
                .as("has a hall now")
                .doesNotContain(caseNo);
        assertThat(page.get("/funeral/board")).contains("保留到 09:15，不确认就释放");
        assertThat(page.answer("/funeral/collections/slot?at=x")).startsWith("404");
        assertThat(Visitor.signedIn(port, WORKER).answer("/funeral/collections/slot?at=" + hall + "@2026-02-10T10:00"))
                .doesNotContain(caseNo);
    }
}
