package org.banjie.intake.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.forms.FormOverview;
import org.banjie.forms.FormOverview.Part;
import org.banjie.forms.FormSchema;
import org.banjie.forms.KeptAnswers;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.answers.AnswerSheet.Page;
import org.banjie.kinds.forms.Forms;
import org.springframework.stereotype.Component;

/** What somebody has written into the form of their application, part by part, for pages that need no script to tell it. */
@Component
class WrittenParts {

    private final Kinds kinds;
    private final Forms forms;
    private final FormOverview parts;
    private final KeptAnswers answers;
    private final AnswerSheet sheet;

    WrittenParts(Kinds kinds, Forms forms, FormOverview parts, KeptAnswers answers, AnswerSheet sheet) {
        this.kinds = kinds;
        this.forms = forms;
        this.parts = parts;
        this.answers = answers;
        this.sheet = sheet;
    }

    /** How far each part is; none for a form that stands on one page. */
    List<Part> states(ApplicationDraft draft) {
        return parts.of(form(draft), draft.application().answers());
    }

    /** Everything in words, a part without answers included; a form on one page is one part without a name. */
    List<Page> of(ApplicationDraft draft, Locale locale) {
        var form = form(draft);
        var written = draft.application().answers();
        var shown = answers.shown(form, written);
        var asked = parts.of(form, written).stream().map(Part::id).collect(Collectors.toSet());
        if (asked.isEmpty()) return List.of(whole(form, shown, locale));
        return sheet.pages(form, shown, locale).stream()
                .filter(page -> asked.contains(page.id()))
                .toList();
    }

    private Page whole(FormSchema form, JsonNode shown, Locale locale) {
        return new Page("", "", sheet.of(form, shown, Sight.FULL, locale));
    }

    private FormSchema form(ApplicationDraft draft) {
        return forms.application(kinds.get(draft.kind()));
    }
}
