package org.banjie.studio.messages;

import java.util.List;
import java.util.Locale;
import org.banjie.notices.wording.OwnWords;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.comments.CommentView;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.messages.WordingView.Row;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that applicants get, by what sets them off; each is changed on a page of its own, with how it will read. */
@Controller
@RequestMapping("/studio/{key}/edit/" + FileSet.MESSAGES)
class WordingPage {

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk drafts;
    private final WordingDesk desk;
    private final WordingView view;
    private final CommentView comments;
    private final Sentences sentences;

    WordingPage(
            Administrators administrators,
            Keys keys,
            DraftDesk drafts,
            WordingDesk desk,
            WordingView view,
            CommentView comments,
            Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.drafts = drafts;
        this.desk = desk;
        this.view = view;
        this.comments = comments;
        this.sentences = sentences;
    }

    /** @param message which one is to be changed; empty for the list, which auditors read too */
    @GetMapping
    ModelAndView messages(@PathVariable String key, @RequestParam(defaultValue = "") String message, Locale locale) {
        administrators.reader();
        var set = drafts.content(keys.kind(key));
        if (message.isEmpty() || !administrators.mayChange()) return list(set, locale);
        var row = row(set, message, locale);
        return one(set, row, row.text(), Etags.of(set, FileSet.MESSAGES), List.of());
    }

    /** @param act {@code preview} to see how it reads, {@code unsay} to take the words out again */
    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            @RequestParam String message,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes next,
            Locale locale) {
        administrators.demand();
        var set = drafts.content(keys.kind(key));
        var row = row(set, message, locale);
        var typed = WordingDesk.typed(text);
        if (act.equals("preview")) {
            return one(set, row, typed, etag, new OwnWords(typed, null).faults(row.occasion()));
        }
        return Answer.to(
                () -> {
                    if (act.equals("unsay")) desk.unsay(set, row.occasion(), etag, comment);
                    else desk.say(set, row.occasion(), text, etag, comment);
                    next.addFlashAttribute("done", sentences.of("studio.messages.saved", row.event()));
                    return "/studio/" + set.kind() + "/edit/" + FileSet.MESSAGES;
                },
                "text",
                errors -> again(set, message, typed, etag, errors, locale));
    }

    /** With what was typed; where somebody else has saved meanwhile, with theirs beside it. */
    private ModelAndView again(
            FileSet was, String message, String typed, String etag, List<InputError> errors, Locale locale) {
        var now = drafts.content(was.kind());
        var current = Etags.of(now, FileSet.MESSAGES);
        var row = row(now, message, locale);
        var page = one(now, row, typed, current, errors);
        return current.equals(etag) || row.text().equals(typed) ? page : page.addObject("theirs", row.text());
    }

    private ModelAndView list(FileSet set, Locale locale) {
        var page = page(set)
                .addObject("groups", view.rows(set, locale))
                .addObject("wayBack", administrators.mayChange() ? drafts.now(set.kind()) : null)
                .addObject("etag", Etags.of(set, FileSet.MESSAGES));
        page.setViewName("studio/messages");
        return comments.on(page, set.kind(), FileSet.MESSAGES);
    }

    private ModelAndView one(FileSet set, Row row, String typed, String etag, List<InputError> errors) {
        var tried = new OwnWords(typed, null).tried(row.occasion());
        var page = page(set)
                .addObject("row", row)
                .addObject("text", typed)
                .addObject("tried", tried)
                .addObject("parts", OwnWords.parts(tried))
                .addObject("etag", etag)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
        page.setViewName("studio/message");
        return page;
    }

    private ModelAndView page(FileSet set) {
        return new ModelAndView()
                .addObject("kind", set.kind())
                .addObject("ofAllKinds", WordingView.isOfAllKinds(set))
                .addObject("mayChange", administrators.mayChange());
    }

    private Row row(FileSet set, String message, Locale locale) {
        return view.row(set, message, locale)
                .orElseThrow(
                        () -> new Refusal(RefusalKind.NOT_FOUND, "no-message", "studio.messages.unknown", message));
    }
}
