package org.banjie.assistance.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.story.Citizens;

/** Households that receive something already. */
public final class Recipients {

    private static int last;

    private final Grants grants;

    public Recipients(Grants grants) {
        this.grants = grants;
    }

    /** @param id of the grant, {@code idNo} of the one person in it */
    public record Recipient(long id, String caseNo, String idNo) {}

    /** Someone alone, with 低保 in that village. */
    public Recipient in(String village) {
        return in(village, Category.MLA, 1);
    }

    public Recipient in(String village, Category category, int members) {
        var people = new ArrayList<Person>();
        for (var i = 0; i < members; i++) {
            people.add(new Person("孙一", Citizens.born("19680101"), i == 0 ? "HEAD" : "CHILD"));
        }
        var caseNo = "DB-%s-2025-9%05d".formatted(village.substring(0, 9), ++last);
        var id = grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", category),
                new NewGrant.Home(village, null),
                people,
                new NewGrant.Money(new BigDecimal("1595.00"), category == Category.MLA, BigDecimal.ZERO),
                LocalDate.parse("2025-07-01"),
                null,
                new NewGrant.PaidTo("农业银行", "孙一", "6222021001000123452")));
        return new Recipient(id, caseNo, people.get(0).idNo());
    }

    public List<Recipient> many(String village, int count) {
        var all = new ArrayList<Recipient>();
        for (var i = 0; i < count; i++) all.add(in(village));
        return all;
    }

    /** All of that street's grants end: in a street without staff no later story's night opens reviews nobody can work on. */
    public void leave(String street) {
        grants.liveAfter(0, Integer.MAX_VALUE).stream()
                .filter(grant -> grant.street().equals(street))
                .forEach(grant -> grants.stop(grant.id(), grant.startsOn().plusMonths(1), grant.caseNo(), "test"));
    }
}
