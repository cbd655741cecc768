package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.junit.jupiter.api.Test;

/**
 * 服务类救助与转介: so many hours are granted until a day; the organisation records each visit, the family says whether it was so,
 * and what it confirms is settled with the organisation by the month and paid.
 */
class ServiceReferralTest extends ReferralStory {

    @Test
    void what_the_organisation_records_and_the_family_confirms_is_settled_by_the_month_and_paid() {
        assertThat(status(caseNo)).as("the decision is the end of the case").isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "referral")).contains("松江区云上社会服务中心为您提供服务", "最多20小时", "行政复议");
        assertThat(granted()).isEqualTo("LIVE 2026-05-31");
        assertThat(page(organisation, "/served"))
                .contains("沈阿巧", "松江区某路1号", FAMILY_PHONE, "上门照料", "还剩 20 小时")
                .doesNotContain(number(), caseNo);

        goes("2026-03-12T15:00");
        assertThat(records("2026-03-12", "09:00", "2").statusCode()).isEqualTo(302);
        assertThat(messages.told(caseNo, "visits-wait")).isEqualTo(1);
        assertThat(page(family, "/my/" + caseNo)).contains("有 1 次上门等您看一看对不对", "还剩 18 小时");
        goes("2026-03-20T15:00");
        assertThat(records("2026-03-20", "9:30", "3").statusCode()).isEqualTo(302);
        assertThat(messages.told(caseNo, "visits-wait"))
                .as("one for all that wait")
                .isEqualTo(1);
        confirms(family, "/my/" + caseNo + "/visits", "/my/" + caseNo + "/visits/confirm");
        assertThat(page(family, "/my/" + caseNo + "/visits")).contains("没有等您确认的", "已确认");

        goes("2026-04-02T09:00");
        settles("200.00");
        isPaid("200.00");
        assertThat(page(family, "/my/" + caseNo + "/visits")).contains("已结算");
        assertThat(proposes().body()).as("nothing is settled twice").contains("没有可以结算的服务");
    }

    @Test
    void nothing_is_recorded_beyond_what_was_granted() {
        goes("2026-03-12T15:00");
        assertThat(records("2026-03-12", "14:00", "2").body()).contains("还没有结束");
        assertThat(records("2026-03-09", "09:00", "2").body()).contains("不能登记更早的");
        assertThat(records("2026-03-12", "09:00", "1.2").body()).contains("精确到半小时");
        assertThat(records("", "", "").body()).contains("哪天上门", "几点开始", "做了几小时");
        assertThat(records("2026-03-12", "09:00", "5").statusCode()).isEqualTo(302);
        assertThat(records("2026-03-12", "13:30", "1").body()).contains("这段时间已经登记过");
        goes("2026-03-14T23:00");
        assertThat(records("2026-03-14", "00:00", "16").body()).contains("只剩 15 小时");
        assertThat(records("2026-03-14", "08:00", "15").statusCode()).isEqualTo(302);
        assertThat(records("2026-03-14", "01:00", "0.5").body()).contains("只剩 0 小时");
        goes("2026-03-30T09:00");
        assertThat(records("2026-03-15", "09:00", "1").body()).contains("10 天内登记");
        goes("2026-06-02T09:00");
        assertThat(records("2026-06-01", "09:00", "1").body()).contains("不能登记以后的");
        assertThat(hours()).isEqualTo("20.0");
    }

    @Test
    void an_organisation_without_an_account_is_recorded_for_and_nobody_confirms_what_they_have_recorded() {
        goes("2026-03-12T15:00");
        var counter = Caller.staff("counter", port, INTAKE);
        var visit = visit("2026-03-12", "09:00", "2");
        assertThat(counter.form(one() + "/visits", visit).statusCode()).isEqualTo(302);
        var waiting = Map.of("visit", waiting(page(counter, one())));
        assertThat(counter.form(one() + "/confirm", waiting).body()).contains("登记、确认、核实要由不同的人办");
        var village = Caller.staff("village", port, "village-clerk." + VILLAGE);
        assertThat(village.form(one() + "/visits", visit).statusCode()).isEqualTo(403);
        assertThat(village.form(one() + "/confirm", waiting).statusCode()).isEqualTo(302);
        assertThat(state()).isEqualTo("CONFIRMED");
    }

    @Test
    void what_the_two_do_not_agree_on_is_looked_into_and_both_are_told() {
        goes("2026-03-12T15:00");
        records("2026-03-12", "09:00", "4");
        var id = waiting(page(family, "/my/" + caseNo + "/visits"));
        var dispute = "/my/" + caseNo + "/visits/" + id + "/dispute";
        assertThat(family.form(dispute, Map.of("said", "")).body()).contains("说说哪里和实际不一样");
        assertThat(family.form(dispute, Map.of("said", "只来了两小时")).statusCode()).isEqualTo(302);
        assertThat(page(organisation, "/served/" + grant)).contains("只来了两小时", "街道核实中");
        var reviewer = Caller.staff("reviewer", port, REVIEWER);
        assertThat(page(reviewer, "/worklist")).contains("核实上门服务：1 次家庭说有出入");
        var find = one() + "/visits/" + id + "/find";
        assertThat(reviewer.form(find, Map.of("counted", "5", "why", "")).body())
                .contains("0 到 4 之间", "怎样核实的");
        var found = Map.of("counted", "2", "why", "门禁记录是两小时");
        assertThat(reviewer.form(find, found).statusCode()).isEqualTo(302);
        assertThat(page(family, "/my/" + caseNo + "/visits")).contains("门禁记录是两小时");
        assertThat(page(organisation, "/served/" + grant)).contains("门禁记录是两小时", "还剩 18 小时");
        assertThat(messages.told(caseNo, "visit-found")).isEqualTo(1);
        assertThat(messages.told("referral/" + grant, "visit-found-provider")).isEqualTo(1);
        goes("2026-04-02T09:00");
        settles("80.00");
    }

    @Test
    void who_does_not_answer_is_reminded_and_what_is_not_used_lapses() {
        goes("2026-03-12T15:00");
        records("2026-03-12", "09:00", "2");
        goes("2026-03-18T15:00");
        nightGoesBy();
        assertThat(messages.told(caseNo, "visits-remind")).isZero();
        goes("2026-03-20T15:00");
        nightGoesBy();
        nightGoesBy();
        assertThat(messages.told(caseNo, "visits-remind")).as("once").isEqualTo(1);
        var counter = Caller.staff("counter", port, INTAKE);
        assertThat(page(counter, "/worklist")).contains("1 次提醒过还没有确认");
        goes("2026-06-10T09:00");
        nightGoesBy();
        assertThat(messages.told(caseNo, "service-lapsed"))
                .as("the last visit may still be recorded")
                .isZero();
        goes("2026-06-11T09:00");
        nightGoesBy();
        assertThat(messages.told(caseNo, "service-lapsed")).isEqualTo(1);
        assertThat(granted()).isEqualTo("ENDED 2026-05-31");
        assertThat(page(organisation, "/served")).doesNotContain("沈阿巧");
        counter = Caller.staff("counter", port, INTAKE);
        assertThat(page(counter, "/worklist")).contains("服务没有用完：1 户期限已过");
        assertThat(counter.form(one() + "/note", Map.of()).statusCode()).isEqualTo(302);
        assertThat(page(counter, "/worklist")).doesNotContain("服务没有用完");
    }

    @Test
    void other_organisations_and_families_see_nothing_of_it() {
        goes("2026-03-12T15:00");
        records("2026-03-12", "09:00", "2");
        var administrator = Caller.staff("administrator", port, "admin-1");
        var other = Caller.organisation("other", port, "52310117MJ9900020B", "13800000778", administrator);
        assertThat(page(other, "/served")).doesNotContain("沈阿巧");
        assertThat(other.ask("GET", "/served/" + grant, null, "").statusCode()).isEqualTo(404);
        assertThat(other.form("/served/" + grant, visit("2026-03-12", "12:00", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.ask("GET", "/my/" + caseNo + "/visits", null, "").statusCode())
                .isEqualTo(404);
        assertThat(organisation
                        .ask("GET", "/my/" + caseNo + "/visits", null, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(family.ask("GET", "/served", null, "").statusCode()).isEqualTo(404);
        var elsewhere = Caller.staff("elsewhere", port, "street-intake.310117001");
        assertThat(elsewhere.ask("GET", one(), null, "").statusCode()).isEqualTo(404);
    }
}
