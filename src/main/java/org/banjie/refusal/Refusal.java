package org.banjie.refusal;

import org.springframework.context.MessageSourceResolvable;

/**
 * A "no" with a reason for people, thrown by any room. The reason is a key of a message bundle with its arguments, so
 * that it is said in the reader's language: a {@code MessageSource} takes the refusal itself.
 *
 * <p>The type is the last part of the problem type of RFC 9457 ({@code not-your-office}, {@code recused},
 * {@code four-eyes}, …) and is part of the contract with partner systems.
 */
public class Refusal extends RuntimeException implements MessageSourceResolvable {

    private final RefusalKind nature;
    private final String type;
    private final String key;
    private final transient Object[] arguments;

    public Refusal(RefusalKind nature, String type, String key, Object... arguments) {
        super(type + ": " + key); // without the arguments: they may be personal, and messages end up in logs
        this.nature = nature;
        this.type = type;
        this.key = key;
        this.arguments = arguments;
    }

    public RefusalKind nature() {
        return nature;
    }

    public String type() {
        return type;
    }

    /** The key of the reason in the message bundles; it starts with the name of the room that refuses. */
    public String key() {
        return key;
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }

    @Override
    public String getDefaultMessage() {
        return key;
    }
}
