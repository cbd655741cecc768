package org.banjie.organisations.credit;

import org.banjie.refusal.InputError;

/** What is wrong with a ground, a draw or an answer; each rule has its sentence under {@code credit.wrong.<code>}. */
public final class CreditFault {

    private CreditFault() {}

    public static InputError of(String path, String code, Object... facts) {
        return new InputError(path, code, "credit.wrong." + code, facts);
    }
}
