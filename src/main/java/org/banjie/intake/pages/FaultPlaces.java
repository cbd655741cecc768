package org.banjie.intake.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.access.Actor;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.forms.Forms;
import org.banjie.refusal.InputError;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** On which page of the application each error is mended. */
@Component
class FaultPlaces {

    /** What excludes an application is mended nowhere: whoever wants a decision all the same says so where it is handed in. */
    private static final String EXCLUDED = "excluded";

    private static final String HERE = "/check#decision-wanted";

    private final Kinds kinds;
    private final Forms forms;
    private final Sentences sentences;

    FaultPlaces(Kinds kinds, Forms forms, Sentences sentences) {
        this.kinds = kinds;
        this.forms = forms;
        this.sentences = sentences;
    }

    /** An error and the address of its page, which says it again beside its field. */
    record Fault(String message, String href) {}

    List<Fault> of(Actor actor, ApplicationDraft draft, List<InputError> errors) {
        var kind = kinds.get(draft.kind());
        return errors.stream()
                .map(error -> new Fault(
                        sentences.of(error),
                        "/intake/" + draft.id() + (actor.staff() ? onOnePage(error) : page(kind, error))))
                .toList();
    }

    private static String onOnePage(InputError error) {
        if (error.code().equals(EXCLUDED)) return HERE;
        return "?checked" + (error.path().startsWith("applicant.") ? "#who-title" : "#form-title");
    }

    private String page(Kind kind, InputError error) {
        if (error.code().equals(EXCLUDED)) return HERE;
        var path = error.path();
        if (path.equals("agent.consent")) return "/consent";
        if (path.startsWith("agent")) return "/applicant?checked";
        if (path.startsWith("applicant.")) return "/applicant?checked#" + path.substring("applicant.".length());
        var field = path.equals("area") ? kind.jurisdiction().area() : path.replaceFirst("^answers\\.", "");
        var first = field.split("[.\\[]", 2)[0];
        for (var outer : forms.application(kind).json().path("components")) {
            if (holds(outer, first)) {
                return "/form?checked#/" + outer.path("properties").path("page").asText("");
            }
        }
        return "/form?checked";
    }

    private static boolean holds(JsonNode component, String name) {
        return component.path("key").asText().equals(name)
                || component.path("path").asText().equals(name)
                || StreamSupport.stream(component.path("components").spliterator(), false)
                        .anyMatch(inner -> holds(inner, name));
    }
}
