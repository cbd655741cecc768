package org.banjie.organisations.inspection.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionTables;
import org.springframework.stereotype.Component;

/** What the examination found, and the conclusion that follows from it. */
@Component
public class InspectionFindings {

    public static final String EXAMINE = InspectionModel.EXAMINE;

    /** The outcome of an examination that found nothing; what is concluded together ends so too. */
    public static final String CLEAN = "CLEAN";

    private final CaseAnswers answers;
    private final Opinions opinions;
    private final InspectionTables tables;

    InspectionFindings(CaseAnswers answers, Opinions opinions, InspectionTables tables) {
        this.answers = answers;
        this.opinions = opinions;
        this.tables = tables;
    }

    List<InspectionTables.Fault> faults(String caseNo) {
        boolean none = opinions.lastEnding(caseNo, EXAMINE)
                .map(opinion -> !opinion.outcome().equals("FAULTS"))
                .orElse(true);
        return none
                ? List.of()
                : answers.latest(caseNo, "examine").map(InspectionFindings::of).orElse(List.of());
    }

    InspectionTables.Conclusion conclusion(InspectionReport report) {
        return tables.conclusion(report.type(), faults(report.caseNo()));
    }

    static List<InspectionTables.Fault> of(JsonNode examination) {
        return StreamSupport.stream(examination.path("faults").spliterator(), false)
                .map(row -> new InspectionTables.Fault(
                        row.path("fault").asText(),
                        row.path("severity").asText(),
                        row.path("finding").asText("")))
                .toList();
    }
}
