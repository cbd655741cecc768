package org.banjie.studio.making;

import java.io.IOException;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.drafts.SetRules;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new part of a draft, named in Chinese; and a file brought from elsewhere. Both lead to its editor. */
@Controller
@RequestMapping("/studio/{key}")
class MakingPage {

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk desk;
    private final Sentences sentences;

    MakingPage(Administrators administrators, Keys keys, DraftDesk desk, Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.desk = desk;
        this.sentences = sentences;
    }

    @GetMapping("/new-file")
    ModelAndView blank(@PathVariable String key, @RequestParam(defaultValue = "FORM") PartSort sort) {
        administrators.demand();
        var kind = keys.kind(key);
        desk.content(kind);
        return page(kind, new NewFile(sort, "", ""), List.of());
    }

    @PostMapping("/new-file")
    ModelAndView make(@PathVariable String key, NewFile input, RedirectAttributes next) {
        administrators.demand();
        var kind = keys.kind(key);
        var asked = input.sort() == null ? new NewFile(PartSort.FORM, input.name(), input.code()) : input;
        return Answer.to(
                () -> {
                    var set = desk.content(kind);
                    var part = asked.in(set);
                    var etag = Etags.of(set, part.file());
                    desk.save(kind, Edit.file(part.file(), Maker.make(set, part), etag, part.name(), false));
                    next.addFlashAttribute("done", sentences.of("studio.made.part", part.name()));
                    return "/studio/" + kind + "/edit/" + part.file();
                },
                "name",
                errors -> page(kind, asked, errors));
    }

    /** A flow, table or form from elsewhere; one of the same name takes the place of the one there, which stays in the history. */
    @PostMapping("/upload")
    ModelAndView bring(@PathVariable String key, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        administrators.demand();
        var kind = keys.kind(key);
        var name = plain(file.getOriginalFilename());
        var bytes = bytes(file);
        return Answer.to(
                () -> {
                    if (!SetRules.isName(name)) {
                        var shown = SetRules.shown(name);
                        throw new Invalid(List.of(SetRules.error("file", "file-name", shown)));
                    }
                    desk.save(kind, Edit.file(name, bytes, null, sentences.of("studio.made.brought"), false));
                    next.addFlashAttribute("done", sentences.of("studio.made.brought"));
                    return "/studio/" + kind + "/edit/" + name;
                },
                "file",
                errors -> page(kind, new NewFile(PartSort.FORM, "", ""), errors));
    }

    /** No folder of somebody's own computer. */
    private static String plain(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** No more of it than shows that it is too large. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(SetRules.LARGEST_FILE + 1);
        }
    }

    private ModelAndView page(String kind, NewFile input, List<InputError> errors) {
        return new ModelAndView("studio/new-file")
                .addObject("kind", kind)
                .addObject("input", input)
                .addObject("sorts", PartSort.values())
                .addObject("errors", errors);
    }
}
