package org.banjie.studio.checks;

import java.util.Arrays;
import java.util.List;
import org.banjie.sets.FileSet;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing there is to say about a set of files, in words through {@code messageSource.getMessage(remark, locale)}.
 *
 * @param file name of the file in the set
 * @param element id of the element, or the file's name where it is about the whole of it
 * @param name what the element is called on the drawing; empty where it has no name
 * @param rule which rule speaks
 * @param code key of its message
 * @param mends what can be done about it at once, the likeliest first; empty where somebody has to decide
 */
public record Remark(
        Severity severity,
        String file,
        String element,
        String name,
        String rule,
        String code,
        List<Object> args,
        List<Mend> mends)
        implements MessageSourceResolvable {

    /** What is to be done about it. */
    public enum Severity {
        /** Does not go live as it is. */
        ERROR,
        /** Goes live; somebody should look at it. */
        WARNING,
        /** Could not be judged, or is only good to know. */
        NOTE
    }

    public static Remark of(Severity severity, String file, String element, String name, String rule, Object... args) {
        return new Remark(
                severity,
                file,
                element,
                name,
                rule,
                "studio.check." + rule,
                Arrays.stream(args).map(Remark::shown).toList(),
                List.of());
    }

    /** The same, of another weight. */
    public Remark as(Severity other) {
        return new Remark(other, file, element, name, rule, code, args, mends);
    }

    /** The same, which can be mended in one of these ways. */
    public Remark offering(Mend... offered) {
        return new Remark(severity, file, element, name, rule, code, args, List.of(offered));
    }

    /** The same in other words. */
    public Remark saying(String otherCode, List<Object> otherArgs) {
        return new Remark(severity, file, element, name, rule, otherCode, otherArgs, mends);
    }

    /** Whether the set may not go live with it. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }

    private static Object shown(Object arg) {
        return arg instanceof Number number ? number.toString() : arg;
    }

    /** Of the guide as a whole. */
    public static Remark guideError(String rule, Object... args) {
        return of(Severity.ERROR, FileSet.GUIDE, FileSet.GUIDE, "", rule, args);
    }

    /** Of the guide as a whole. */
    public static Remark guideWarning(String rule, Object... args) {
        return of(Severity.WARNING, FileSet.GUIDE, FileSet.GUIDE, "", rule, args);
    }
}
