package org.banjie.assistance.application.underway;

import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.search.OpenCases;
import org.springframework.stereotype.Component;

/** Reads who is in the household of applications that were open before that was kept. */
@Component
@Planned(name = "assistance.people", every = "PT24H")
class OldApplications implements ItemWork {

    private static final int BATCH = 1000;

    private final OpenCases open;
    private final PeopleOfCases people;
    private final PeopleKept kept;
    private final Items items;

    /** How far this go has come; the next begins at the beginning again. */
    private String last = "";

    OldApplications(OpenCases open, PeopleOfCases people, PeopleKept kept, Items items) {
        this.open = open;
        this.people = people;
        this.kept = kept;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var some = open.ofKind(AssistanceModel.KIND, last, BATCH);
        items.each(this, people.unknown(some), caseNo -> caseNo, this::again);
        last = some.isEmpty() ? "" : some.get(some.size() - 1);
        return !some.isEmpty();
    }

    @Override
    public void again(String caseNo) {
        kept.readAgain(caseNo);
    }
}
