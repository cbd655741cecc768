package org.banjie.walk;

import java.util.List;
import org.banjie.flow.models.RefusedModel;
import org.banjie.refusal.InputError;
import org.banjie.studio.Keys;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Every way a case would go, to be read before somebody approves a draft. */
@Controller
class WalkPage {

    private final WalkDesk desk;
    private final Keys keys;
    private final OfficeWords offices;
    private final Sentences sentences;

    WalkPage(WalkDesk desk, Keys keys, OfficeWords offices, Sentences sentences) {
        this.desk = desk;
        this.keys = keys;
        this.offices = offices;
        this.sentences = sentences;
    }

    @GetMapping("/studio/{key}/walk")
    ModelAndView page(@PathVariable String key) {
        var kind = keys.kind(key);
        var page = new ModelAndView("walk/walk").addObject("kind", kind).addObject("offices", offices);
        try {
            var walk = desk.ofDraft(kind);
            return page.addObject("walk", walk).addObject("place", offices.unit(walk.place()));
        } catch (RefusedModel refused) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("errors", errors(refused));
        }
    }

    private List<InputError> errors(RefusedModel refused) {
        return refused.findings().stream()
                .map(finding -> new InputError(finding.element(), finding.rule(), sentences.of(finding)))
                .toList();
    }
}
