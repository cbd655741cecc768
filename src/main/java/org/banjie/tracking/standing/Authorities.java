package org.banjie.tracking.standing;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.jurisdiction.Units;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.springframework.stereotype.Component;

/** An office as it signs, in full: 上海市松江区中山街道办事处, not the name of the place alone. */
@Component
class Authorities {

    private final Catalogue catalogue;
    private final Units units;

    Authorities(Catalogue catalogue, Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    /** In English with the English name of the place before it: the name it signs with is Chinese. */
    String name(String unit, LocalDate on, Locale locale) {
        var place = units.find(unit).map(one -> one.in(locale)).orElse(unit);
        var signs = catalogue.organIfAny(unit, on).map(Organ::name);
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                ? signs.orElse(place)
                : signs.map(name -> place + " (" + name + ")").orElse(place);
    }
}
