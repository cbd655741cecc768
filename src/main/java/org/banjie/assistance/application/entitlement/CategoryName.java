package org.banjie.assistance.application.entitlement;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a category of assistance is called, said in the reader's language wherever it is put into a text. */
public final class CategoryName {

    private CategoryName() {}

    /** @param category as in {@link Entitlement}, or NONE */
    public static MessageSourceResolvable of(String category) {
        return new DefaultMessageSourceResolvable("kinds.assistance.category." + category);
    }
}
