package org.banjie.api;

import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Says what a call does in the reader's language: the text is in the bundle of its room under
 * {@code <room>.call.<class>.<method>}. Whichever part of the package has a bundle that knows it is its room, so that a
 * room can be moved below another.
 */
@Component
class OpenApiSummaries implements GlobalOperationCustomizer {

    private final MessageSource texts;

    OpenApiSummaries(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        keys(handler.getBeanType(), handler.getMethod().getName()).stream()
                .map(key -> texts.getMessage(key, null, null, LocaleContextHolder.getLocale()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(operation::summary);
        return operation;
    }

    /** Where the text may be, the innermost package first. */
    static List<String> keys(Class<?> type, String method) {
        var rooms = new ArrayList<>(List.of(type.getPackageName().split("\\.")));
        Collections.reverse(rooms);
        return rooms.stream()
                .map(room -> room + ".call." + type.getSimpleName() + "." + method)
                .toList();
    }
}
