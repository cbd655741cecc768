package org.banjie.api;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Says what a call does in the reader's language: the text is in the bundle of its room under
 * {@code <room>.call.<name of the method>}.
 */
@Component
class OpenApiSummaries implements GlobalOperationCustomizer {

    private final MessageSource texts;

    OpenApiSummaries(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String key = room(handler.getBeanType().getPackageName()) + ".call."
                + handler.getMethod().getName();
        String said = operation.getSummary() == null ? "" : operation.getSummary();
        return operation.summary(texts.getMessage(key, null, said, LocaleContextHolder.getLocale()));
    }

    /** A kind's own room has a bundle of its own: {@code org.banjie.relatives} has {@code relatives}. */
    private static String room(String packageName) {
        String[] rooms = packageName.split("\\.");
        return rooms[2];
    }
}
