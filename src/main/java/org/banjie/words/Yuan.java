package org.banjie.words;

import java.math.BigDecimal;
import java.util.Locale;

/** Money as people are told it, on pages, in messages and on paper: 1,078.00. Programs and banks get plain figures. */
public final class Yuan {

    private Yuan() {}

    /** To the fen, half of one rounded up, the thousands apart. */
    public static String said(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
