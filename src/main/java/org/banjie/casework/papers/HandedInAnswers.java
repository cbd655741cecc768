package org.banjie.casework.papers;

import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.flow.progress.Progress;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.OpenedBy;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.Forms;
import org.springframework.stereotype.Component;

/** The application itself in words, as its applicant handed it in and the office has it. */
@Component
public class HandedInAnswers {

    private final Kinds kinds;
    private final Progress progress;
    private final CaseAnswers answers;
    private final Forms forms;
    private final AnswerSheet sheet;

    HandedInAnswers(Kinds kinds, Progress progress, CaseAnswers answers, Forms forms, AnswerSheet sheet) {
        this.kinds = kinds;
        this.progress = progress;
        this.answers = answers;
        this.forms = forms;
        this.sheet = sheet;
    }

    /** Whether an applicant wrote it: what the office opens begins with what the office wrote. */
    public boolean areTheirs(Case found) {
        return kinds.get(found.kind()).opening() != OpenedBy.ADMINISTRATION;
    }

    /** All of it: the caller has made sure that it is the reader's own. */
    public List<AnswerSheet.Section> of(Case found, Locale locale) {
        var version = progress.version(found.caseNo());
        var form = kinds.at(found.kind(), version).form();
        return answers.latest(found.caseNo(), form)
                .map(given -> sheet.of(forms.of(version, form), given, Sight.FULL, locale))
                .orElse(List.of());
    }
}
