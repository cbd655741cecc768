package org.banjie.flow.gate.expressions;

import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.XmlNode;

/**
 * Values that are never evaluated. None may hold an expression: the engine evaluates even a task's name. None is longer
 * than the engine's tables are wide.
 */
enum PlainShape implements Shape {
    ID("[\\p{L}_][\\p{L}\\p{N}_.-]{0,119}"),
    /** An id of this file. */
    REF("[\\p{L}_][\\p{L}\\p{N}_.-]{0,119}"),
    /** An id of this file, the way decision models say it. */
    HREF("#[\\p{L}_][\\p{L}\\p{N}_.-]{0,119}"),
    /** Name of a process, decision, form, message or error code. */
    KEY("[A-Za-z_][A-Za-z0-9_.-]{0,119}"),
    LABEL("[\\n\\r\\t[^\\p{Cntrl}]]{0,255}"),
    VERSION("[\\p{L}\\p{N}_. -]{1,60}"),
    PROSE("[\\n\\r\\t[^\\p{Cntrl}]]*"),
    NAMESPACE("[A-Za-z][A-Za-z0-9+.-]{0,20}:[\\p{L}\\p{N}/:._~#-]{1,200}"),
    BOOLEAN("true|false"),
    NUMBER("-?\\d{1,7}(\\.\\d{1,20})?"),
    DAYS("\\d{1,5}|P\\d{1,5}D"),
    RETRY("R[1-9]\\d?/P([1-9]\\d{0,2}D|T[1-9]\\d{0,3}[MH])"),
    VARIABLE("[A-Za-z_][A-Za-z0-9_]{0,63}"),
    FORMAL("([A-Za-z_][\\w-]*:)?tFormalExpression"),
    COLOR("#[0-9A-Fa-f]{3,8}|rgb\\(\\d{1,3}, ?\\d{1,3}, ?\\d{1,3}\\)|[a-z]{3,20}"),
    PROPERTY_NAME("[A-Za-z][A-Za-z0-9_.-]{0,63}"),
    PROPERTY_VALUE("[^\\p{Cntrl}]{0,2000}"),
    /** What bpmn-js writes to hang a drawn data arrow on. */
    PLACEHOLDER("__targetRef_placeholder");

    private static final int LONGEST_PROSE = 4_000;

    private final Pattern pattern;

    PlainShape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    @Override
    public void check(String name, String value, XmlNode at, Reading reading) {
        if (ModelExpression.isIn(value)) {
            reading.findings().error(at, "expression-not-here", name, value);
        } else if (value.length() > LONGEST_PROSE || !pattern.matcher(value).matches() || isTaken(value, reading)) {
            reading.findings().error(at, "value", name, value, Shape.words(this));
        }
    }

    /** A variable with the name of a bean, or of the language, could never be read. */
    private boolean isTaken(String value, Reading reading) {
        return this == VARIABLE
                && (!ModelExpression.isName(value)
                        || reading.beans().find(value).isPresent());
    }
}
