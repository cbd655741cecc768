package org.banjie.kinds.forms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banjie.flow.models.Models;
import org.banjie.forms.FormSchema;
import org.banjie.kinds.Kind;
import org.springframework.stereotype.Component;

/** The forms of model versions, read once: a version's forms never change. */
@Component
public class Forms {

    private final Models models;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    Forms(Models models) {
        this.models = models;
    }

    /** A form that was deployed with a model version. */
    public FormSchema of(String version, String form) {
        return schemas.computeIfAbsent(version + "/" + form, key -> FormSchema.parse(models.form(version, form)));
    }

    /** A form of the kind's live set; empty when it has none of that name. */
    public Optional<FormSchema> live(Kind kind, String form) {
        var version = models.live(kind.model());
        return models.hasForm(version, form) ? Optional.of(of(version, form)) : Optional.empty();
    }

    /** As {@link Models#forget}. */
    public void forget(String version) {
        schemas.keySet().removeIf(form -> form.startsWith(version + "/"));
        models.forget(version);
    }

    /** The application form a new case of this kind would be filled in on. */
    public FormSchema application(Kind kind) {
        return of(models.live(kind.model()), kind.form());
    }
}
