package org.banjie.studio.editors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.sets.FileSet;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One file of a draft in its editor, with what the checks say of it beside it. Without a script it is changed as text;
 * what could not be saved stays in the field.
 */
@Controller
@RequestMapping("/studio/{key}/edit/{name}")
class EditorPage {

    /** Which editor a file has; others are text. */
    private static final Map<String, String> EDITORS = Map.of("bpmn", "model", "form", "form", "dmn", "rules");

    private final Keys keys;
    private final DraftDesk desk;
    private final Checks checks;
    private final Administrators administrators;
    private final MessageSource texts;

    EditorPage(Keys keys, DraftDesk desk, Checks checks, Administrators administrators, MessageSource texts) {
        this.keys = keys;
        this.desk = desk;
        this.checks = checks;
        this.administrators = administrators;
        this.texts = texts;
    }

    /** @param element null for what is about the whole file */
    record Finding(String severity, String element, String name, String message) {}

    @GetMapping
    ModelAndView edit(@PathVariable String key, @PathVariable String name, Locale locale) {
        var set = desk.content(keys.kind(key));
        return page(set, name, text(set, name), Etags.of(set, name), null, locale);
    }

    /** The findings alone, asked for again after each save. */
    @GetMapping("/findings")
    ModelAndView findings(@PathVariable String key, @PathVariable String name, Locale locale) {
        var set = desk.content(keys.kind(key));
        return new ModelAndView("studio/editor :: findings").addObject("findings", findings(set, name, locale));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String key,
            @PathVariable String name,
            @RequestParam String text,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String comment,
            Locale locale) {
        var kind = keys.kind(key);
        var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            desk.save(kind, Edit.file(name, bytes, etag, comment, false));
            return new ModelAndView("redirect:/studio/" + kind + "/edit/" + name);
        } catch (Refusal refused) {
            var again = page(desk.content(kind), name, text, etag, texts.getMessage(refused, locale), locale);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    private ModelAndView page(FileSet set, String name, String text, String etag, String trouble, Locale locale) {
        var editor = EDITORS.get(name.substring(name.lastIndexOf('.') + 1));
        return new ModelAndView("studio/editor")
                .addObject("kind", set.kind())
                .addObject("name", name)
                .addObject("editor", administrators.mayChange() && trouble == null ? editor : null)
                .addObject("mayChange", administrators.mayChange())
                .addObject("text", text)
                .addObject("etag", etag)
                .addObject("trouble", trouble)
                .addObject("findings", findings(set, name, locale));
    }

    private List<Finding> findings(FileSet set, String name, Locale locale) {
        return checks.of(set).stream()
                .filter(remark -> remark.file().equals(name))
                .map(remark -> new Finding(
                        remark.severity().name(),
                        remark.element().equals(name) ? null : remark.element(),
                        remark.name().isEmpty() ? remark.element() : remark.name(),
                        texts.getMessage(remark, locale)))
                .toList();
    }

    private static String text(FileSet set, String name) {
        return set.text(name).orElseThrow(() -> new Refusal(Nature.NOT_FOUND, "no-file", "studio.file.none", name));
    }
}
