package org.banjie.studio.running.impact;

import java.util.List;
import org.banjie.flow.models.RefusedModel;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.studio.Keys;
import org.banjie.studio.running.OfficeNames;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What a draft would mean for the cases that run, to be read before somebody approves it. */
@Controller
class DraftImpactPage {

    private final ImpactDesk desk;
    private final Keys keys;
    private final Kinds kinds;
    private final OfficeNames offices;
    private final Sentences sentences;

    DraftImpactPage(ImpactDesk desk, Keys keys, Kinds kinds, OfficeNames offices, Sentences sentences) {
        this.desk = desk;
        this.keys = keys;
        this.kinds = kinds;
        this.offices = offices;
        this.sentences = sentences;
    }

    @GetMapping("/studio/{key}/impact")
    ModelAndView page(@PathVariable String key) {
        var kind = kinds.get(keys.kind(key));
        var page = new ModelAndView("studio/running/draft-impact")
                .addObject("kind", kind)
                .addObject("offices", offices)
                .addObject(
                        "apart",
                        desk.apart(kind.code()).stream()
                                .map(remark -> sentences.of(remark))
                                .toList());
        try {
            return page.addObject("impact", desk.ofDraft(kind.code(), 50));
        } catch (RefusedModel refused) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("errors", errors(refused));
        }
    }

    /** @param last how many of the cases closed last are decided once more, at most 500 */
    @GetMapping("/api/v1/models/{key}/draft/impact")
    @ResponseBody
    Impact impact(@PathVariable String key, @RequestParam(defaultValue = "100") int last) {
        try {
            return desk.ofDraft(kinds.get(keys.kind(key)).code(), last);
        } catch (RefusedModel refused) {
            throw new Invalid(errors(refused));
        }
    }

    private List<InputError> errors(RefusedModel refused) {
        return refused.findings().stream()
                .map(finding -> new InputError(finding.element(), finding.rule(), sentences.of(finding)))
                .toList();
    }
}
