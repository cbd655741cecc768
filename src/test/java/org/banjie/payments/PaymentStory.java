package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.jurisdiction.Units;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of the monthly payments of a street. */
public abstract class PaymentStory extends Story {

    public static final String ACCOUNT = "6228480000000000007";

    public static final String OTHER_STREET = "310117103";

    private static int cases;

    @Autowired
    protected Grants grants;

    @Autowired
    protected Units units;

    protected String street = "310117001";

    /** Nothing is owed or paid yet, whatever earlier stories left behind; and nothing is left for others. */
    @BeforeEach
    @AfterEach
    protected void nothing_is_owed() {
        db.sql("delete from claim").update();
        db.sql("delete from payment_item").update();
        db.sql("delete from payment_roster").update();
        db.sql("update assistance_grant set monthly = false, once = false").update();
    }

    protected ApiClient maker() {
        return as("street-intake." + street);
    }

    protected ApiClient checker() {
        return as("street-reviewer." + street);
    }

    protected ApiClient leader() {
        return as("street-leader." + street);
    }

    /** Someone in the street who is owed that much a month from that day. */
    protected long receives(String amount, String from) {
        return receives(amount, from, ACCOUNT);
    }

    protected long receives(String amount, String from, String account) {
        var village = units.children(street).get(0).code();
        return opened("DB-PAY-" + cases++, village, Citizens.born("19660606"), amount, from, account);
    }

    /** To the family of a case, which can be told of it. */
    protected long granted(String caseNo, String amount, String from) {
        return opened(caseNo, VILLAGE, Citizens.born("19660607"), amount, from, ACCOUNT);
    }

    private long opened(String caseNo, String village, String idNo, String amount, String from, String account) {
        return grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.MLA),
                new NewGrant.Home(village, null),
                List.of(new Person("周四", idNo, "HEAD")),
                NewGrant.Money.monthly(new BigDecimal(amount)),
                LocalDate.parse(from),
                null,
                new NewGrant.PaidTo("农业银行", "周四", account)));
    }

    protected long roster(String month) {
        var reply = maker().post("/rosters", Map.of("street", street, "month", month));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asLong();
    }

    protected long rosterOnce() {
        var reply = maker().post("/rosters", Map.of("street", street, "every", "ONCE"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asLong();
    }

    protected long approved(String month) {
        return signed(roster(month));
    }

    protected long signed(long id) {
        assertThat(checker().post("/rosters/" + id + "/check").status()).isEqualTo(204);
        assertThat(leader().post("/rosters/" + id + "/approve").status()).isEqualTo(204);
        return id;
    }

    /** Grant, month and amount of each item. */
    protected List<String> items(long roster) {
        return db.sql(
                        """
                        select grant_id || ' ' || to_char(for_month, 'YYYY-MM') || ' ' || amount from payment_item
                        where roster = ? order by grant_id, for_month
                        """)
                .param(roster)
                .query(String.class)
                .list();
    }

    protected List<Long> itemIds(long roster) {
        return db.sql("select id from payment_item where roster = ? order by id")
                .param(roster)
                .query(Long.class)
                .list();
    }

    public static String owed(long grant, String month, String amount) {
        return grant + " " + month + " " + amount;
    }
}
