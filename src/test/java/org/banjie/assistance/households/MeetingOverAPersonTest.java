package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.refusal.Refusal;
import org.banjie.testing.Meeting;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two cases that take the same person into two households at the same moment. */
class MeetingOverAPersonTest extends Story {

    @Autowired
    Grants grants;

    @Autowired
    TransactionTemplate transaction;

    private final Person shared = new Person("郑五", Citizens.born("19700505"), "SPOUSE");

    @Test
    void the_second_is_refused_in_words() {
        var second = new Meeting(db, transaction)
                .second(
                        () -> grants.open(grant("DB-MEET-1", "19690101")),
                        () -> grants.open(grant("DB-MEET-2", "19690202")));
        assertThat(second).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo("in-other-household"));
    }

    private NewGrant grant(String caseNo, String headBornOn) {
        return new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.TEMPORARY),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("孙一", Citizens.born(headBornOn), "HEAD"), shared),
                NewGrant.Money.once(new BigDecimal("900")),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 12, 31),
                NewGrant.PaidTo.NOBODY);
    }
}
