package org.banjie.studio.papers;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.notices.Specimens;
import org.banjie.notices.body.Block;
import org.banjie.notices.body.FactNames;
import org.banjie.notices.catalogue.BodyFaults;
import org.banjie.notices.catalogue.Paper;
import org.banjie.refusal.InputError;
import org.banjie.sets.FileSet;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Etags;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One paper: its blocks to be changed, and beside them the page as it is printed in a made-up case. Works without a script. */
@Controller
@RequestMapping("/studio/{key}/papers/{code}")
class PaperPage {

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk drafts;
    private final PaperDesk desk;
    private final OfferedFacts offered;
    private final Specimens specimens;
    private final Sentences sentences;

    PaperPage(
            Administrators administrators,
            Keys keys,
            DraftDesk drafts,
            PaperDesk desk,
            OfferedFacts offered,
            Specimens specimens,
            Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.drafts = drafts;
        this.desk = desk;
        this.offered = offered;
        this.specimens = specimens;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView paper(@PathVariable String key, @PathVariable String code) {
        administrators.reader();
        var set = drafts.content(keys.kind(key));
        return page(set, code, PaperDesk.body(PaperDesk.paper(set, code)), List.of());
    }

    /** @param act {@code preview}, {@code unsay}, what is done to a block ({@code up.2}), or nothing to save */
    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes next) {
        administrators.demand();
        var set = drafts.content(keys.kind(key));
        var typed = TypedBody.read(sent);
        if (TypedBody.isMove(act)) {
            return page(set, code, TypedBody.after(typed, act), List.of()).addObject("etag", etag);
        }
        if (act.equals("preview")) {
            var faults = BodyFaults.of(desk.with(set, PaperDesk.paper(set, code), typed));
            return page(set, code, typed, faults).addObject("etag", etag);
        }
        return Answer.to(
                () -> {
                    if (act.equals("unsay")) desk.unsay(set, code, etag, comment);
                    else desk.say(set, code, typed, etag, comment);
                    next.addFlashAttribute("done", sentences.of("studio.papers.saved"));
                    return "/studio/" + set.kind() + "/papers/" + code;
                },
                errors -> page(drafts.content(set.kind()), code, typed, errors));
    }

    private ModelAndView page(FileSet set, String code, List<Block> body, List<InputError> errors) {
        var paper = PaperDesk.paper(set, code);
        var wrong = sentences.byPath(errors);
        return new ModelAndView("studio/paper")
                .addObject("kind", set.kind())
                .addObject("code", code)
                .addObject("title", title(paper))
                .addObject("body", body)
                .addObject("sorts", Block.Sort.values())
                .addObject("own", !paper.body().isEmpty())
                .addObject("facts", offered.of(set, paper))
                .addObject("needs", paper.needs())
                .addObject("errors", errors)
                .addObject("wrong", wrong)
                .addObject("pages", pages(set, code, paper, body))
                .addObject("mayChange", administrators.mayChange())
                .addObject("etag", Etags.of(set, FileSet.PAPERS));
    }

    /** What a case puts into it stands there by its name. */
    private static String title(Paper paper) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(paper.title())
                .replaceAll(found -> "〔" + FactNames.zh(found.group(1)) + "〕");
    }

    /** As it is printed; nothing while the words cannot be printed. A form of no blocks is shown as it is. */
    private List<String> pages(FileSet set, String code, Paper paper, List<Block> body) {
        var wanted = body.isEmpty() ? paper : desk.with(set, paper, body);
        if (!BodyFaults.of(wanted).isEmpty()) return List.of();
        return specimens.madeUp(set.kind(), code, wanted).stream()
                .map(page -> "data:image/png;base64," + Base64.getEncoder().encodeToString(page))
                .toList();
    }
}
