package org.banjie.intake.authorising;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.intake.authorising.Answering.Typing;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.vault.Mask;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages an adult sees who was sent a link: masked who asks, and nothing else of the application. */
@Component
class AdultViews {

    private final Answering answering;

    AdultViews(Answering answering) {
        this.answering = answering;
    }

    ModelAndView who(Authorisation one, String token, Typing typed, List<InputError> errors, Locale language) {
        return page("intake/consent-of", one, token, typed, errors, language);
    }

    ModelAndView words(
            Authorisation one, String token, Typing typed, UUID asked, List<InputError> errors, Locale language) {
        var on = answering.paper(one).orElseThrow().onScreen();
        return page("intake/consent-of-words", one, token, typed, errors, language)
                .addObject("asked", asked)
                .addObject("giver", Typed.name(typed.who()))
                .addObject("minutes", answering.minutes())
                .addObject("says", on.says(language))
                .addObject("from", on.from());
    }

    private ModelAndView page(
            String view, Authorisation one, String token, Typing typed, List<InputError> errors, Locale language) {
        return new ModelAndView(view)
                .addObject("token", token)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("asker", Mask.name(one.about().asker()))
                .addObject("matter", answering.matter(one).in(language))
                .addObject("reference", one.about().reference())
                .addObject("phone", Mask.phone(one.phone()))
                .addObject("unfound", true)
                .addObject(
                        "paperName", answering.paper(one).orElseThrow().name().in(language));
    }

    /** What they answered, while the link holds. */
    ModelAndView done(Authorisation one) {
        return new ModelAndView("intake/consent-of-done")
                .addObject("agreed", one.agreed())
                .addObject("unfound", true);
    }

    ModelAndView nowhere() {
        var page = new ModelAndView("intake/consent-of-none").addObject("unfound", true);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
