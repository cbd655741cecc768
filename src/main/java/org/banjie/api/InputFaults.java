package org.banjie.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Where in the input something is wrong, as far as Spring MVC and Jackson can tell. */
@Component
class InputFaults {

    private final MessageSource texts;

    InputFaults(MessageSource texts) {
        this.texts = texts;
    }

    /** Whether the call could be read, but not taken as it is. */
    boolean areContent(Exception failure) {
        return failure instanceof MethodArgumentNotValidException
                || failure instanceof HandlerMethodValidationException
                || failure instanceof MethodArgumentTypeMismatchException
                || failure instanceof MissingServletRequestParameterException
                || mapping(failure).isPresent();
    }

    List<InputError> of(Exception failure) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return invalid.getFieldErrors().stream().map(this::error).toList();
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .map(one -> error(one.getMethodParameter().getParameterName(), "range", "api.input.range"))
                    .toList();
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(error(mismatch.getName(), "type", "api.input.type"));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return List.of(error(missing.getParameterName(), "required", "api.input.required"));
        }
        return mapping(failure)
                .map(wrong -> List.of(error(path(wrong), "type", "api.input.type")))
                .orElse(List.of());
    }

    /** Well-formed JSON with a value that is not what its place takes. */
    private static Optional<JsonMappingException> mapping(Exception failure) {
        return failure instanceof HttpMessageNotReadableException unreadable
                        && unreadable.getCause() instanceof JsonMappingException wrong
                ? Optional.of(wrong)
                : Optional.empty();
    }

    private static String path(JsonMappingException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0);
    }

    private InputError error(FieldError field) {
        var message = texts.getMessage(field, LocaleContextHolder.getLocale());
        return new InputError(field.getField(), String.valueOf(field.getCode()).toLowerCase(), message);
    }

    private InputError error(String path, String code, String key) {
        return new InputError(path, code, texts.getMessage(key, new Object[] {path}, LocaleContextHolder.getLocale()));
    }
}
