package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hard rules of a funeral, each by name. */
class FuneralRulesTest extends FuneralStory {

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    @BeforeEach
    void a_night_in_february() {
        clock.goesTo("2026-02-09T23:50");
    }

    @Test
    void the_home_collects_within_twelve_hours_or_the_director_presses() {
        var caseNo = isReported();
        goesTo("2026-02-10T11:49");
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_UrgeCollection");
        goesTo("2026-02-10T11:51");
        assertThat(stepsOpenFor(caseNo)).contains("Task_Intake", "Task_UrgeCollection");
        assertThat(verbs(caseNo)).contains("overdue");
    }

    @Test
    void who_is_collected_in_time_presses_nobody() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        goesTo("2026-02-10T12:00");
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_UrgeCollection");
    }

    @Test
    void a_certificate_may_follow_for_twenty_four_hours_and_then_somebody_sees_to_it() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        goesTo("2026-02-10T23:51");
        assertThat(stepsOpenFor(caseNo)).contains("Task_Certificate", "Task_ChaseCertificate");
    }

    @Test
    void a_certificate_that_came_with_the_body_is_enough() {
        var caseNo = isReported();
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", firstCall());
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT");
        var along = new HashMap<String, Object>(shownCertificate());
        along.put("tag", nextTag());
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", along);
        goesTo("2026-02-11T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Quote");
    }

    @Test
    void nothing_is_cremated_without_a_death_certificate() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Certificate", "Task_Confirm");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        does(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED);
        // whoever reached the furnace by another way is stopped there
        db.sql("update funeral_certificate set state = 'PENDING' where case_no = ?")
                .param(caseNo)
                .update();
        does(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "NONE"));
        var refused = tries(WORKER, caseNo, "Task_IdentityCheck", "CHECKED", seen(caseNo));
        assertThat(codes(refused)).containsExactly("no-certificate");
    }

    @Test
    void two_different_people_check_the_identity_from_the_tag() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        does(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "NONE"));
        var wrong = tries(
                WORKER,
                caseNo,
                "Task_IdentityCheck",
                "CHECKED",
                Map.of("tagSeen", "T0", "nameSeen", "王老", "faceSeen", true));
        assertThat(codes(wrong)).containsExactly("other-tag", "other-name");
        does(WORKER, caseNo, "Task_IdentityCheck", "CHECKED", seen(caseNo));
        assertThat(tries(WORKER, caseNo, "Task_IdentityCosign", "SIGNED", seen(caseNo))
                        .status())
                .isEqualTo(403);
        does(SECOND, caseNo, "Task_IdentityCosign", "SIGNED", seen(caseNo));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Cremate");
    }

    @Test
    void there_is_no_farewell_in_a_hall_that_is_not_booked_and_a_move_gives_the_hall_back() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        var hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        var unbooked = tries(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "HELD"));
        assertThat(codes(unbooked)).containsExactly("hall-not-booked");
        var start = FuneralHome.at("2026-02-12T10:00");
        var held = bookings.hold(caseNo, Wish.ceremony(hall, start), FuneralHome.DISPATCHER);
        bookings.confirm(held.id(), FuneralHome.DISPATCHER);
        does(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "HELD"));
        var paper = Map.of("reason", "市民政局批准文件：沪民殡〔2026〕2号");
        assertThat(as(DISPATCHER)
                        .post("/cases/" + caseNo + "/exits/transfer", paper)
                        .ok())
                .isTrue();
        assertThat(bookings.get(held.id()).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void other_than_natural_deaths_wait_for_the_police() {
        var caseNo = isReported();
        var call = firstCall();
        call.put("certificate", "POLICE");
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm", "Task_PoliceRelease");
        does(DISPATCHER, caseNo, "Task_PoliceRelease", "RELEASED");
        does(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Ceremony");
    }

    @Test
    void until_june_2026_the_certificate_has_four_parts_and_from_july_it_is_the_uniform_one() {
        assertThat(certified("2026-06-30", "UNIFORM", "x")).containsExactly("certificate-form");
        assertThat(certified("2026-06-30", "FOUR_PART", "SH-1")).isEmpty();
        assertThat(certified("2026-07-01", "FOUR_PART", "SH-1")).containsExactly("certificate-form");
        assertThat(certified("2026-07-01", "UNIFORM", "SH-1")).containsExactly("certificate-number");
        assertThat(certified("2026-07-01", "UNIFORM", Citizens.born("19400101")))
                .isEmpty();
        assertThat(certified("2026-07-01", "UNIFORM", "51310117MJ0000018720260001"))
                .isEmpty();
    }

    private List<String> certified(String issuedOn, String form, String number) {
        clock.goesTo("2026-07-02T09:00");
        var call = firstCall();
        call.putAll(
                Map.of("certificate", "VERIFIED", "certForm", form, "certNumber", number, "certIssuedOn", issuedOn));
        return codes(tries(DISPATCHER, isReported(), "Task_Intake", "COLLECT", call));
    }

    @Test
    void an_agreement_made_in_life_prevails_over_relatives() {
        var call = firstCall();
        call.put("agreement", true);
        var caseNo = isReported();
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call)))
                .containsExactly("agreement-prevails");
        call.put("relation", "AGREEMENT");
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call);
    }

    @Test
    void the_village_arranges_only_where_no_relative_is_willing() {
        var call = firstCall();
        call.put("relation", "VILLAGE");
        var caseNo = isReported();
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call)))
                .containsExactly("relatives-first");
        call.put("noRelative", true);
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call);
    }

    @Test
    void an_arranger_is_provisional_until_it_is_shown() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        var unshown = new HashMap<>(services());
        unshown.remove("arrangerShown");
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", unshown);
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", SIGNED)))
                .containsExactly("arranger-provisional");
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Confirm", "CONFIRM", Map.of())))
                .contains("not-agreed", "no-signature");
        does(DISPATCHER, caseNo, "Task_Confirm", "CHANGE");
        isAgreed(caseNo);
    }

    @Test
    void nothing_is_charged_that_the_list_does_not_price() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        db.sql("delete from funeral_price where item = 'hall'").update();
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services())))
                .containsExactly("price-unpublished");
        var price = Map.of("item", "hall", "from", "2026-02-09", "amount", "600.00", "basis", "虚构的价目");
        assertThat(as(DISPATCHER).post("/funeral/prices", price).status()).isEqualTo(403);
        assertThat(as(DIRECTOR).post("/funeral/prices", price).status()).isEqualTo(201);
        assertThat(as(DIRECTOR).post("/funeral/prices", price).status()).isEqualTo(409);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
    }

    @Test
    @DisplayName("40: arrived on 11-01 and not cremated by 11-16: a written demand; with a stated reason it is later")
    void scenario_40() {
        clock.goesTo("2026-11-01T10:00");
        var late = isReported();
        isCollected(late, firstCall());
        var extended = isReported();
        isCollected(extended, firstCall());
        var reason = Map.of("reason", "子女在国外，正在赶回");
        assertThat(as(DISPATCHER)
                        .post("/cases/" + extended + "/exits/extend", reason)
                        .ok())
                .isTrue();
        goesTo("2026-11-16T23:00");
        assertThat(stepsOpenFor(late)).doesNotContain("Task_Demand");
        goesTo("2026-11-17T00:01");
        assertThat(stepsOpenFor(late)).contains("Task_Demand");
        assertThat(stepsOpenFor(extended)).doesNotContain("Task_Demand");
        does(DISPATCHER, late, "Task_Demand", "DEMANDED", Map.of("answerBy", "2026-11-30"));
        assertThat(papers().text(late, "demand")).contains("2026年11月1日", "2026年11月16日", "第二十四条", "起诉");
        goesTo("2026-12-02T00:01");
        assertThat(stepsOpenFor(extended)).contains("Task_Demand");
    }

    @Test
    @DisplayName(
            "40: the subsidy for a burial at sea is 0 for who was not registered in Shanghai, but they may come along")
    void scenario_40_sea() {
        assertThat(subsidy("ELSEWHERE")).isEqualTo("0.00/0.00/6");
        assertThat(subsidy("SHANGHAI")).isEqualTo("3000.00/1600.00/6");
    }

    private String subsidy(String registered) {
        var caseNo = isReported();
        var call = firstCall();
        call.put("registered", registered);
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        isCremated(caseNo);
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        var seven = tries(DISPATCHER, caseNo, "Task_Sea", "DONE", Map.of("voyage", "SEA-A", "seats", 7));
        assertThat(codes(seven)).containsExactly("too-many-seats");
        does(DISPATCHER, caseNo, "Task_Sea", "DONE", Map.of("voyage", "SEA-A", "seats", 6));
        return db.sql("select family || '/' || transport || '/' || seats from funeral_subsidy where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    @Test
    void a_highly_decayed_body_is_cremated_at_once() {
        var caseNo = isReported();
        var call = firstCall();
        call.put("decayed", true);
        isCollected(caseNo, call);
        assertThat(as(DISPATCHER).get("/cases/" + caseNo).json().path("dueOn").asText())
                .isEqualTo("2026-02-10");
    }

    @Test
    void a_grave_for_the_living_is_refused_but_for_those_the_ordinance_names() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        isCremated(caseNo);
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "BURIAL"));
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Burial", "DONE", Map.of("reserved", "OTHER"))))
                .containsExactly("living-grave");
        does(DISPATCHER, caseNo, "Task_Burial", "DONE", Map.of("reserved", "SPOUSE"));
    }

    @Test
    void a_body_leaves_the_city_only_with_the_leave_of_the_municipal_bureau() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        var paper = Map.of("reason", "市民政局批准文件：沪民殡〔2026〕1号");
        assertThat(as(STEWARD)
                        .post("/cases/" + caseNo + "/exits/transfer", paper)
                        .ok())
                .isFalse();
        assertThat(as(DISPATCHER)
                        .post("/cases/" + caseNo + "/exits/transfer", paper)
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(statusOf(caseNo)).isEqualTo("TRANSFERRED");
        assertThat(papers().text(caseNo, "moved-out")).contains("运出本市", "第十八条");
    }

    @Test
    void the_steward_sees_the_funerals_of_the_own_village_only() {
        var caseNo = isReported();
        assertThat(as(STEWARD).get("/cases/" + caseNo).status()).isEqualTo(200);
        assertThat(as("funeral-steward.310117004002").get("/cases/" + caseNo).status())
                .isEqualTo(404);
    }

    @Test
    void a_family_that_cancels_before_the_body_is_here_owes_nothing() {
        var caseNo = isReported();
        assertThat(as(STEWARD)
                        .post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "由外地殡仪馆办理"))
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(statusOf(caseNo)).isEqualTo("WITHDRAWN");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
    }

    private static Map<String, Object> policeCall(String nobody) {
        var call = new HashMap<String, Object>();
        call.put("nobody", nobody);
        call.put("pickUp", "松卫北路桥下");
        call.put("certificate", "POLICE");
        call.put("policeOffice", "中山派出所");
        call.put("policeNoticeNo", "松公（中）殡通〔2026〕3号");
        call.put("policeNoticeOn", "2026-02-09");
        return call;
    }

    private static final Map<String, ?> NOTICE = Map.of("description", "女，约七十岁，身高约一米六，灰色外套；2月9日在松卫北路发现");
    private static final Map<String, ?> CONSENT = Map.of("consentNo", "松公（中）殡同〔2026〕1号", "consentOn", "2026-04-10");

    /** The police telephones: nobody knows who it is. */
    private String isFound(String nobody, Map<String, Object> call) {
        var caseNo = reported(DISPATCHER, Map.of("name", "中山派出所", "phone", "13800000110"), Map.of("area", VILLAGE));
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_PoliceRelease", "RELEASED");
        return caseNo;
    }

    private static Map<String, Object> basicServices() {
        return Map.of(
                "items",
                List.of(Map.of("item", "transport", "quantity", 1), Map.of("item", "cremation", "quantity", 1)));
    }

    @Test
    void an_unnamed_or_unclaimed_body_comes_by_notice_of_the_police_and_has_no_arranger() {
        var caseNo = isReported();
        var call = policeCall("UNNAMED");
        call.remove("policeNoticeNo");
        call.put("relation", "CHILD");
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call)))
                .containsExactly("nobody-has-arranger", "police-notice");
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Intake", "COLLECT", policeCall("UNCLAIMED"))))
                .containsExactly("name-missing");
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", policeCall("UNNAMED"));
    }

    @Test
    void nobody_decides_on_an_unnamed_body_before_the_public_notice_has_ended() {
        var caseNo = isFound("UNNAMED", policeCall("UNNAMED"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_ClaimNotice");
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        assertThat(papers().text(caseNo, "claim-notice")).contains("中山派出所", "灰色外套", "2026年4月10日", "第二十条");
        // sixty days from the day after the notice; nobody is urged meanwhile
        goesTo("2026-04-10T23:59");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        goesTo("2026-04-11T00:01");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Unclaimed");
        assertThat(officeOf(caseNo, "Task_Unclaimed")).isEqualTo("funeral-director@310117");
    }

    @Test
    void nothing_unclaimed_is_cremated_without_the_written_consent_of_the_police_and_the_decision_of_the_director() {
        var caseNo = isFound("UNNAMED", policeCall("UNNAMED"));
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        goesTo("2026-04-11T08:00");
        assertThat(tries(DISPATCHER, caseNo, "Task_Unclaimed", "CREMATE", CONSENT)
                        .status())
                .isEqualTo(403);
        assertThat(codes(tries(DIRECTOR, caseNo, "Task_Unclaimed", "CREMATE", Map.of("consentOn", "2026-04-30"))))
                .contains("police-consent");
        does(DIRECTOR, caseNo, "Task_Unclaimed", "CREMATE", CONSENT);
        assertThat(papers().text(caseNo, "unclaimed-decision")).contains("无名氏", "期满", "书面同意", "第二十四条");
        // the decision stands where an arranger's confirmation would; nobody is asked to sign
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", basicServices());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Ceremony");
        does(WORKER, caseNo, "Task_Ceremony", "DONE", Map.of("held", "NONE"));
        var seen = Map.<String, Object>of("tagSeen", tagOf(caseNo), "nameSeen", "无名氏", "faceSeen", true);
        // whoever reached the furnace by another way is stopped there
        db.sql("update funeral_unclaimed set decided_by = null where case_no = ?")
                .param(caseNo)
                .update();
        assertThat(codes(tries(WORKER, caseNo, "Task_IdentityCheck", "CHECKED", seen)))
                .containsExactly("unclaimed-undecided");
        db.sql("update funeral_unclaimed set decided_by = ? where case_no = ?")
                .params(DIRECTOR, caseNo)
                .update();
        does(WORKER, caseNo, "Task_IdentityCheck", "CHECKED", seen);
        does(SECOND, caseNo, "Task_IdentityCosign", "SIGNED", seen);
        does(WORKER, caseNo, "Task_Cremate", "CREMATED");
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "ECO"))))
                .containsExactly("ashes-kept");
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
    }

    @Test
    void who_comes_while_the_notice_runs_arranges_the_funeral_like_anybody() {
        var call = policeCall("UNCLAIMED");
        call.put("deceasedName", "王老太");
        var caseNo = isFound("UNCLAIMED", call);
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        goesTo("2026-03-01T09:00");
        var reason = Map.of("reason", "侄女前来认领");
        assertThat(as(STEWARD)
                        .post("/cases/" + caseNo + "/exits/claimant", reason)
                        .ok())
                .isFalse();
        assertThat(as(DISPATCHER)
                        .post("/cases/" + caseNo + "/exits/claimant", reason)
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Claimant");
        does(
                DISPATCHER,
                caseNo,
                "Task_Claimant",
                "RECORDED",
                Map.of(
                        "deceasedName",
                        "王老太",
                        "relation",
                        "RELATIVE",
                        "arrangerShown",
                        true,
                        "proof",
                        "RELATION",
                        "proofNo",
                        "户口簿",
                        "nearer",
                        "NONE"));
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
        assertThat(verbs(caseNo)).contains("claim-notice-published", "body-claimed");
        goesTo("2026-04-11T00:01");
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_Unclaimed");
    }

    @Test
    void who_comes_after_the_decision_and_before_the_cremation_is_asked_to_sign() {
        var call = policeCall("UNCLAIMED");
        call.put("deceasedName", "王老太");
        var caseNo = isFound("UNCLAIMED", call);
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        goesTo("2026-04-11T08:00");
        does(DIRECTOR, caseNo, "Task_Unclaimed", "CREMATE", CONSENT);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    @Test
    void a_decayed_unnamed_body_does_not_wait_for_a_notice_but_for_the_consent() {
        var call = policeCall("UNNAMED");
        call.put("decayed", true);
        var caseNo = isFound("UNNAMED", call);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Unclaimed");
        assertThat(codes(tries(DIRECTOR, caseNo, "Task_Unclaimed", "CREMATE", Map.of())))
                .contains("police-consent");
        does(DIRECTOR, caseNo, "Task_Unclaimed", "CREMATE", Map.of("consentNo", "1号", "consentOn", "2026-02-09"));
        assertThat(papers().text(caseNo, "unclaimed-decision")).contains("立即火化");
    }

    @Test
    void the_director_may_have_it_published_once_more_with_a_reason() {
        var caseNo = isFound("UNNAMED", policeCall("UNNAMED"));
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        goesTo("2026-04-11T08:00");
        does(DIRECTOR, caseNo, "Task_Unclaimed", "LONGER");
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", NOTICE);
        assertThat(stepsOpenFor(caseNo)).isEmpty();
    }

    @Test
    void a_name_and_a_number_are_enough_and_the_home_calls_again_where_no_village_was_named() {
        var caseNo = reported(DISPATCHER, Map.of("name", "王建国", "phone", "13800000000"), Map.of());
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        isCremated(caseNo);
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "TAKEN"));
        does(DISPATCHER, caseNo, "Task_Taken", "DONE");
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        goesTo("2026-03-13T09:00");
        assertThat(officeOf(caseNo, "Task_CallBack")).isEqualTo("funeral-dispatcher@310117");
    }
}
