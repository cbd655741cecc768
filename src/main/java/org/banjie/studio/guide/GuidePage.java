package org.banjie.studio.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.site.Answer;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.Tree;
import org.banjie.studio.guide.yaml.YamlText;
import org.banjie.studio.making.EmptyGuide;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The service guide of a draft or its list of papers, filled in like any form and without a script. It is saved as the
 * file's text is: with the ETag it was opened with, never over somebody else's change.
 */
@Controller
@RequestMapping({"/studio/{key}/edit/" + FileSet.GUIDE, "/studio/{key}/edit/" + FileSet.PAPERS})
class GuidePage {

    /** What a browser kept of a page that was never sent is shown anew and not saved. */
    private static final String AGAIN = "again";

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk desk;
    private final GuideChoices choices;
    private final GuideView view;
    private final Sentences sentences;

    GuidePage(
            Administrators administrators,
            Keys keys,
            DraftDesk desk,
            GuideChoices choices,
            GuideView view,
            Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.desk = desk;
        this.choices = choices;
        this.view = view;
        this.sentences = sentences;
    }

    /** What is read by auditors, or cannot be read as a guide at all, is shown as text. */
    @GetMapping
    ModelAndView guide(@PathVariable String key, HttpServletRequest request, Locale locale) {
        var file = file(request);
        administrators.reader();
        var set = desk.content(keys.kind(key));
        var yaml = yaml(set, file);
        if (yaml.isEmpty() || !administrators.mayChange()) {
            return new ModelAndView("redirect:/studio/" + set.kind() + "/files/" + file);
        }
        var parts = parts(set, file, yaml.get(), List.of(), locale);
        return view.show(set, file, parts, Filled.of(parts, yaml.get().tree()), List.of(), locale);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes next,
            Locale locale) {
        administrators.demand();
        var file = file(request);
        var set = desk.content(keys.kind(key));
        var yaml = yaml(set, file).orElse(null);
        if (yaml == null) return new ModelAndView("redirect:/studio/" + set.kind() + "/files/" + file);
        var parts = parts(set, file, yaml, typedPapers(sent), locale);
        if (act.equals(AGAIN) || act.matches("\\w+\\.(add|(up|down|remove)\\.\\d{1,3})")) {
            var typed = Typing.read(parts, sent, true);
            var filled = act.equals(AGAIN) ? typed : typed.after(act);
            return view.show(set, file, parts, filled, List.of(), locale)
                    .addObject("etag", etag)
                    .addObject("typed", "yes");
        }
        var filled = Typing.read(parts, sent, false);
        return Answer.to(
                () -> {
                    var errors = GuideFaults.of(parts, filled);
                    if (!errors.isEmpty()) throw new Invalid(errors);
                    desk.save(set.kind(), Edit.file(file, written(yaml, parts, filled), etag, comment, false));
                    next.addFlashAttribute("done", sentences.of("studio-guide.saved"));
                    return "/studio/" + set.kind() + "/edit/" + file;
                },
                errors -> again(set, file, etag, parts, filled, errors, locale));
    }

    /** The file as it is; a guide that is not there, or says nothing, is begun. */
    private static Optional<YamlText> yaml(FileSet set, String file) {
        var text = set.text(file).filter(words -> !words.isBlank());
        var begun = file.equals(FileSet.GUIDE) && text.isEmpty() ? Optional.of(EmptyGuide.of(set)) : text;
        return begun.flatMap(YamlText::of);
    }

    /** @throws Invalid when the file would not say what was filled in: it is written in a way that wants the text */
    private static byte[] written(YamlText yaml, List<Part> parts, Filled filled) {
        var text = yaml.with(filled.wanted(parts, yaml.tree()));
        var kept = YamlText.of(text)
                .filter(read -> Filled.of(parts, read.tree()).says(filled))
                .isPresent();
        if (!kept) throw new Invalid(List.of(new InputError("", "as-text", "studio-guide.error.as-text")));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What was typed is in the fields; above them is what somebody else has saved otherwise meanwhile. */
    private ModelAndView again(
            FileSet was,
            String file,
            String etag,
            List<Part> parts,
            Filled filled,
            List<InputError> errors,
            Locale locale) {
        var page = view.show(was, file, parts, filled, errors, locale).addObject("typed", "yes");
        var now = desk.content(was.kind());
        if (Etags.of(now, file).equals(etag)) return page.addObject("etag", etag);
        now.text(file)
                .flatMap(YamlText::of)
                .map(yaml -> Filled.of(parts, yaml.tree()))
                .ifPresent(theirs -> page.addObject("theirs", view.differences(parts, theirs, filled, locale)));
        return page.addObject("etag", Etags.of(now, file));
    }

    private List<Part> parts(FileSet set, String file, YamlText yaml, List<String> typed, Locale locale) {
        var tree = yaml.tree();
        var form = Tree.at(tree, "form") instanceof String id ? id : "";
        var papers = new LinkedHashMap<String, String>();
        tree.forEach((code, said) -> papers.put(code, Tree.at(said, "title") instanceof String title ? title : ""));
        typed.forEach(code -> papers.putIfAbsent(code, ""));
        return Layout.of(file, choices.of(set, form, papers, locale));
    }

    /** Papers that are only on the page yet have their basis already. */
    private static List<String> typedPapers(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getKey().matches("papers\\[\\d+]\\.code"))
                .flatMap(entry -> entry.getValue().stream())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static String file(HttpServletRequest request) {
        return request.getRequestURI().endsWith(FileSet.PAPERS) ? FileSet.PAPERS : FileSet.GUIDE;
    }
}
