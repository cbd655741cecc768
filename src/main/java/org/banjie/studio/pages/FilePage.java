package org.banjie.studio.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.comments.CommentView;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.reading.FileTitles;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file of a draft as text, for those without the editors. */
@Controller
@RequestMapping("/studio/{key}/files/{name}")
class FilePage {

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk desk;
    private final Acts acts;
    private final CommentView comments;
    private final FileTitles titles;

    FilePage(
            Administrators administrators,
            Keys keys,
            DraftDesk desk,
            Acts acts,
            CommentView comments,
            FileTitles titles) {
        this.administrators = administrators;
        this.keys = keys;
        this.desk = desk;
        this.acts = acts;
        this.comments = comments;
        this.titles = titles;
    }

    @GetMapping
    ModelAndView file(@PathVariable String key, @PathVariable String name) {
        administrators.reader();
        var kind = keys.kind(key);
        var set = desk.content(kind);
        return page(kind, name, set.text(name).orElse(""), Etags.of(set, name), null, List.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            @PathVariable String name,
            @RequestParam String text,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes next,
            Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        // a browser sends every line end as CR LF
        var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return Answer.to(
                () -> {
                    desk.save(kind, Edit.file(name, bytes, etag, comment, false));
                    return acts.done(kind, "studio.done.saved", next, locale);
                },
                "text",
                errors -> again(kind, name, text, etag, errors));
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String key,
            @PathVariable String name,
            @RequestParam String etag,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        return acts.then(
                kind, "studio.done.removed", next, locale, () -> desk.save(kind, Edit.removal(name, etag, "")));
    }

    /** With what was typed, and above it what somebody else has saved meanwhile. */
    private ModelAndView again(String kind, String name, String text, String etag, List<InputError> errors) {
        var now = desk.content(kind);
        var moved = !Etags.of(now, name).equals(etag);
        var theirs = moved ? now.text(name).orElse("") : null;
        return page(kind, name, text, Etags.of(now, name), theirs, errors);
    }

    /** @param theirs what somebody else has saved meanwhile; null where nobody has */
    private ModelAndView page(
            String kind, String name, String text, String etag, String theirs, List<InputError> errors) {
        var page = new ModelAndView("studio/file")
                .addObject("kind", kind)
                .addObject("file", name)
                .addObject("title", titles.of(desk.content(kind), name, LocaleContextHolder.getLocale()))
                .addObject("text", text)
                .addObject("etag", etag)
                .addObject("theirs", theirs)
                .addObject("errors", errors)
                .addObject("mayChange", administrators.mayChange())
                .addObject("wayBack", administrators.mayChange() ? desk.now(kind) : null)
                .addObject("isThere", !etag.equals(Etags.NONE));
        return comments.on(page, kind, name);
    }
}
