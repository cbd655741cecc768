package org.banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.journal.Journal;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Outsiders read in the journal which office did something, never whose account. */
class OfficialsUnnamedTest extends Story {

    @Autowired
    ActViews acts;

    @Autowired
    Journal journal;

    @Test
    void applicants_and_partners_read_offices_and_staff_read_accounts() {
        var caseNo = files(Household.of(3, "900"));
        var first = "street-investigator-1." + STREET;
        var second = "street-investigator-2." + STREET;
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var task = "/tasks/" + taskOf(caseNo, "Task_HomeVisit");
        as(first).post(task + "/claim");
        as(first).post(task + "/transfer", Map.of("to", second, "reason", "明日病假"));
        var entries = journal.of(caseNo, 0, 100);
        for (var outsider : List.of(
                new Actor("applicant:1", "310***", ActorType.APPLICANT, Set.of()),
                new Actor("partner:1", "一网通办", ActorType.PARTNER, Set.of()))) {
            var told = acts.of(outsider, entries).toString();
            assertThat(told)
                    .contains("street-intake@" + STREET, "street-investigator@" + STREET, "passed-on")
                    .doesNotContain("street-intake.", "street-investigator-1", "street-investigator-2");
        }
        var staff = new Actor("auditor", "审计", ActorType.STAFF, Set.of());
        assertThat(acts.of(staff, entries).toString()).contains(first, second);
    }
}
