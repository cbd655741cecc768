package org.banjie.relatives.pages;

import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.relatives.keeping.Keeping;
import org.banjie.relatives.keeping.Register;
import org.banjie.relatives.keeping.RegisterRights;
import org.banjie.relatives.register.Posts;
import org.banjie.relatives.register.SoughtRelative;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of staff and committee members, and the form by which somebody gets into it. */
@Controller
@RequestMapping("/relatives")
class StaffRegisterPage {

    private static final int ROWS = 50;

    private final Register register;
    private final Keeping keeping;
    private final Offered offered;
    private final Posts posts;
    private final SignedIn signedIn;
    private final Sentences sentences;

    StaffRegisterPage(
            Register register, Keeping keeping, Offered offered, Posts posts, SignedIn signedIn, Sentences sentences) {
        this.register = register;
        this.keeping = keeping;
        this.offered = offered;
        this.posts = posts;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "false") boolean undeclared,
            @RequestParam(required = false) UUID after) {
        var sought = new SoughtRelative(q, office, undeclared);
        var shown = Slice.of(register.page(sought, register.after(after), ROWS + 1), ROWS);
        return offered.on(new ModelAndView("relatives/register"), RegisterForm.EMPTY, List.of())
                .addObject("q", q.strip())
                .addObject("office", office.strip())
                .addObject("undeclared", undeclared)
                .addObject("rows", shown.rows())
                .addObject("posts", posts)
                .addObject("keeps", keeps())
                .addObject("first", after == null)
                .addObject("next", shown.next(entry -> entry.person().id()));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(RegisterForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView enter(@ModelAttribute("typed") RegisterForm typed, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    var id = keeping.enter(typed.person(), true);
                    next.addFlashAttribute("done", sentences.of("relatives.entered"));
                    return "/relatives/" + id;
                },
                "idNo",
                errors -> form(typed, errors));
    }

    private ModelAndView form(RegisterForm typed, List<InputError> errors) {
        signedIn.demand(RegisterRights.KEEPING);
        return offered.on(new ModelAndView("relatives/new"), typed, errors);
    }

    private boolean keeps() {
        return signedIn.may(RegisterRights.KEEPING);
    }
}
