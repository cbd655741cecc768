package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.studio.guide.yaml.Item;

/** What the law sets: by name, then from when on. On the page one row is one value. */
public class SettingRows extends Group {

    private static final String NAME = "name";

    /** @param fields the name first, then what a value has */
    public SettingRows(List<Field> fields) {
        super("settings", fields);
    }

    @Override
    public String title(Row row) {
        return row.one(NAME) + "　" + row.one("value") + "　" + row.one("from");
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public List<Row> read(Object tree) {
        var rows = new ArrayList<Row>();
        Tree.map(tree, code()).forEach((name, all) -> {
            if (all instanceof List<?> list) {
                for (var i = 0; i < list.size(); i++) {
                    var values = values(list.get(i));
                    values.put(NAME, List.of(name));
                    rows.add(new Row(name + "@" + i, values));
                }
            }
        });
        return rows;
    }

    @Override
    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var before = read(tree);
        var named = new LinkedHashMap<String, List<Item>>();
        rows.forEach(row ->
                named.computeIfAbsent(row.one(NAME), name -> new ArrayList<>()).add(item(before, row)));
        var all = new LinkedHashMap<String, Object>(named);
        Tree.map(tree, code()).keySet().stream()
                .filter(name -> !named.containsKey(name))
                .forEach(name -> all.put(name, null));
        if (!all.isEmpty()) wanted.put(code(), all);
    }

    private Item item(List<Row> before, Row row) {
        var at = index(before, row);
        var same = at >= 0 && before.get(at).one(NAME).equals(row.one(NAME));
        var change = change(same ? before.get(at) : null, row);
        change.remove(NAME);
        return new Item(same ? Integer.parseInt(row.was().substring(row.was().lastIndexOf('@') + 1)) : -1, change);
    }
}
