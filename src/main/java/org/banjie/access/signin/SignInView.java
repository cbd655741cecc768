package org.banjie.access.signin;

import java.util.List;
import java.util.Map;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.door.Return;
import org.banjie.refusal.InputError;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The sign-in pages of applicants, whichever of them somebody tried. */
@Component
class SignInView {

    private final Sentences sentences;

    SignInView(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What was typed stays. */
    String show(Model model, String back) {
        model.addAttribute("back", Return.local(back));
        model.addAttribute("kinds", List.of(ApplicantKind.PERSON, ApplicantKind.ORGANISATION));
        model.addAttribute("faults", faults(model));
        if (!model.containsAttribute("kind")) model.addAttribute("kind", ApplicantKind.PERSON);
        return "access/sign-in";
    }

    /** With what was typed, on the page it was typed on. */
    String typed(Model model, ApplicantKind kind, String number, String phone, String back) {
        model.addAttribute("kind", kind);
        model.addAttribute("number", kind == ApplicantKind.PHONE ? "" : number);
        model.addAttribute("phone", phone);
        return kind == ApplicantKind.PHONE ? phone(model, back) : show(model, back);
    }

    /** The way in of those of whom only a phone is known. */
    String phone(Model model, String back) {
        model.addAttribute("back", Return.local(back));
        model.addAttribute("faults", faults(model));
        return "access/phone";
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> faults(Model model) {
        var errors = (List<InputError>) model.asMap().getOrDefault("errors", List.of());
        return sentences.byPath(errors);
    }
}
