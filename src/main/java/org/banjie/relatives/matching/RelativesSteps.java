package org.banjie.relatives.matching;

import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.BpmnBean;
import org.banjie.relatives.RelativesModel;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.FilingOrigin;
import org.banjie.relatives.filings.Filings;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.separation.Separation;

/** The verbs of the filing's model, and {@code ${relatives.match(caseNo)}} for models whose cases are matched. */
@BpmnBean("relatives")
public class RelativesSteps {

    private final CaseMatch match;
    private final Filings filings;
    private final Persons persons;
    private final Separation separation;
    private final CaseAnswers answers;
    private final Opinions opinions;

    RelativesSteps(
            CaseMatch match,
            Filings filings,
            Persons persons,
            Separation separation,
            CaseAnswers answers,
            Opinions opinions) {
        this.match = match;
        this.filings = filings;
        this.persons = persons;
        this.separation = separation;
        this.answers = answers;
        this.opinions = opinions;
    }

    /** Holds the household against the register before it is confirmed; again and again changes nothing. */
    public void match(String caseNo) {
        match.run(caseNo, FilingOrigin.CONFIRMATION);
    }

    /** The district confirms a filing: whom the applicant meant keeps away from the case from now on. */
    public void confirm(String filingNo) {
        var filing = filings.numbered(filingNo).orElseThrow();
        if (filing.person() != null || filing.hint() == null) return;
        if (filings.identified(filingNo, filing.hint(), filing.caseNo())) {
            separation.of(filing, persons.get(filing.hint()).uid());
        }
    }

    /** It is no filing after all: the case may be confirmed without a visit of the district. */
    public void dismiss(String filingNo) {
        filings.end(filingNo, Filing.End.DISMISSED);
    }

    /** Two of the district have visited (民发〔2021〕57号第二十条): the case may be confirmed. */
    public void recordVisit(String filingNo) {
        var record = answers.latest(filingNo, "relatives-visit").orElseThrow();
        filings.visited(
                filingNo,
                LocalDate.parse(record.path("visitedOn").asText()),
                by(filingNo, RelativesModel.DISTRICT_VISIT),
                by(filingNo, RelativesModel.DISTRICT_VISIT_COSIGN));
    }

    private String by(String filingNo, String step) {
        return opinions.lastEnding(filingNo, step).orElseThrow().by();
    }
}
