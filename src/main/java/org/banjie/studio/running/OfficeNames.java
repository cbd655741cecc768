package org.banjie.studio.running;

import org.banjie.access.Grant;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Offices as people call them: the unit's name and the role. */
@Component
public class OfficeNames {

    private final Units units;
    private final Sentences sentences;

    OfficeNames(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /** @param office {@code role@unit}, {@code applicant}, or empty where no human step waits */
    public String of(String office) {
        if (office.isEmpty()) return sentences.of("studio-running.office.none");
        if (!office.contains("@")) return sentences.of("studio-running.office.applicant");
        var grant = Grant.parse(office);
        var unit = units.find(grant.unit()).map(Unit::shown).orElse(grant.unit());
        return sentences.of("studio-running.office", unit, role(grant.role()));
    }

    /** A role that a model names and the program does not know is called by its code. */
    private String role(String role) {
        return sentences.of(new DefaultMessageSourceResolvable(new String[] {"access.role." + role}, role));
    }
}
