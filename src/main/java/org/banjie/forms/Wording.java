package org.banjie.forms;

import java.util.ArrayList;
import java.util.Optional;
import org.banjie.forms.reading.Flaw;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;
import org.banjie.refusal.InputError;
import org.banjie.words.Words;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Makes a flaw a fault that can be said in any language: which field, what is wrong, how to mend it. */
final class Wording {

    private final Component form;

    Wording(Component form) {
        this.form = form;
    }

    InputError error(Flaw flaw) {
        var component = find(form, Path.ROOT, flaw.path());
        var general = general(flaw, component);
        return component
                .filter(field -> flaw.code().equals("pattern"))
                .map(field -> own(general, field))
                .orElse(general);
    }

    /** What the form's author says when the pattern does not match; in a language they say nothing in, what we say. */
    private static InputError own(InputError general, Component field) {
        var chinese = field.rules().patternMessage();
        var english = field.property("patternErrorMessageEn");
        if (chinese.isEmpty() && english.isEmpty()) return general;
        var inChinese = chinese.isEmpty() ? general : chinese;
        return new InputError(
                general.path(), general.code(), Words.SAID, inChinese, english.isEmpty() ? inChinese : english);
    }

    private InputError general(Flaw flaw, Optional<Component> component) {
        var arguments = new ArrayList<Object>();
        arguments.add(label(flaw.path(), component));
        flaw.arguments().forEach(argument -> arguments.add(argument.toString()));
        return new InputError(flaw.path().toString(), flaw.code(), key(flaw, component), arguments);
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

    private MessageSourceResolvable label(Path path, Optional<Component> component) {
        var own = component.map(Component::label).orElseGet(() -> Words.same(path.toString()));
        for (var at = path.steps().size() - 1; at > 0; at--) {
            if (path.steps().get(at) instanceof Integer row) return inRow(path, at, row, own);
        }
        return own;
    }

    private MessageSourceResolvable inRow(Path path, int at, int row, Words own) {
        var listPath = new Path(path.steps().subList(0, at));
        var list = label(listPath, find(form, Path.ROOT, listPath));
        var key = at == path.steps().size() - 1 ? "forms.row" : "forms.in-row";
        return new DefaultMessageSourceResolvable(
                new String[] {key}, new Object[] {list, String.valueOf(row + 1), own});
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
        var names = wanted.steps().stream().filter(String.class::isInstance).toList();
        return at.steps().equals(names);
    }
}
