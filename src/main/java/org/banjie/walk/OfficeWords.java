package org.banjie.walk;

import org.banjie.access.Grant;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Offices as people call them: the unit's name and the role. */
@Component
public class OfficeWords {

    private final Units units;
    private final Sentences sentences;

    OfficeWords(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /** @param office {@code role@unit}, or {@code applicant} */
    public String of(String office) {
        if (!office.contains("@")) return sentences.of("walk.office.applicant");
        var grant = Grant.parse(office);
        // a role that a model names and the program does not know is called by its code
        return sentences.of(
                "walk.office", unit(grant.unit()), sentences.ofOr("access.role." + grant.role(), grant.role()));
    }

    /** What a unit is called; its code where there is none. */
    public String unit(String code) {
        return units.find(code).map(Unit::shown).orElse(code);
    }
}
