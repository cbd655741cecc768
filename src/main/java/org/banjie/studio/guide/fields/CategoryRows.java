package org.banjie.studio.guide.fields;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What can be applied for under a kind: how the case number begins and what it is called, by the answer's value. */
public class CategoryRows extends Group {

    private static final String CODE = "code";
    private static final String PREFIX = "prefix";
    private static final String PREFIXES = "category.prefixes";
    private static final String NAMES = "category.names";

    private final List<Field> words;

    public CategoryRows(Field code, Field prefix, List<Field> words) {
        super("categories", List.of(code, prefix, words.get(0), words.get(1)));
        this.words = words;
    }

    @Override
    public String title(Row row) {
        return row.one("zh").isEmpty() ? row.one(CODE) : row.one("zh") + "　" + row.one(PREFIX);
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public List<Row> read(Object tree) {
        return codes(tree).stream().map(code -> row(tree, code)).toList();
    }

    private Row row(Object tree, String code) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put(CODE, List.of(code));
        values.put(PREFIX, texts(Tree.map(tree, PREFIXES).get(code)));
        var name = Tree.map(tree, NAMES).get(code);
        words.forEach(word -> values.put(word.path(), Tree.texts(name, word)));
        return new Row(code, values);
    }

    @Override
    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var prefixes = new LinkedHashMap<String, Object>();
        var names = new LinkedHashMap<String, Object>();
        codes(tree).forEach(code -> {
            if (Tree.map(tree, PREFIXES).containsKey(code)) prefixes.put(code, null);
            if (Tree.map(tree, NAMES).containsKey(code)) names.put(code, null);
        });
        rows.forEach(row -> {
            if (!row.one(PREFIX).isEmpty()) prefixes.put(row.one(CODE), row.one(PREFIX));
            var name = new LinkedHashMap<String, Object>();
            words.forEach(word -> {
                if (!row.one(word.path()).isEmpty()) name.put(word.path(), row.one(word.path()));
            });
            if (!name.isEmpty()) names.put(row.one(CODE), name);
        });
        if (!prefixes.isEmpty()) Tree.put(wanted, PREFIXES, prefixes);
        if (!names.isEmpty()) Tree.put(wanted, NAMES, names);
    }

    private static LinkedHashSet<String> codes(Object tree) {
        var codes = new LinkedHashSet<>(Tree.map(tree, PREFIXES).keySet());
        codes.addAll(Tree.map(tree, NAMES).keySet());
        return codes;
    }

    private static List<String> texts(Object value) {
        return value instanceof String text ? List.of(text) : List.of();
    }
}
