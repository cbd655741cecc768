package org.banjie.access.signin;

import java.util.List;
import java.util.Map;
import org.banjie.access.SignInFor;
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
    private final List<SignInFor> purposes;

    SignInView(Sentences sentences, List<SignInFor> purposes) {
        this.sentences = sentences;
        this.purposes = purposes;
    }

    /** What was typed stays. */
    String show(Model model, String back) {
        lead(model, back);
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
        lead(model, back);
        model.addAttribute("faults", faults(model));
        return "access/phone";
    }

    /** Where it leads back to, and what for where somebody knows. */
    private void lead(Model model, String back) {
        var page = Return.local(back);
        model.addAttribute("back", page);
        model.addAttribute(
                "purpose",
                purposes.stream()
                        .flatMap(one -> one.of(page).stream())
                        .findFirst()
                        .orElse(null));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> faults(Model model) {
        var errors = (List<InputError>) model.asMap().getOrDefault("errors", List.of());
        return sentences.byPath(errors);
    }
}
