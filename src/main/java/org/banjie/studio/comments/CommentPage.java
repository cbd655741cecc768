package org.banjie.studio.comments;

import java.util.stream.Collectors;
import org.banjie.refusal.Invalid;
import org.banjie.studio.Keys;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of {@code studio/comments} send; leads back to the page they stand on. */
@Controller
@RequestMapping("/studio/{key}/comments")
class CommentPage {

    private final Keys keys;
    private final CommentDesk desk;
    private final Sentences sentences;

    CommentPage(Keys keys, CommentDesk desk, Sentences sentences) {
        this.keys = keys;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** @param on the file whose page it was said on; empty for the draft's own page */
    @PostMapping
    String say(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String element,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        var kind = keys.kind(key);
        try {
            desk.say(kind, new CommentInput(on, element, text));
            next.addFlashAttribute("commentDone", sentences.of("studio.comment.written"));
        } catch (Invalid invalid) {
            var words = invalid.errors().stream().map(sentences::of).collect(Collectors.joining(" "));
            next.addFlashAttribute("commentFailed", words);
            next.addFlashAttribute("commentTyped", text);
            next.addFlashAttribute("commentElement", element);
        }
        return back(kind, on, next);
    }

    @PostMapping("/{id}")
    String settle(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam boolean resolved,
            @RequestParam(defaultValue = "") String on,
            RedirectAttributes next) {
        var kind = keys.kind(key);
        desk.settle(kind, id, resolved);
        return back(kind, on, next);
    }

    private static String back(String kind, String on, RedirectAttributes next) {
        next.addAttribute("kind", kind);
        if (on.isEmpty()) return "redirect:/studio/{kind}#comments";
        next.addAttribute("file", on);
        return "redirect:/studio/{kind}/edit/{file}#comments";
    }
}
