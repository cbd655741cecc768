package org.banjie.studio.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.refusal.InputError;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.checks.proof.PromisedDays;
import org.banjie.studio.comments.CommentView;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Part;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a guide together. */
@Component
class GuideView {

    private final DraftDesk desk;
    private final Checks checks;
    private final CommentView comments;
    private final Sentences sentences;

    GuideView(DraftDesk desk, Checks checks, CommentView comments, Sentences sentences) {
        this.desk = desk;
        this.checks = checks;
        this.comments = comments;
        this.sentences = sentences;
    }

    /**
     * What the checks say of the guide as it is saved.
     *
     * @param place path of the field it is about; empty where it is about no one field
     * @param mends what can be done at once
     */
    record Finding(String severity, String message, String place, List<Mend> mends) {}

    /** Where another administrator's saving says something else than the page. */
    record Difference(String label, String theirs) {}

    ModelAndView show(
            FileSet set, String file, List<Part> parts, Filled filled, List<InputError> errors, Locale locale) {
        var places = new GuidePlaces(parts, filled);
        var findings = checks.of(set).stream()
                .filter(remark -> remark.file().equals(file))
                .map(remark -> new Finding(
                        remark.severity().name(),
                        sentences.in(locale, remark),
                        places.of(remark).orElse(""),
                        remark.mends()))
                .toList();
        var page = new ModelAndView("studio/guide")
                .addObject("kind", set.kind())
                .addObject("file", file)
                .addObject("parts", parts)
                .addObject("filled", filled)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors))
                .addObject(
                        "wrongRows",
                        errors.stream()
                                .map(error -> error.path().replaceFirst("].*", "]"))
                                .collect(Collectors.joining(" ", " ", " ")))
                .addObject("findings", findings)
                .addObject("found", byPlace(findings))
                .addObject("foundRows", rowsOf(findings))
                .addObject("notes", notes(set, locale))
                .addObject("mayChange", true)
                .addObject("wayBack", desk.now(set.kind()))
                .addObject("etag", Etags.of(set, file));
        return comments.on(page, set.kind(), file);
    }

    /** What is said of each field, at the field. */
    private static Map<String, List<Finding>> byPlace(List<Finding> findings) {
        return findings.stream().filter(one -> !one.place().isEmpty()).collect(Collectors.groupingBy(Finding::place));
    }

    /** The rows that something is said of, which are unfolded. */
    private static String rowsOf(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.place().replaceFirst("].*", "]"))
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** What else the set says about a field, by its path: the days that the table of limits gives. */
    private Map<String, String> notes(FileSet set, Locale locale) {
        return PromisedDays.of(SetReading.of(set))
                .map(days -> Map.of(
                        "limit.days",
                        sentences.in(locale, "studio-guide.limit.table-says", PromisedDays.numbers(days))))
                .orElse(Map.of());
    }

    List<Difference> differences(List<Part> parts, Filled theirs, Filled yours, Locale locale) {
        var found = new ArrayList<Difference>();
        parts.forEach(part -> {
            part.fields().stream()
                    .filter(field -> !sorted(theirs, field).equals(sorted(yours, field)))
                    .forEach(field -> found.add(new Difference(
                            sentences.in(locale, "studio-guide." + field.path()),
                            String.join(" ", theirs.many(field.path())))));
            if (part.group() != null) rows(part, theirs, yours, locale, found);
        });
        return found;
    }

    private void rows(Part part, Filled theirs, Filled yours, Locale locale, List<Difference> found) {
        var group = part.group();
        var label = sentences.in(locale, "studio-guide.part." + part.code());
        var mine = yours.group(group.code()).stream()
                .map(row -> Filled.sorted(row.values()))
                .toList();
        theirs.group(group.code()).stream()
                .filter(row -> !mine.contains(Filled.sorted(row.values())))
                .forEach(row -> found.add(new Difference(
                        label,
                        group.fields().stream()
                                .flatMap(field -> row.many(field.path()).stream())
                                .collect(Collectors.joining(" ")))));
    }

    private static List<String> sorted(Filled filled, Field field) {
        return filled.many(field.path()).stream().sorted().toList();
    }
}
