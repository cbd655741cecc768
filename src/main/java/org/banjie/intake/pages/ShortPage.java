package org.banjie.intake.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.Alike;
import org.banjie.intake.applications.ApplicantCheck;
import org.banjie.intake.applications.Application;
import org.banjie.intake.applications.Application.Person;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.Etag;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a name and a telephone are enough for: whoever has proved the phone writes the name, and it is handed in. */
@Controller
@RequestMapping("/intake/short/{kind}")
class ShortPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final Kinds kinds;
    private final ApplicantCheck check;
    private final Alike alike;
    private final Sentences sentences;

    ShortPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            Kinds kinds,
            ApplicantCheck check,
            Alike alike,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.kinds = kinds;
        this.check = check;
        this.alike = alike;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable("kind") String code, Model model) {
        var actor = signedIn.actor();
        return show(actor, kind(actor, code), "", List.of(), model);
    }

    /**
     * Sent twice, it leads to the case of the first time.
     *
     * @param beside the case under way that was on the page; whoever saw it means another one
     */
    @PostMapping
    String handIn(
            @PathVariable("kind") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String beside,
            Model model,
            HttpServletResponse response) {
        var actor = signedIn.actor();
        var kind = kind(actor, code);
        var underWay = underWay(actor, kind);
        if (!underWay.isEmpty() && !underWay.equals(beside)) return "redirect:/my/" + underWay;
        var id = draft(actor, kind);
        var was = drafts.get(actor, id).application().applicant();
        var person = new Person(name.strip(), was.idNo(), was.uscc(), was.phone());
        var errors = check.check(actor, kind, person);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(actor, kind, name, errors, model);
        }
        drafts.applicant(actor, id, person, Etag.of(was));
        drafts.handIn(actor, id, null);
        return "redirect:/intake/" + id + "/done";
    }

    private String show(Actor actor, Kind kind, String name, List<InputError> errors, Model model) {
        var here = errors.stream()
                .map(error -> error.at(error.path().replaceFirst("^applicant\\.", "")))
                .toList();
        model.addAttribute("kind", kind);
        model.addAttribute("name", name);
        model.addAttribute("beside", underWay(actor, kind));
        model.addAttribute("errors", here);
        model.addAttribute("faults", sentences.byPath(here));
        return "intake/short";
    }

    /** The number of such a case of theirs; empty for none. */
    private String underWay(Actor actor, Kind kind) {
        var nobody = new Person("", "", "", "");
        var meant = new Application(kind.code(), "", nobody, JsonNodeFactory.instance.objectNode());
        return alike.to(actor, meant).map(Alike.Found::caseNo).orElse("");
    }

    /** The one they have begun, or a new one. */
    private UUID draft(Actor actor, Kind kind) {
        return drafts.of(actor).stream()
                .filter(one -> one.kind().equals(kind.code()))
                .map(ApplicationDraft::id)
                .findFirst()
                .orElseGet(() -> drafts.begin(actor, kind.code()));
    }

    private Kind kind(Actor actor, String code) {
        return kinds.find(code)
                .filter(kind -> kind.identityMayFollow() && kind.offered() && actor.type() == ActorType.APPLICANT)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-kind", "kinds.unknown", code));
    }
}
