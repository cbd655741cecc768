package org.banjie.studio.saves;

import java.util.Locale;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.pages.Acts;
import org.banjie.studio.pages.NamesShown;
import org.banjie.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every save of the open draft, and the way back to each. */
@Controller
@RequestMapping("/studio/{key}")
class SavesPage {

    private final Administrators administrators;
    private final Keys keys;
    private final Drafts drafts;
    private final SavesView view;
    private final Restoring restoring;
    private final NamesShown names;
    private final Acts acts;

    SavesPage(
            Administrators administrators,
            Keys keys,
            Drafts drafts,
            SavesView view,
            Restoring restoring,
            NamesShown names,
            Acts acts) {
        this.administrators = administrators;
        this.keys = keys;
        this.drafts = drafts;
        this.view = view;
        this.restoring = restoring;
        this.names = names;
        this.acts = acts;
    }

    /** @param before the last save of the page before */
    @GetMapping("/saves")
    ModelAndView saves(@PathVariable String key, @RequestParam(defaultValue = "2147483647") int before, Locale locale) {
        administrators.reader();
        var kind = keys.kind(key);
        var draft = drafts.find(kind)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-draft", "studio.draft.none", kind));
        return new ModelAndView("studio/saves")
                .addObject("kind", kind)
                .addObject("name", names.kind(kind, draft, Words.english(locale)))
                .addObject("mayChange", administrators.mayChange())
                .addObject("saves", view.of(draft, before));
    }

    /** @param version what was chosen to come back; @param on the file whose page it was asked on; may be empty */
    @PostMapping("/restore")
    String restore(
            @PathVariable String key,
            @RequestParam String version,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String on,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        var draft = acts.then(kind, "studio.done.restored", next, locale, () -> restoring.restore(kind, version, file));
        return on.isEmpty() ? draft : toFile(on, next);
    }

    /** The last change of this file is taken back, without a script too. */
    @PostMapping("/files/{name}/step-back")
    String stepBack(@PathVariable String key, @PathVariable String name, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        acts.then(kind, "studio.done.stepped-back", next, locale, () -> demandEarlier(kind, name));
        return toFile(name, next);
    }

    private static String toFile(String name, RedirectAttributes next) {
        next.addAttribute("name", name);
        return "redirect:/studio/{kind}/edit/{name}";
    }

    private void demandEarlier(String kind, String name) {
        if (restoring.stepBack(kind, name).isEmpty()) {
            throw new Refusal(RefusalKind.CONFLICT, "no-version", "studio.saves.nothing-earlier", name);
        }
    }
}
