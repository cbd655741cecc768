package org.banjie.relatives.separation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.casework.Openings;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.own.Opening;
import org.banjie.relatives.Filed;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.Filings;
import org.banjie.relatives.filings.NewFiling;
import org.banjie.relatives.register.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case on separate record (单独登记备案) and keeps the relative away, all at once or not at all. */
@Service
@Transactional
public class Filer {

    private static final String SYSTEM = "system";

    private final Filings filings;
    private final Cases cases;
    private final Openings openings;
    private final Separation separation;
    private final VisitClock clock;
    private final Journal journal;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    Filer(
            Filings filings,
            Cases cases,
            Openings openings,
            Separation separation,
            VisitClock clock,
            Journal journal,
            Persons persons,
            ApplicationEventPublisher events) {
        this.filings = filings;
        this.cases = cases;
        this.openings = openings;
        this.separation = separation;
        this.clock = clock;
        this.journal = journal;
        this.persons = persons;
        this.events = events;
    }

    /** Opens a filing, once for a case and a person. */
    public void open(NewFiling wanted) {
        var found = cases.lock(wanted.caseNo());
        var id = filings.add(wanted);
        if (id.isEmpty()) return;
        var about = cases.applicant(found.caseNo());
        var filingNo = openings.open(
                new Opening("relatives", null, found.area(), found.residence(), about, answers(wanted), SYSTEM));
        filings.numbered(id.getAsLong(), filingNo);
        var filing = filings.numbered(filingNo).orElseThrow();
        clock.start(filing);
        keepAway(wanted, filing);
        journal.record(new Act(found.caseNo(), SYSTEM, found.street(), "filed", Map.of("number", filingNo)));
        if (wanted.falseNo()) journal.record(new Act(filingNo, SYSTEM, found.street(), "false-declaration", Map.of()));
        events.publishEvent(new Filed(
                found.caseNo(), filingNo, wanted.late(), wanted.relation().name()));
    }

    private void keepAway(NewFiling wanted, Filing filing) {
        if (wanted.hint() == null) {
            separation.of(filing, wanted.uid());
            return;
        }
        var uid = persons.get(wanted.hint()).uid();
        if (uid != null) separation.fromFiling(filing, uid);
    }

    private static ObjectNode answers(NewFiling wanted) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("concerns", wanted.caseNo())
                .put("staff", wanted.staff())
                .put("relation", wanted.relation().name())
                .put("basis", wanted.basis())
                .put("origin", wanted.origin().name())
                .put("late", wanted.late())
                .put("falseNo", wanted.falseNo());
    }
}
