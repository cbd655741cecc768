package org.banjie.studio.making;

import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.archive.CopyInput;
import org.banjie.studio.comparison.Versions;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.studio.drafts.SetRules;
import org.banjie.studio.pages.Acts;
import org.banjie.studio.pages.NamesShown;
import org.banjie.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A kind copied under another code, as a draft of the new one: what is live, or the draft where nothing is. */
@Controller
@RequestMapping("/studio/{key}/copy")
class CopyPage {

    private final Administrators administrators;
    private final Keys keys;
    private final Versions versions;
    private final DraftDesk desk;
    private final NamesShown names;
    private final Acts acts;

    CopyPage(Administrators administrators, Keys keys, Versions versions, DraftDesk desk, NamesShown names, Acts acts) {
        this.administrators = administrators;
        this.keys = keys;
        this.versions = versions;
        this.desk = desk;
        this.names = names;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String key, Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        desk.content(kind);
        return page(kind, new CopyInput("", "", "", ""), List.of(), locale);
    }

    @PostMapping
    ModelAndView copy(@PathVariable String key, CopyInput input, RedirectAttributes next, Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        return Answer.to(
                () -> {
                    var copy = input.of(versions.get(kind, versions.isLive(kind) ? "live" : "draft"));
                    if (versions.isLive(copy.kind())) {
                        throw new Invalid(List.of(SetRules.error("code", "code-taken", copy.kind())));
                    }
                    desk.start(copy, DraftOrigin.COPY, "");
                    return acts.done(copy.kind(), "studio.done.copied", next, locale);
                },
                "code",
                errors -> page(kind, input, errors, locale));
    }

    private ModelAndView page(String kind, CopyInput input, List<InputError> errors, Locale locale) {
        return new ModelAndView("studio/copy")
                .addObject("kind", kind)
                .addObject("name", names.kind(kind, desk.now(kind), Words.english(locale)))
                .addObject("input", input)
                .addObject("errors", errors);
    }
}
