package org.banjie.studio.running;

import java.util.Locale;
import org.banjie.access.Grant;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offices as people call them: the unit's name and the role. */
@Component
public class OfficeNames {

    private final Units units;
    private final MessageSource texts;

    OfficeNames(Units units, MessageSource texts) {
        this.units = units;
        this.texts = texts;
    }

    /** @param office {@code role@unit}, {@code applicant}, or empty where no human step waits */
    public String of(String office) {
        var locale = LocaleContextHolder.getLocale();
        if (office.isEmpty()) return texts.getMessage("studio-running.office.none", null, locale);
        if (!office.contains("@")) return texts.getMessage("studio-running.office.applicant", null, locale);
        var grant = Grant.parse(office);
        var unit = units.find(grant.unit()).map(Unit::name).orElse(grant.unit());
        return texts.getMessage("studio-running.office", new Object[] {unit, role(grant.role(), locale)}, locale);
    }

    private String role(String role, Locale locale) {
        return texts.getMessage("access.role." + role, null, role, locale);
    }
}
