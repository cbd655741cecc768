package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.studio.guide.yaml.Bare;

/** The papers of a kind; whether one is needed is one question on the page and two keys in the file. */
public class GuidePapers extends Group {

    static final String WHEN = "when";
    public static final String ALWAYS = "ALWAYS";
    public static final String ASKED = "ASKED";
    public static final String MAY = "MAY";

    private final List<Field> written;

    public GuidePapers(String code, List<Field> before, Field when, List<Field> after) {
        super(code, all(before, when, after));
        written = all(before, null, after);
    }

    private static List<Field> all(List<Field> before, Field when, List<Field> after) {
        var all = new ArrayList<>(before);
        if (when != null) all.add(when);
        all.addAll(after);
        return List.copyOf(all);
    }

    @Override
    public Map<String, List<String>> values(Object entry) {
        var values = super.values(entry);
        var must = "true".equals(Tree.at(entry, "required"));
        var asked = "true".equals(Tree.at(entry, "onlyIfAsked"));
        values.put(WHEN, List.of(must ? ALWAYS : asked ? ASKED : MAY));
        return values;
    }

    @Override
    public Map<String, Object> change(Row before, Row now) {
        var change = new LinkedHashMap<String, Object>();
        for (var field : written) {
            var was = before == null ? List.<String>of() : before.many(field.path());
            Tree.put(change, field, was, now.many(field.path()));
        }
        if (before == null || !before.one(WHEN).equals(now.one(WHEN))) {
            change.put("required", new Bare(Boolean.toString(now.one(WHEN).equals(ALWAYS))));
            change.put("onlyIfAsked", now.one(WHEN).equals(ASKED) ? new Bare("true") : null);
        }
        return change;
    }
}
