package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;
import org.banjie.forms.schema.Plain;
import org.banjie.refusal.InputError;

/**
 * Answers of nobody, just enough for a form to be taken: what the check asks for is put in, and where it does not like that,
 * something else, until it is content or nothing more comes to mind.
 */
public final class MadeUpAnswers {

    private static final int ROUNDS = 20;
    private static final int MOST_ROWS = 5;
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    private final FormSchema schema;
    private final JsonNode offered;
    private final MadeUpValues values;
    private final Map<String, Integer> tries = new HashMap<>();

    /** @param offered the lists that the form's fields choose from */
    public MadeUpAnswers(FormSchema schema, JsonNode offered, MadeUpValues values) {
        this.schema = schema;
        this.offered = offered;
        this.values = values;
    }

    /** @param wrong what is still wrong with them; empty where they can be taken */
    public record Made(ObjectNode answers, List<InputError> wrong) {}

    /**
     * @param start what is known already
     * @param check tells every error; paths as in {@link FormValidator}
     */
    public Made make(JsonNode start, Function<ObjectNode, List<InputError>> check) {
        var answers = Plain.map(start);
        answers.keySet().retainAll(schema.places());
        var wrong = check.apply(json(answers));
        for (var round = 0; round < ROUNDS && !wrong.isEmpty(); round++) {
            var mended = false;
            for (var error : wrong) mended |= mend(answers, error.path());
            if (!mended) break;
            wrong = check.apply(json(answers));
        }
        return new Made(json(answers), wrong);
    }

    /** Says something in the first field for words; the answers as they are where the form has none. */
    public ObjectNode withAWord(ObjectNode answers) {
        var said = Plain.map(answers);
        first(schema.form()).ifPresent(field -> Path.ROOT.then(field.names()).put(said, values.word(field)));
        return json(said);
    }

    private static ObjectNode json(Map<String, Object> answers) {
        return (ObjectNode) Plain.json(answers);
    }

    private static Optional<Component> first(Component parent) {
        return parent.children().stream()
                .flatMap(child -> child.type().isContainer()
                                && !child.isList()
                                && child.names().isEmpty()
                        ? first(child).stream()
                        : Optional.of(child).filter(MadeUpValues::isForWords).stream())
                .findFirst();
    }

    private boolean mend(Map<String, Object> answers, String place) {
        var path = path(place);
        var field = find(schema.form(), List.of(), names(path));
        if (field.isEmpty()) return false;
        var tried = tries.merge(place, 1, Integer::sum) - 1;
        if (field.get().isList()) return tried < MOST_ROWS && addRow(answers, path);
        var ideas = values.of(field.get(), offered);
        if (tried >= ideas.size()) return false;
        path.put(answers, ideas.get(tried));
        return true;
    }

    private static boolean addRow(Map<String, Object> answers, Path list) {
        var rows = list.in(answers) instanceof List<?> there ? there.size() : 0;
        list.row(rows).put(answers, new HashMap<String, Object>());
        return true;
    }

    private static Path path(String place) {
        var steps = new ArrayList<Object>();
        var found = STEP.matcher(place);
        while (found.find()) {
            var step = found.group();
            var isRow = found.start() > 0 && place.charAt(found.start() - 1) == '[';
            steps.add(isRow ? (Object) Integer.valueOf(step) : step);
        }
        return new Path(steps);
    }

    private static List<String> names(Path path) {
        return path.steps().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Optional<Component> find(Component parent, List<String> above, List<String> wanted) {
        for (var child : parent.children()) {
            var names = new ArrayList<>(above);
            names.addAll(child.names());
            if (names.equals(wanted) && (child.type().isField() || child.isList())) return Optional.of(child);
            var inside = child.type().isContainer() ? find(child, names, wanted) : Optional.<Component>empty();
            if (inside.isPresent()) return inside;
        }
        return Optional.empty();
    }
}
