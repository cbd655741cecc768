package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.reading.FormReading;
import org.banjie.forms.reading.Instance;
import org.banjie.forms.schema.Plain;
import org.springframework.stereotype.Component;

/** What of a submission is kept. */
@Component
public class KeptAnswers {

    private final FormExpressions feel;

    KeptAnswers(Clock clock) {
        feel = new FormExpressions(clock);
    }

    /**
     * The answers as the viewer would hand them in: of the right type, with defaults and computed values, without what
     * is hidden, disabled or unknown; identity numbers, accounts and the like in their one way of writing. Meaningful
     * for answers without errors; of others, what is wrong is left empty.
     */
    public ObjectNode clean(FormSchema schema, JsonNode answers) {
        return of(FormReading.of(schema.form(), schema.shape(), answers, Map.of(), feel));
    }

    /** What stands on the page: as it was typed, right or wrong, without what is hidden or unknown. */
    public ObjectNode shown(FormSchema schema, JsonNode answers) {
        var typed = Plain.map(answers);
        var shown = new LinkedHashMap<String, Object>();
        for (var instance : FormReading.of(schema.form(), schema.shape(), answers, Map.of(), feel)
                .instances()) {
            var path = instance.path();
            if (instance.component().isList()) path.put(shown, new ArrayList<>());
            else path.put(shown, instance.isEmpty() ? path.in(typed) : instance.value());
        }
        return (ObjectNode) Plain.json(shown);
    }

    static ObjectNode of(FormReading reading) {
        var kept = new LinkedHashMap<String, Object>();
        reading.instances().forEach(instance -> keep(instance, kept));
        return (ObjectNode) Plain.json(kept);
    }

    private static void keep(Instance instance, Map<String, Object> kept) {
        var component = instance.component();
        if (component.isDisabled()) return;
        if (component.isList()) instance.path().put(kept, new ArrayList<>());
        else instance.path().put(kept, normal(instance));
    }

    private static Object normal(Instance instance) {
        return instance.value() instanceof String text
                ? Formats.normal(instance.component().format(), text)
                : instance.value();
    }
}
