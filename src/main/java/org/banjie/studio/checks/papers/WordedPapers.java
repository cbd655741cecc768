package org.banjie.studio.checks.papers;

import java.util.function.Consumer;
import org.banjie.notices.catalogue.BodyFaults;
import org.banjie.notices.catalogue.Paper;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** What the bureau has a paper say can be printed: it puts in only what the paper is given, and leaves out nothing it needs. */
@Component
class WordedPapers implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var papers = IssuedPapers.papers(draft, nothing -> {});
        if (papers != null) papers.forEach((code, paper) -> look(code, paper, say));
    }

    private static void look(String code, Paper paper, Consumer<Remark> say) {
        if (paper == null || paper.needs() == null || paper.title() == null) return;
        BodyFaults.of(paper)
                .forEach(fault -> say.accept(
                        Remark.of(Remark.Severity.ERROR, FileSet.PAPERS, code, paper.title(), "paper-body", code)
                                .saying(fault.key(), fault.arguments())));
    }
}
