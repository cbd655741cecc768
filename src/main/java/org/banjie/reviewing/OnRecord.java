package org.banjie.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.Forms;
import org.springframework.stereotype.Component;

/** What is on record of whoever has a grant, as far as a review asks for it: as they said it, or as an office found it since. */
@Component
class OnRecord {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final Forms forms;
    private final AnswerSheet sheet;

    OnRecord(Cases cases, CaseAnswers answers, Kinds kinds, Forms forms, AnswerSheet sheet) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.forms = forms;
        this.sheet = sheet;
    }

    /** In the words of the application form, a line each. */
    List<String> of(BenefitGrant grant) {
        var granted = cases.get(grant.caseNo());
        var kind = kinds.get(granted.kind());
        return sheet.of(forms.application(kind), asked(granted, kind), Sight.FULL, Locale.CHINA).stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.label() + "：" + line.value())
                .toList();
    }

    private JsonNode asked(Case granted, Kind kind) {
        var known = JsonNodeFactory.instance.objectNode();
        answers.latest(granted.caseNo(), kind.form()).ifPresent(form -> known.setAll((ObjectNode) form));
        // what an office found is newer than what was said
        answers.newest(granted.caseNo()).forEach(form -> form.fields().forEachRemaining(field -> {
            if (known.has(field.getKey())) known.set(field.getKey(), field.getValue());
        }));
        var asks = kind.grants().review() == null
                ? List.<String>of()
                : kind.grants().review().asks();
        return asks.isEmpty() ? known : known.retain(asks);
    }
}
