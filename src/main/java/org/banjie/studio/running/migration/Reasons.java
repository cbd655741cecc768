package org.banjie.studio.running.migration;

import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.Obstacle;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why a case cannot go, in the reader's language. */
@Component
public class Reasons {

    private final Elements elements;
    private final MessageSource texts;

    Reasons(Elements elements, MessageSource texts) {
        this.elements = elements;
        this.texts = texts;
    }

    /** @param version the version that is left */
    public String words(String version, Obstacle obstacle) {
        var name = obstacle.element().isEmpty() ? "" : elements.name(version, obstacle.element());
        return texts.getMessage(
                "studio-running.obstacle." + obstacle.code(),
                new Object[] {name, obstacle.detail()},
                LocaleContextHolder.getLocale());
    }
}
