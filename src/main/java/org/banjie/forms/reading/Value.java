package org.banjie.forms.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Numbers;
import org.banjie.forms.schema.Plain;

/** The value of one field, of the type that its component has. */
record Value(Object plain) {

    static final int LONGEST_TEXT = 20_000;

    /** What was sent, brought to the field's type as the viewer does it; nothing if it cannot be. */
    static Optional<Value> of(Component field, Object sent) {
        return switch (field.type()) {
            case TEXTFIELD -> text(sent).map(text -> new Value(text.replaceAll("[\r\n\t]", " ")));
            case TEXTAREA -> text(sent).map(Value::new);
            case CHECKBOX ->
                sent == null || sent instanceof Boolean ? some(Boolean.TRUE.equals(sent)) : Optional.empty();
            case CHECKLIST, TAGLIST -> several(sent);
            case EXPRESSION -> some(null);
            default -> sent == null || sent.equals("") ? some(null) : one(field, sent);
        };
    }

    /** The value of a field that nobody has touched: its default, else {@link #empty}. */
    static Value untouched(Component field) {
        var byDefault = field.json().path("defaultValue");
        var empty = new Value(empty(field));
        return byDefault.isMissingNode()
                ? empty
                : of(field, Plain.of(byDefault)).orElse(empty);
    }

    static Object empty(Component field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> "";
            case CHECKBOX -> false;
            case CHECKLIST, TAGLIST -> List.of();
            default -> null;
        };
    }

    /** The type a field has, as the message bundle names it. */
    static String expected(Component field) {
        return switch (field.type()) {
            case CHECKBOX -> "boolean";
            case CHECKLIST, TAGLIST -> "list";
            case DATETIME -> Moment.subtype(field);
            case FILEPICKER -> "files";
            case NUMBER -> "number";
            default -> "text";
        };
    }

    boolean isTooLong() {
        return plain instanceof String text && text.length() > LONGEST_TEXT;
    }

    private static Optional<Value> one(Component field, Object sent) {
        return switch (field.type()) {
            case NUMBER -> Numbers.read(sent).map(number -> number(field, number, sent));
            case DATETIME ->
                some(sent)
                        .filter(value -> sent instanceof String text
                                && Moment.of(field, text).isPresent());
            case FILEPICKER ->
                some(sent).filter(value -> sent instanceof String text && text.matches("files::[\\w-]{1,100}"));
            default -> some(sent);
        };
    }

    private static Value number(Component field, BigDecimal number, Object sent) {
        var asText = field.json().path("serializeToString").asBoolean();
        if (!asText) return new Value(number);
        return new Value(sent instanceof String ? sent : number.toPlainString());
    }

    private static Optional<String> text(Object sent) {
        if (sent instanceof Map || sent instanceof List) return Optional.empty();
        if (sent instanceof BigDecimal number) return Optional.of(number.toPlainString());
        return Optional.of(sent == null ? "" : sent.toString());
    }

    private static Optional<Value> several(Object sent) {
        if (sent == null) return some(List.of());
        return sent instanceof List<?> list ? some(list.stream().distinct().toList()) : Optional.empty();
    }

    private static Optional<Value> some(Object plain) {
        return Optional.of(new Value(plain));
    }
}
