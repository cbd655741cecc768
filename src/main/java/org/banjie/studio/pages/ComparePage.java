package org.banjie.studio.pages;

import java.util.Locale;
import java.util.Map;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.comparison.Change;
import org.banjie.studio.comparison.Comparison;
import org.banjie.studio.comparison.VersionWords;
import org.banjie.studio.comparison.Versions;
import org.banjie.studio.review.ReviewWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions of a kind side by side, on the drawing and in words. */
@Controller
class ComparePage {

    private static final int MOST = 400;

    private final Administrators administrators;
    private final Keys keys;
    private final Versions versions;
    private final VersionWords called;
    private final Drawings drawings;
    private final ReviewWords words;
    private final DraftFindings findings;

    ComparePage(
            Administrators administrators,
            Keys keys,
            Versions versions,
            VersionWords called,
            Drawings drawings,
            ReviewWords words,
            DraftFindings findings) {
        this.administrators = administrators;
        this.keys = keys;
        this.versions = versions;
        this.called = called;
        this.drawings = drawings;
        this.words = words;
        this.findings = findings;
    }

    /** @param from what {@link Versions} calls them */
    @GetMapping("/studio/{key}/compare")
    ModelAndView compare(
            @PathVariable String key,
            @RequestParam(defaultValue = "live") String from,
            @RequestParam(defaultValue = "draft") String to,
            Locale locale) {
        administrators.reader();
        var kind = keys.kind(key);
        var was = versions.get(kind, from);
        var is = versions.get(kind, to);
        var changes = Comparison.of(was, is);
        var lines = words.of(changes, was, is, locale);
        var told = lines.stream().filter(line -> line.sort() != Change.Sort.MOVED);
        var page = new ModelAndView("studio/compare")
                .addObject("kind", kind)
                .addObject("from", called.of(from))
                .addObject("to", called.of(to))
                .addObject("count", changes.size())
                .addObject("rows", told.limit(MOST).toList())
                .addObject(
                        "moved",
                        lines.stream()
                                .filter(line -> line.sort() == Change.Sort.MOVED)
                                .limit(MOST)
                                .toList())
                .addObject("cut", changes.size() > MOST)
                .addObject("versions", Map.of("from", from, "to", to))
                .addObject("drawings", drawings.of(was, is, changes, locale));
        return to.equals("draft") ? page.addObject("found", findings.of(is, locale)) : page;
    }

    /** A model of one of the versions, to be drawn. */
    @GetMapping("/studio/{key}/compare/{name}")
    ResponseEntity<byte[]> drawing(@PathVariable String key, @PathVariable String name, @RequestParam String version) {
        administrators.reader();
        var file = versions.get(keys.kind(key), version).file(name).filter(any -> name.endsWith(".bpmn"));
        return file.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
