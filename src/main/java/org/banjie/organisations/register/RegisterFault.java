package org.banjie.organisations.register;

import org.banjie.refusal.InputError;

/** What is wrong with an application or an answer; each rule has its sentence under {@code organisations.wrong.<code>}. */
public final class RegisterFault {

    private RegisterFault() {}

    public static InputError of(String path, String code, Object... facts) {
        return new InputError(path, code, "organisations.wrong." + code, facts);
    }
}
