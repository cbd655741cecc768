package org.banjie.studio.editors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.banjie.access.StaffDirectory;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.sets.FileSet;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * What a model may name, out of what there is: roles from the directory, verbs and limits from the models that are live.
 * The kind's own come first, then what every kind may use.
 */
@Component
class Vocabularies {

    private static final List<String> PLACES = List.of(
            "village",
            "street",
            "district",
            "intake",
            "applicantOr",
            "applicantOrDistrict",
            "residenceVillage",
            "residenceStreet");
    private static final List<String> EVERYBODYS =
            List.of("${caseSteps.", "${caseLimits.", "${caseGrants.", "${offices.");

    /** Verbs of pieces that no live model may have yet. */
    private static final Map<String, String> PIECES = Map.of("${caseGrants.decide(caseNo)}", "核定金额");

    private final Kinds kinds;
    private final Models models;
    private final StaffDirectory staff;
    private final Sentences sentences;
    private final Map<String, Held> read = new ConcurrentHashMap<>();

    private record Held(String version, ModelReading reading) {}

    Vocabularies(Kinds kinds, Models models, StaffDirectory staff, Sentences sentences) {
        this.kinds = kinds;
        this.models = models;
        this.staff = staff;
        this.sentences = sentences;
    }

    /** @param draft its forms are offered besides those of the live model, and what its forms ask has values */
    EditorWords of(String kind, FileSet draft) {
        var verbs = new LinkedHashMap<String, String>();
        var timers = new TreeSet<String>();
        var forms = new TreeSet<>(forms(draft));
        kinds.find(kind).map(this::read).ifPresent(own -> {
            verbs.putAll(own.verbs());
            timers.addAll(own.timers());
            forms.addAll(own.forms());
        });
        kinds.all().stream()
                .map(this::read)
                .flatMap(model -> model.verbs().entrySet().stream())
                .filter(verb -> EVERYBODYS.stream().anyMatch(verb.getKey()::startsWith))
                .forEach(verb -> verbs.putIfAbsent(verb.getKey(), verb.getValue()));
        PIECES.forEach(verbs::putIfAbsent);
        timers.add("${limits.due(caseNo, 'decision')}");
        return new EditorWords(
                PLACES.stream()
                        .map(place -> said(place, "studio-editors.place."))
                        .toList(),
                roles(),
                verbs.entrySet().stream().map(Vocabularies::verb).toList(),
                same(forms.stream()),
                timers.stream().map(this::limit).toList(),
                FactValues.of(draft));
    }

    private static List<String> forms(FileSet set) {
        return set.files().keySet().stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> name.substring(0, name.length() - ".form".length()))
                .toList();
    }

    /** A live model is parsed once: another version of it has another id. */
    private ModelReading read(Kind kind) {
        var version = models.live(kind.model());
        return read.compute(
                        kind.model(),
                        (model, held) -> held != null && held.version().equals(version)
                                ? held
                                : new Held(version, ModelReading.of(models.xml(version))))
                .reading();
    }

    private List<NamedChoice> roles() {
        return staff.everyone().stream()
                .flatMap(person -> person.roles().stream())
                .distinct()
                .sorted()
                .map(role -> said(role, "access.role."))
                .toList();
    }

    private NamedChoice limit(String expression) {
        var code = expression.replaceAll("^\\$\\{limits\\.due\\(caseNo, '([\\w-]+)'\\)}$", "$1");
        var said = said(code, "studio-editors.limit.");
        return new NamedChoice(expression, said.zh(), said.en());
    }

    private static NamedChoice verb(Map.Entry<String, String> verb) {
        var words = verb.getValue() + "　" + verb.getKey().replaceAll("^\\$\\{|}$", "");
        return new NamedChoice(verb.getKey(), words, words);
    }

    private static List<NamedChoice> same(Stream<String> codes) {
        return codes.map(code -> new NamedChoice(code, code, code)).toList();
    }

    private NamedChoice said(String code, String prefix) {
        return new NamedChoice(
                code,
                sentences.inOr(Locale.SIMPLIFIED_CHINESE, prefix + code, code),
                sentences.inOr(Locale.ENGLISH, prefix + code, code));
    }
}
