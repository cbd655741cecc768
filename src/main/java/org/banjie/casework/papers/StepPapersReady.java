package org.banjie.casework.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.cases.Cases;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.springframework.stereotype.Component;

/** Which of the papers a step is about can be opened: of two decisions only the one that was taken. */
@Component
public class StepPapersReady {

    private final Documents documents;
    private final Cases cases;

    StepPapersReady(Documents documents, Cases cases) {
        this.documents = documents;
        this.cases = cases;
    }

    /** @param papers codes of a step's papers; those that are put up for everybody are printed when they are opened */
    public List<String> among(String caseNo, List<String> papers) {
        if (papers.isEmpty()) return papers;
        var kind = cases.get(caseNo).kind();
        var issued = documents.of(caseNo).stream().map(Document::code).collect(Collectors.toSet());
        return papers.stream()
                .filter(paper -> issued.contains(paper) || documents.isPosted(kind, paper))
                .toList();
    }
}
