package org.banjie.relatives.pages;

import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.relatives.keeping.Keeping;
import org.banjie.relatives.keeping.Register;
import org.banjie.relatives.keeping.RegisterRights;
import org.banjie.relatives.register.Posts;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person of the register: posts, relatives, declarations, filings; the district's office mends them here. */
@Controller
@RequestMapping("/relatives/{id}")
class PersonPage {

    private final Register register;
    private final Keeping keeping;
    private final Offered offered;
    private final Posts posts;
    private final SignedIn signedIn;
    private final Sentences sentences;

    PersonPage(
            Register register, Keeping keeping, Offered offered, Posts posts, SignedIn signedIn, Sentences sentences) {
        this.register = register;
        this.keeping = keeping;
        this.offered = offered;
        this.posts = posts;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(id, RegisterForm.EMPTY, List.of());
    }

    @PostMapping("/terms")
    ModelAndView addTerm(@PathVariable UUID id, @ModelAttribute("typed") RegisterForm typed, RedirectAttributes next) {
        return after(id, typed, () -> keeping.addTerm(id, typed.term()), next);
    }

    @PostMapping("/terms/{term}/end")
    ModelAndView endTerm(@PathVariable UUID id, @PathVariable long term, RedirectAttributes next) {
        return after(id, RegisterForm.EMPTY, () -> keeping.endTerm(id, term), next);
    }

    @PostMapping("/relations")
    ModelAndView addRelation(
            @PathVariable UUID id, @ModelAttribute("typed") RegisterForm typed, RedirectAttributes next) {
        return after(id, typed, () -> keeping.addRelation(id, typed.relative()), next);
    }

    @PostMapping("/relations/{relation}/end")
    ModelAndView endRelation(@PathVariable UUID id, @PathVariable UUID relation, RedirectAttributes next) {
        return after(id, RegisterForm.EMPTY, () -> keeping.endRelation(id, relation), next);
    }

    /** Back to the page with what was done, or with everything that is wrong and nothing lost. */
    private ModelAndView after(UUID id, RegisterForm typed, Runnable act, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    act.run();
                    next.addFlashAttribute("done", sentences.of("relatives.saved"));
                    return "/relatives/" + id;
                },
                errors -> page(id, typed, errors));
    }

    private ModelAndView page(UUID id, RegisterForm typed, List<InputError> errors) {
        return offered.on(new ModelAndView("relatives/person"), typed, errors)
                .addObject("file", register.person(id))
                .addObject("posts", posts)
                .addObject("keeps", signedIn.may(RegisterRights.KEEPING));
    }
}
