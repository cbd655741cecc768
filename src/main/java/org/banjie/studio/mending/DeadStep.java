package org.banjie.studio.mending;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banjie.sets.FileSet;
import org.banjie.studio.guide.yaml.Item;
import org.banjie.studio.guide.yaml.YamlText;

/** A step that is not there any more, and every place that still names it. */
final class DeadStep {

    private static final Pattern FOUR_EYES =
            Pattern.compile("[ \\t]*<camunda:property\\b[^>]*\\bname=\"fourEyes\"[^>]*/>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final String id;

    DeadStep(String id) {
        this.id = id;
    }

    /** The files without a mention of it; everything else stands as it did. */
    FileSet outOf(FileSet set) {
        var mended = set;
        for (var file : set.files().keySet()) {
            var text = set.text(file).orElse("");
            var now = file.endsWith(".bpmn") ? model(text) : file.equals(FileSet.GUIDE) ? guide(text) : text;
            if (!now.equals(text)) mended = mended.with(file, now.getBytes(StandardCharsets.UTF_8));
        }
        return mended;
    }

    /** A paper that was issued each time that step ended is issued once. */
    private String model(String text) {
        var eyes = FOUR_EYES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(without(found.group())));
        return eyes.replaceAll(
                "caseSteps\\.issueAfter\\((\\s*\\w+\\s*,\\s*'[\\w-]+')\\s*,\\s*'" + Pattern.quote(id) + "'\\s*\\)",
                "caseSteps.issue($1)");
    }

    private String without(String property) {
        var value = VALUE.matcher(property);
        if (!value.find()) return property;
        var left = Arrays.stream(value.group(1).strip().split("\\s+"))
                .filter(one -> !one.equals(id))
                .collect(Collectors.joining(" "));
        if (left.equals(value.group(1).strip())) return property;
        return left.isEmpty() ? "" : property.substring(0, value.start(1)) + left + property.substring(value.end(1));
    }

    private String guide(String text) {
        var yaml = YamlText.of(text).orElse(null);
        if (yaml == null) return text;
        var tree = yaml.tree();
        var wanted = new LinkedHashMap<String, Object>();
        if (list(tree.get("fourEyes")).contains(id)) wanted.put("fourEyes", less(tree.get("fourEyes")));
        rows(tree, "stages", "steps", wanted);
        rows(tree, "separate", "from", wanted);
        return wanted.isEmpty() ? text : yaml.with(wanted);
    }

    /** The rows of a list of the guide without it; a row that is about it, or has no other left, goes. */
    private void rows(Map<String, Object> tree, String key, String field, Map<String, Object> wanted) {
        var rows = list(tree.get(key));
        if (rows.stream().noneMatch(row -> row instanceof Map<?, ?> map && names(map, field))) return;
        var left = new ArrayList<Item>();
        IntStream.range(0, rows.size()).forEach(at -> {
            var row = (Map<?, ?>) rows.get(at);
            if (!names(row, field)) left.add(new Item(at, Map.of()));
            else if (!goes(row, field)) left.add(new Item(at, Map.of(field, less(row.get(field)))));
        });
        wanted.put(key, left);
    }

    private boolean names(Map<?, ?> row, String field) {
        return list(row.get(field)).contains(id) || id.equals(row.get("step"));
    }

    private boolean goes(Map<?, ?> row, String field) {
        return id.equals(row.get("step")) || less(row.get(field)).isEmpty();
    }

    private List<Object> less(Object list) {
        return list(list).stream().filter(one -> !id.equals(one)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }
}
