package org.banjie.studio.guide.fields;

import java.util.List;

/** What excludes what: several entries may name the same other kind. */
public class ExcludeRows extends Group {

    public ExcludeRows(List<Field> fields) {
        super("excludes", fields);
    }

    @Override
    public boolean unique() {
        return false;
    }
}
