package org.banjie.forms.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The components of form-js 2.0 and what each asks of an answer. */
public enum Type {
    TEXTFIELD("textfield", Role.FIELD, "appearance"),
    TEXTAREA("textarea", Role.FIELD),
    NUMBER("number", Role.FIELD, "appearance", "decimalDigits", "increment", "serializeToString"),
    DATETIME(
            "datetime",
            Role.FIELD,
            "subtype",
            "dateLabel",
            "timeLabel",
            "use24h",
            "disallowPassedDates",
            "timeInterval",
            "timeSerializingFormat"),
    CHECKBOX("checkbox", Role.FIELD),
    CHECKLIST("checklist", Role.CHOICES, Type.VALUES),
    TAGLIST("taglist", Role.CHOICES, Type.VALUES),
    RADIO("radio", Role.CHOICE, Type.VALUES),
    SELECT("select", Role.CHOICE, Type.VALUES, "searchable"),
    FILEPICKER("filepicker", Role.FIELD, "multiple", "accept"),
    EXPRESSION("expression", Role.FIELD, "expression", "computeOn"),

    GROUP("group", Role.GROUP, "path", "components", "showOutline", "verticalAlignment"),
    DYNAMICLIST(
            "dynamiclist",
            Role.LIST,
            "path",
            "components",
            "showOutline",
            "verticalAlignment",
            "isRepeating",
            "allowAddRemove",
            "defaultRepetitions",
            "disableCollapse",
            "nonCollapsedItems"),
    FORM(
            "default",
            Role.GROUP,
            "components",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "versionTag"),

    TEXT("text", Role.ORNAMENT, "text"),
    HTML("html", Role.ORNAMENT, "content"),
    IMAGE("image", Role.ORNAMENT, "source", "alt"),
    TABLE("table", Role.ORNAMENT, "columns", "columnsExpression", "dataSource", "rowCount"),
    SPACER("spacer", Role.ORNAMENT, "height"),
    SEPARATOR("separator", Role.ORNAMENT),
    BUTTON("button", Role.ORNAMENT, "action"),
    IFRAME("iframe", Role.ORNAMENT, "url", "height", "security", "title"),
    DOCUMENT_PREVIEW("documentPreview", Role.ORNAMENT, "title", "dataSource", "endpointKey", "maxHeight");

    /** Whether a component holds an answer, other components, or nothing. */
    enum Role {
        FIELD,
        CHOICE,
        CHOICES,
        GROUP,
        LIST,
        ORNAMENT
    }

    static final String VALUES = "values valuesKey valuesExpression";

    private static final Set<String> COMMON =
            Set.of("id", "type", "label", "description", "layout", "conditional", "properties");
    private static final Set<String> KEYED = Set.of("key", "disabled", "readonly", "defaultValue", "validate");

    private final String name;
    private final Role role;
    private final Set<String> own;

    Type(String name, Role role, String... own) {
        this.name = name;
        this.role = role;
        this.own = Set.of(String.join(" ", own).split(" "));
    }

    /** By the name form-js uses. */
    static Optional<Type> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name.equals(name)).findFirst();
    }

    /** Whether it holds an answer. */
    public boolean isField() {
        return role == Role.FIELD || hasOptions();
    }

    public boolean hasOptions() {
        return role == Role.CHOICE || isMultiple();
    }

    /** Whether its answer is a list of chosen values. */
    public boolean isMultiple() {
        return role == Role.CHOICES;
    }

    public boolean isContainer() {
        return role == Role.GROUP || role == Role.LIST;
    }

    boolean isList() {
        return role == Role.LIST;
    }

    boolean knows(String property) {
        return COMMON.contains(property) || own.contains(property) || isField() && KEYED.contains(property);
    }
}
