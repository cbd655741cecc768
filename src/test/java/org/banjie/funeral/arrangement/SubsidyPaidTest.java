package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 骨灰撒海补贴: paid by a roster of the street where the family named an account. */
class SubsidyPaidTest extends FuneralStory {

    private static final String ACCOUNT = "6222021001000123452";

    @AfterEach
    void nothing_is_owed() {
        for (var table : List.of("payment_left_out", "payment_item", "payment_roster")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set once = false").update();
    }

    @Test
    void the_familys_part_is_on_a_roster_once_the_bill_is_settled_and_only_once() {
        var caseNo = goesToSea(Map.of("name", "王建国", "phone", "13800000000", "idNo", Citizens.born("19700101")), true);
        assertThat(rosters()).as("nothing before the bill").isEqualTo(409);
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        var made = as("street-intake." + STREET).post("/rosters", Map.of("street", STREET, "every", "ONCE"));
        var id = made.json().path("id").asLong();
        as("street-reviewer." + STREET).post("/rosters/" + id + "/check");
        as("street-leader." + STREET).post("/rosters/" + id + "/approve");
        var file =
                new String(as("street-intake." + STREET).file("/rosters/" + id + "/bank-file"), StandardCharsets.UTF_8);
        assertThat(file).contains("王建国", ACCOUNT, "3000.00,2026-02,骨灰撒海补贴");
        assertThat(rosters()).isEqualTo(409);
    }

    @Test
    void without_an_account_or_an_identity_the_home_hands_it_over_with_the_bill_as_before() {
        var nameless = goesToSea(Map.of("name", "王建国", "phone", "13800000000"), true);
        does(DISPATCHER, nameless, "Task_Settle", "SETTLED");
        var idNo = Citizens.born("19710101");
        var without = goesToSea(Map.of("name", "王建国", "phone", "13800000000", "idNo", idNo), false);
        does(DISPATCHER, without, "Task_Settle", "SETTLED");
        assertThat(db.sql("select count(*) from assistance_grant where case_no in (?, ?)")
                        .params(nameless, without)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from funeral_subsidy where paid_on is not null and case_no in (?, ?)")
                        .params(nameless, without)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private int rosters() {
        ApiClient.Reply reply =
                as("street-intake." + STREET).post("/rosters", Map.of("street", STREET, "every", "ONCE"));
        return reply.status();
    }

    private String goesToSea(Map<String, ?> arranger, boolean account) {
        var caseNo = reported(STEWARD, arranger, Map.of("area", VILLAGE));
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        isCremated(caseNo);
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        var said = new HashMap<String, Object>(Map.of("voyage", "SEA-A", "seats", 2));
        if (account) said.putAll(Map.of("accountName", "王建国", "account", ACCOUNT));
        does(DISPATCHER, caseNo, "Task_Sea", "DONE", said);
        return caseNo;
    }
}
