package org.banjie.studio.editors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.comments.CommentView;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.reading.FileTitles;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One file of a draft in its editor, with what the checks say of it beside it. Whoever only reads, and files that have no
 * editor, are led to the text; so is whoever has no script.
 */
@Controller
@RequestMapping("/studio/{key}/edit/{name}")
class EditorPage {

    /** Which editor a file has. */
    private static final Map<String, String> EDITORS = Map.of("bpmn", "model", "form", "form", "dmn", "rules");

    private final Keys keys;
    private final DraftDesk desk;
    private final Checks checks;
    private final FileTitles titles;
    private final Administrators administrators;
    private final CommentView comments;
    private final Sentences sentences;

    EditorPage(
            Keys keys,
            DraftDesk desk,
            Checks checks,
            FileTitles titles,
            Administrators administrators,
            CommentView comments,
            Sentences sentences) {
        this.keys = keys;
        this.desk = desk;
        this.checks = checks;
        this.titles = titles;
        this.administrators = administrators;
        this.comments = comments;
        this.sentences = sentences;
    }

    /**
     * @param element null for what is about the whole file
     * @param mends what can be done at once
     */
    record Finding(String severity, String element, String name, String message, List<Mend> mends) {}

    @GetMapping
    ModelAndView edit(@PathVariable String key, @PathVariable String name, Locale locale) {
        var kind = keys.kind(key);
        var editor = EDITORS.get(name.substring(name.lastIndexOf('.') + 1));
        if (editor == null || !administrators.mayChange()) return asText(kind, name);
        var set = desk.content(kind);
        if (set.file(name).isEmpty()) throw new Refusal(RefusalKind.NOT_FOUND, "no-file", "studio.file.none", name);
        var page = new ModelAndView("studio/editor")
                .addObject("kind", kind)
                .addObject("name", name)
                .addObject("title", titles.of(set, name, locale))
                .addObject("editor", editor)
                .addObject("mayChange", true)
                .addObject("wayBack", desk.now(kind));
        return comments.on(said(page, findings(set, name)), kind, name);
    }

    /** The findings alone, asked for again after each save. */
    @GetMapping("/findings")
    ModelAndView findings(@PathVariable String key, @PathVariable String name) {
        var set = desk.content(keys.kind(key));
        var part = new ModelAndView("studio/editor :: findings").addObject("kind", set.kind());
        return said(
                part.addObject("name", name).addObject("mayChange", administrators.mayChange()), findings(set, name));
    }

    private static ModelAndView said(ModelAndView page, List<Finding> findings) {
        return page.addObject("findings", findings)
                .addObject("errors", count(findings, Remark.Severity.ERROR))
                .addObject("warnings", count(findings, Remark.Severity.WARNING));
    }

    private static long count(List<Finding> findings, Remark.Severity severity) {
        return findings.stream()
                .filter(one -> one.severity().equals(severity.name()))
                .count();
    }

    private List<Finding> findings(FileSet set, String name) {
        var cells = TableCells.of(name, set.file(name).orElse(new byte[0]));
        return checks.of(set).stream()
                .filter(remark -> remark.file().equals(name))
                .map(remark -> new Finding(
                        remark.severity().name(),
                        remark.element().equals(name) ? null : remark.element(),
                        shown(remark, cells),
                        sentences.of(remark),
                        remark.mends()))
                .toList();
    }

    /** What the element is called, or in a table where it stands: row and column. */
    private String shown(Remark remark, Map<String, TableCells.Cell> cells) {
        var cell = cells.get(remark.element());
        if (cell != null && cell.row().isEmpty()) return sentences.of("studio-editors.column", cell.column());
        if (cell != null) return sentences.of("studio-editors.cell", cell.row(), cell.column());
        return remark.name().isEmpty() ? remark.element() : remark.name();
    }

    private static ModelAndView asText(String kind, String name) {
        return new ModelAndView("redirect:/studio/" + kind + "/files/" + name);
    }
}
