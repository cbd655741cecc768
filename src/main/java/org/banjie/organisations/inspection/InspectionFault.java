package org.banjie.organisations.inspection;

import org.banjie.refusal.InputError;

/** What is wrong with a report or an answer; each rule has its sentence under {@code inspection.wrong.<code>}. */
public final class InspectionFault {

    private InspectionFault() {}

    public static InputError of(String path, String code, Object... facts) {
        return new InputError(path, code, "inspection.wrong." + code, facts);
    }
}
