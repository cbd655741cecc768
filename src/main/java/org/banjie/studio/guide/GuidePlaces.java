package org.banjie.studio.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Part;

/** Which field of the page a finding about the guide, or about a paper, is mended in. */
record GuidePlaces(List<Part> parts, Filled filled) {

    /** Rules that are about one field, whatever they say. */
    private static final Map<String, String> FIELDS = Map.of(
            "limit-not-in-table", "limit.days",
            "limit-length", "limit.days",
            "limit-table-unread", "limit.table",
            "grant-incomplete", "grants.every",
            "grant-account", "grants.account",
            "review-once", "grants.every");

    /** Path of the field, such as {@code limit.days} or {@code stages[2].steps}; empty where no one field is meant. */
    Optional<String> of(Remark remark) {
        var field = FIELDS.get(remark.rule());
        if (field != null) return Optional.of(field);
        if (!remark.element().equals(remark.file())) return row("papers", remark.element());
        if (remark.args().isEmpty()) return Optional.empty();
        var place = String.valueOf(remark.args().get(0));
        if (remark.rule().equals("guide-blank")) return row("materials", place).map(row -> row + ".blank");
        if (remark.rule().equals("exit-unheard")) return row("exits", place).map(row -> row + ".message");
        return field(place).or(() -> inRow(place));
    }

    private Optional<String> field(String place) {
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .map(one -> one.path())
                .filter(path -> path.equals(place) || path.equals(place + ".zh"))
                .findFirst();
    }

    /** {@code settings.signLimit} is the row of that name. */
    private Optional<String> inRow(String place) {
        var dot = place.indexOf('.');
        if (dot < 0) return Optional.empty();
        return row(place.substring(0, dot), place.substring(dot + 1));
    }

    private Optional<String> row(String group, String name) {
        var key = parts.stream()
                .filter(part -> part.group() != null && part.group().code().equals(group))
                .map(part -> part.group().key())
                .findFirst();
        if (key.isEmpty()) return Optional.empty();
        var rows = filled.group(group);
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).one(key.get()).equals(name)) return Optional.of(group + "[" + i + "]");
        }
        return Optional.empty();
    }
}
