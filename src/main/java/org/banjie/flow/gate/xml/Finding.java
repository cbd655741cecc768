package org.banjie.flow.gate.xml;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing the gate has to say about a file, in words through {@code messageSource.getMessage(finding, locale)}.
 *
 * @param file name of the file
 * @param element id of the nearest element that has one, or the file's name; never null
 * @param rule which rule speaks, also the last part of its message key {@code flow.gate.<rule>}
 * @param args what the message names; a list's members and words of ours are resolved in the reader's language
 */
public record Finding(Severity severity, String file, String element, String rule, List<Object> args)
        implements MessageSourceResolvable {

    /** A file with an ERROR is not deployed. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Whether the file is refused for it. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"flow.gate." + rule};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }
}
