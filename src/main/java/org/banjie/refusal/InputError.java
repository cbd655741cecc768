package org.banjie.refusal;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing wrong with what was handed in. Like a {@link Refusal} it carries a key with its arguments and is said in the
 * reader's language at the edge, so that a rule is a pure value that knows no language.
 *
 * @param path where, as the form names it: {@code applicant.idNo}, {@code members[1].birthDate}; empty for the whole
 * @param code which rule, for programs: {@code required}, {@code pattern}, {@code cn-id}, …
 * @param key message key of what is wrong and how to mend it; a text that is no key, such as one written by a form's
 *     author, is said as it stands
 * @param arguments what is put into the text; another fault or refusal among them is said in its turn
 */
public record InputError(String path, String code, String key, List<Object> arguments)
        implements MessageSourceResolvable {

    public InputError {
        arguments = List.copyOf(arguments);
    }

    public InputError(String path, String code, String key, Object... arguments) {
        this(path, code, key, List.of(arguments));
    }

    /** A refusal said beside the field that led to it. */
    public static InputError of(String path, Refusal refusal) {
        return new InputError(path, refusal.type(), refusal.key(), refusal.getArguments());
    }

    /** The same fault at another place. */
    public InputError at(String otherPath) {
        return new InputError(otherPath, code, key, arguments);
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }

    @Override
    public String getDefaultMessage() {
        return key;
    }
}
