package org.banjie.oversight.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the rows of figures are called: kinds, streets and the bureau, by code. */
@Component
public class FigureNames {

    private final Kinds kinds;
    private final Units units;
    private final Sentences sentences;

    FigureNames(Kinds kinds, Units units, Sentences sentences) {
        this.kinds = kinds;
        this.units = units;
        this.sentences = sentences;
    }

    public Map<String, String> in(Locale locale) {
        var names = new HashMap<String, String>();
        kinds.all().forEach(kind -> names.put(kind.code(), kind.name().in(locale)));
        for (var district : units.offices(UnitLevel.DISTRICT)) {
            names.put(district.code(), sentences.in(locale, "oversight.figures.bureau", district.in(locale)));
            units.children(district.code()).forEach(street -> names.put(street.code(), street.in(locale)));
        }
        return names;
    }
}
