package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.grants.Category;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.Dump;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.Test;

/** The file the bank pays from. */
class BankFileTest extends PaymentStory {

    @Test
    void an_approved_roster_gives_a_file_with_whole_accounts_and_its_taking_is_on_record() {
        receives("1830", "2026-02-01");
        var id = roster("2026-02");
        assertThat(maker().get("/rosters/" + id + "/bank-file").status()).isEqualTo(409);
        checker().post("/rosters/" + id + "/check");
        leader().post("/rosters/" + id + "/approve");
        var text = new String(maker().file("/rosters/" + id + "/bank-file"), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("\uFEFF批次,序号,户名,账号,开户行,金额,所属月份,用途\r\n%d,%d,周四,\"%s\t\",农业银行,1830.00,2026-02,社会救助\r\n"
                        .formatted(id, itemIds(id).get(0), ACCOUNT));
        assertThat(db.sql("select count(*) from journal_entry where chain = ? and verb = 'bank-file-taken'")
                        .param("roster/" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_else_takes_it() {
        receives("1830", "2026-02-01");
        var id = approved("2026-02");
        for (var uid : new String[] {"auditor", "district-assistance", "street-leader." + street}) {
            assertThat(as(uid).get("/rosters/" + id + "/bank-file").status()).isEqualTo(403);
        }
        assertThat(as("street-intake." + STREET)
                        .get("/rosters/" + id + "/bank-file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_kept_of_households_and_payments_tells_no_number_in_clear_text() {
        var idNo = Citizens.born("19530303");
        grants.open(new NewGrant(
                new NewGrant.Origin("DB-DUMP-1", "assistance", Category.MLA),
                new NewGrant.Home(units.children(street).get(0).code(), null),
                List.of(new Person("冯九", idNo, "HEAD")),
                NewGrant.Money.monthly(new BigDecimal("900")),
                LocalDate.of(2026, 2, 1),
                null,
                new NewGrant.PaidTo("农业银行", "冯九", "6228481111111111116")));
        approved("2026-02");
        as("street-reviewer." + street).get("/households?q=" + idNo);
        as("street-reviewer." + street)
                .post("/households/deaths", Map.of("idNo", idNo, "diedOn", "2026-02-08", "source", "社区报告某某"));
        var dump = new Dump(db);
        assertThat(dump.tablesSaying("DB-DUMP-1")).contains("public.assistance_grant", "public.payment_item");
        for (var secret : List.of(idNo, "6228481111111111116", "社区报告某某")) {
            assertThat(dump.tablesSaying(secret)).as(secret).isEmpty();
        }
    }
}
