package org.banjie.intake.authorising;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.intake.authorising.Answering.Typing;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an adult of a household agrees or declines, without an account, by the link on their phone. A link that is unknown and
 * one that is too old are answered alike; no search engine keeps any.
 */
@Controller
@RequestMapping(Link.PATH + "{token}")
class AdultPage {

    private static final Typing NOTHING = new Typing("", "", "", "");

    private final Answering answering;
    private final AdultViews views;

    AdultPage(Answering answering, AdultViews views) {
        this.answering = answering;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String token, Locale language, HttpServletRequest request, HttpServletResponse response) {
        hide(response);
        try {
            return answering
                    .find(token, request.getRemoteAddr())
                    .map(one ->
                            one.isAnswered() ? views.done(one) : views.who(one, token, NOTHING, List.of(), language))
                    .orElseGet(views::nowhere);
        } catch (TooSoon tooSoon) {
            tooSoon.answer(response);
            return views.nowhere();
        }
    }

    /**
     * In two steps: who they are, then the code with the words and their answer.
     *
     * @param asked the code that was asked for; null until then
     * @param step {@code decline} or {@code again}, for another code; anything else agrees
     */
    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) UUID asked,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(defaultValue = "") String step,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        hide(response);
        var typed = new Typing(who, number, code, sign);
        var address = request.getRemoteAddr();
        try {
            var found = answering.find(token, address);
            if (found.isEmpty()) return views.nowhere();
            var one = found.get();
            if (one.isAnswered()) return back(token);
            if (asked == null || step.equals("again")) return ask(one, token, typed, asked, address, language);
            return take(one, token, typed, asked, !step.equals("decline"), address, language);
        } catch (TooSoon tooSoon) {
            tooSoon.answer(response);
            return views.nowhere();
        }
    }

    private ModelAndView ask(
            Authorisation one, String token, Typing typed, UUID before, String address, Locale language) {
        try {
            return answering
                    .ask(one, typed, address)
                    .map(asked -> views.words(one, token, typed, asked, List.of(), language))
                    .orElseGet(() -> with(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            views.who(
                                    one,
                                    token,
                                    typed,
                                    List.of(new InputError("", "not-sent", "access.code.not-sent")),
                                    language)));
        } catch (Invalid invalid) {
            return with(HttpStatus.UNPROCESSABLE_ENTITY, views.who(one, token, typed, invalid.errors(), language));
        } catch (TooSoon tooSoon) {
            var later = later(tooSoon);
            var page = before == null
                    ? views.who(one, token, typed, later, language)
                    : views.words(one, token, typed, before, later, language);
            return with(HttpStatus.TOO_MANY_REQUESTS, page);
        }
    }

    private ModelAndView take(
            Authorisation one,
            String token,
            Typing typed,
            UUID asked,
            boolean agrees,
            String address,
            Locale language) {
        try {
            answering.answer(one, typed, asked, agrees, address);
            return back(token);
        } catch (Invalid invalid) {
            var page = views.words(one, token, typed, asked, invalid.errors(), language);
            return with(HttpStatus.UNPROCESSABLE_ENTITY, page);
        } catch (TooSoon tooSoon) {
            return with(HttpStatus.TOO_MANY_REQUESTS, views.words(one, token, typed, asked, later(tooSoon), language));
        }
    }

    private static ModelAndView back(String token) {
        return new ModelAndView("redirect:" + Link.PATH + token);
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    private static List<InputError> later(TooSoon tooSoon) {
        return List.of(new InputError("", "too-soon", "intake.consent-of.too-soon", tooSoon.minutes()));
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
