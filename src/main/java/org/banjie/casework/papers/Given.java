package org.banjie.casework.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a paper may say. All that a kind knows of a case costs dozens of looks, and is looked up only where a paper asks for
 * something that is not given here.
 */
final class Given extends HashMap<String, Object> {

    private static final long serialVersionUID = 1;

    private transient Supplier<Map<String, Object>> more;

    /** @param more what is known besides; what is given here comes first */
    Given(Supplier<Map<String, Object>> more) {
        this.more = more;
    }

    @Override
    public Object get(Object fact) {
        if (!containsKey(fact) && more != null) lookUp();
        return super.get(fact);
    }

    /** With everything looked up now, because things will stand otherwise when it is asked. */
    Given whole() {
        if (more != null) lookUp();
        replaceAll((fact, said) -> said instanceof Supplier<?> later ? later.get() : said);
        return this;
    }

    private void lookUp() {
        var known = more.get();
        more = null;
        known.forEach(this::putIfAbsent);
    }
}
