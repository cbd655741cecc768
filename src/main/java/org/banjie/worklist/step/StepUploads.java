package org.banjie.worklist.step;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.step.StepPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Papers that come over the counter, or that the step brings itself: whoever has the step in hand puts them in, and the
 * journal says who.
 */
@Controller
class StepUploads {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final StepClaims claims;
    private final HandedInMaterials materials;
    private final Gathering gathering;
    private final UploadTrouble trouble;
    private final StepPage page;

    StepUploads(
            SignedIn signedIn,
            Worklist worklist,
            StepClaims claims,
            HandedInMaterials materials,
            Gathering gathering,
            UploadTrouble trouble,
            StepPage page) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.claims = claims;
        this.materials = materials;
        this.gathering = gathering;
        this.trouble = trouble;
        this.page = page;
    }

    /** Each file beside those that are there; a step that nobody has is claimed with that. @throws Refusal as for every verb */
    @PostMapping("/worklist/tasks/{id}/papers/{code}")
    ModelAndView add(
            @PathVariable String id,
            @PathVariable String code,
            MultipartHttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var actor = signedIn.actor();
        claims.ifFree(actor, id);
        var item = worklist.inHand(actor, id);
        try {
            for (var file : request.getFiles("file")) {
                if (gathering.isOf(item, code)) gathering.add(actor, id, code, file.getOriginalFilename(), file);
                else materials.add(actor, item.caseNo(), code, file.getOriginalFilename(), file);
            }
            return new ModelAndView("redirect:/worklist/tasks/{id}#papers-title");
        } catch (Refusal | MultipartException refused) {
            return page.show(id, Typed.NOTHING, List.of(), locale).addAllObjects(trouble.told(refused, response));
        }
    }
}
