package org.banjie.funeral.arrangement.family;

import java.util.List;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** Whom to call: numbers that a telephone dials when they are touched. */
@Component
class FamilyContacts {

    private final Settings settings;

    FamilyContacts(Settings settings) {
        this.settings = settings;
    }

    FamilySection all() {
        return of(settings.value("funeral", "homePhone"), settings.value("funeral", "homeAddress"));
    }

    static FamilySection of(String phone, String address) {
        return new FamilySection(
                "contact",
                List.of(
                        FamilyLine.to("tel:" + phone, "contact.home", unbroken(phone)),
                        FamilyLine.of("contact.address", address),
                        FamilyLine.to("tel:12345", "contact.hotline")));
    }

    /** The number stays on one line of a narrow screen. */
    private static String unbroken(String phone) {
        return phone.replace('-', '\u2011');
    }
}
