package org.banjie.funeral.arrangement.family;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A line of what the family is told; its sentence stands under {@code funeral.family.<code>}.
 *
 * @param href where it leads, {@code tel:} included; null for words alone
 */
record FamilyLine(MessageSourceResolvable text, String href) {

    static FamilyLine of(String code, Object... facts) {
        return to(null, code, facts);
    }

    static FamilyLine to(String href, String code, Object... facts) {
        return new FamilyLine(text(code, facts), href);
    }

    static MessageSourceResolvable text(String code, Object... facts) {
        return new DefaultMessageSourceResolvable(new String[] {"funeral.family." + code}, facts);
    }
}
