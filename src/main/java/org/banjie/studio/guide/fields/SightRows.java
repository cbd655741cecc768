package org.banjie.studio.guide.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sees how much: a map of roles in the file, a row for each role on the page. */
public class SightRows extends Group {

    private static final String ROLE = "role";
    private static final String LEVEL = "level";

    public SightRows(Field role, Field level) {
        super("sight", List.of(role, level));
    }

    @Override
    public String title(Row row) {
        return fields().get(0).label(row.one(ROLE)) + "　" + fields().get(1).label(row.one(LEVEL));
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public List<Row> read(Object tree) {
        return Tree.map(tree, code()).entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        Map.of(ROLE, List.of(entry.getKey()), LEVEL, List.of(String.valueOf(entry.getValue())))))
                .toList();
    }

    @Override
    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var all = new LinkedHashMap<String, Object>();
        Tree.map(tree, code()).keySet().forEach(role -> all.put(role, null));
        rows.forEach(row -> all.put(row.one(ROLE), row.one(LEVEL)));
        if (!all.isEmpty()) wanted.put(code(), all);
    }
}
