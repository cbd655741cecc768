package org.banjie.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.forms.reading.Flaw;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;

/** Says a flaw in the reader's language: which field, what is wrong, how to mend it. */
final class Wording {

    private final MessageSource messages;
    private final Component form;
    private final Locale locale;
    private final boolean english;

    Wording(MessageSource messages, Component form, Locale locale) {
        this.messages = messages;
        this.form = form;
        this.locale = locale;
        this.english = locale.getLanguage().equals("en");
    }

    InputError error(Flaw flaw) {
        return new InputError(flaw.path().toString(), flaw.code(), message(flaw));
    }

    private String message(Flaw flaw) {
        var component = find(form, Path.ROOT, flaw.path());
        return own(flaw, component).orElseGet(() -> general(flaw, component));
    }

    /** What the form's author says when the pattern does not match. */
    private Optional<String> own(Flaw flaw, Optional<Component> component) {
        if (!flaw.code().equals("pattern")) return Optional.empty();
        var english =
                component.map(field -> field.property("patternErrorMessageEn")).filter(text -> this.english);
        return english.or(() -> component.map(field -> field.rules().patternMessage()))
                .filter(text -> !text.isEmpty());
    }

    private String general(Flaw flaw, Optional<Component> component) {
        var arguments = new ArrayList<Object>();
        arguments.add(label(flaw.path(), component));
        flaw.arguments().forEach(argument -> arguments.add(argument.toString()));
        return messages.getMessage(key(flaw, component), arguments.toArray(), locale);
    }

    private static String key(Flaw flaw, Optional<Component> component) {
        var variant =
                flaw.code().equals("required") ? component.map(Wording::way).orElse("") : flaw.variant();
        return "forms." + flaw.code() + (variant.isEmpty() ? "" : "." + variant);
    }

    private static String way(Component field) {
        return switch (field.type()) {
            case CHECKBOX -> "tick";
            case CHECKLIST, TAGLIST, RADIO, SELECT, DATETIME -> "choose";
            case FILEPICKER -> "file";
            default -> field.format().equals("unit") ? "choose" : "";
        };
    }

    private String label(Path path, Optional<Component> component) {
        var own = component.map(found -> found.label(english)).orElseGet(path::toString);
        for (int at = path.steps().size() - 1; at > 0; at--) {
            if (path.steps().get(at) instanceof Integer row) return inRow(path, at, row, own);
        }
        return own;
    }

    private String inRow(Path path, int at, int row, String own) {
        var listPath = new Path(path.steps().subList(0, at));
        var list = label(listPath, find(form, Path.ROOT, listPath));
        var key = at == path.steps().size() - 1 ? "forms.row" : "forms.in-row";
        return messages.getMessage(key, new Object[] {list, String.valueOf(row + 1), own}, locale);
    }

    /** The component whose answer stands at that place, rows not told apart. */
    private static Optional<Component> find(Component parent, Path at, Path wanted) {
        return parent.children().stream()
                .flatMap(child -> matching(child, at.then(child.names()), wanted).stream())
                .findFirst();
    }

    private static Optional<Component> matching(Component component, Path at, Path wanted) {
        var holds = component.type().isField() || component.isList();
        if (holds && isAt(at, wanted)) return Optional.of(component);
        return component.type().isContainer() ? find(component, at, wanted) : Optional.empty();
    }

    private static boolean isAt(Path at, Path wanted) {
        List<Object> names =
                wanted.steps().stream().filter(String.class::isInstance).toList();
        return at.steps().equals(names);
    }
}
