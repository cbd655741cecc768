package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.kinds.Kind;
import org.banjie.refusal.InputError;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The lines of the shared form about the applicant, as the part {@code field} draws them. */
@Component
public class ApplicantFields {

    /** What an account is known by: shown, not typed again. */
    private static final Set<String> OF_ACCOUNT = Set.of("idNo", "uscc");

    /** The same once it is known what its holder is called. */
    private static final Set<String> NAMED = Set.of("idNo", "uscc", "name");

    private final ApplicantForms forms;
    private final ObjectMapper json;
    private final Sentences sentences;
    private final OwnName own;

    ApplicantFields(ApplicantForms forms, ObjectMapper json, Sentences sentences, OwnName own) {
        this.forms = forms;
        this.json = json;
        this.sentences = sentences;
        this.own = own;
    }

    /**
     * @param kind of input, as the part {@code field} names it
     * @param fixed whether it comes from the account and cannot be changed here
     */
    record Field(String key, String label, String hint, String kind, String value, String error, boolean fixed) {}

    public List<Field> of(Actor actor, Kind kind, Application application, List<InputError> errors, Locale locale) {
        var held = application.forAnother() ? Set.<String>of() : fixed(actor);
        return of(actor, kind, application.applicant(), held, errors, locale);
    }

    /** Of whoever is signed in, or stands at a counter. */
    public List<Field> of(Actor actor, Kind kind, Application.Person person, List<InputError> errors, Locale locale) {
        return of(actor, kind, person, fixed(actor), errors, locale);
    }

    private List<Field> of(
            Actor actor,
            Kind kind,
            Application.Person person,
            Set<String> fixed,
            List<InputError> errors,
            Locale locale) {
        var values = json.valueToTree(person);
        var components = forms.of(kind).json().path("components");
        return StreamSupport.stream(components.spliterator(), false)
                .map(component ->
                        field(component, values.path(component.path("key").asText()), actor, fixed, errors, locale))
                // an account without a number has nothing to show there
                .filter(field -> !(kind.identityMayFollow()
                        && field.fixed()
                        && field.value().isEmpty()))
                .toList();
    }

    private Set<String> fixed(Actor actor) {
        if (actor.type() != ActorType.APPLICANT) return Set.of();
        return own.of(actor).isPresent() ? NAMED : OF_ACCOUNT;
    }

    private Field field(
            JsonNode component, JsonNode value, Actor actor, Set<String> held, List<InputError> errors, Locale locale) {
        var key = component.path("key").asText();
        var fixed = held.contains(key);
        var text = value.asText("").equals("null") ? "" : value.asText("");
        return new Field(
                key,
                words(component, "label", locale),
                words(component, "description", locale),
                input(component.path("properties").path("format").asText(), actor),
                fixed && OF_ACCOUNT.contains(key) ? Mask.idNo(text) : text,
                errors.stream()
                        .filter(error -> error.path().equals(key))
                        .map(sentences::of)
                        .findFirst()
                        .orElse(null),
                fixed);
    }

    private static String words(JsonNode component, String name, Locale locale) {
        var english = component.path("properties").path(name + "En").asText(null);
        return new Words(component.path(name).asText(null), english).in(locale);
    }

    /** The browser may offer applicants their own name; a clerk's is of no use to whoever stands before them. */
    private static String input(String format, Actor actor) {
        return switch (format) {
            case "name" -> actor.type() == ActorType.APPLICANT ? "name" : "text";
            case "cn-id", "identity", "uscc" -> "id-number";
            case "mobile" -> "tel";
            default -> "text";
        };
    }
}
