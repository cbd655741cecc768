package org.banjie.funeral.arrangement.rules;

import org.banjie.refusal.InputError;

/** What is wrong with an answer; each rule has its sentence under {@code funeral.wrong.<code>}. */
public final class FuneralFault {

    private FuneralFault() {}

    public static InputError of(String path, String code, Object... facts) {
        return new InputError(path, code, "funeral.wrong." + code, facts);
    }
}
