package org.banjie.studio.mending;

import java.util.regex.Pattern;
import org.banjie.sets.FileSet;

/** A step that whoever did another does not do: the other is added to those the step excludes. */
record KeepApart(String step, String from) {

    private static final Pattern EYES =
            Pattern.compile("<[\\w:]*property\\b(?=[^>]*\\bname=\"fourEyes\")[^>]*\\bvalue=\"([^\"]*)\"[^>]*>");

    FileSet in(FileSet set) {
        return OneFile.each(set, ".bpmn", this::model);
    }

    private String model(String text) {
        var task = Tag.of(text, step).filter(tag -> tag.name().endsWith("userTask"));
        if (task.isEmpty()) return text;
        var properties = task.get().inside("properties");
        if (properties.isPresent()) return listed(properties.get(), text);
        var all = "<camunda:properties>" + property() + "</camunda:properties>";
        var extensions = task.get().inside("extensionElements");
        if (extensions.isPresent()) return extensions.get().beginning(all);
        var name = task.get().prefix() + "extensionElements";
        return task.get().beginning("<" + name + ">" + all + "</" + name + ">");
    }

    private String listed(Tag properties, String text) {
        var end = text.indexOf("</" + properties.name() + ">", properties.end());
        var eyes = EYES.matcher(text).region(properties.end(), end < 0 ? properties.end() : end);
        if (!eyes.find()) return properties.beginning(property());
        var all = (eyes.group(1).strip() + " " + from).strip();
        return text.substring(0, eyes.start(1)) + all + text.substring(eyes.end(1));
    }

    private String property() {
        return "<camunda:property name=\"fourEyes\" value=\"" + from + "\" />";
    }
}
