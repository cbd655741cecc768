package org.banjie.studio.editors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banjie.flow.models.RefusedModel;
import org.banjie.flow.models.RuleTrial;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.words.Sentences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the editors ask the server for while somebody edits. */
@RestController
@RequestMapping("/api/v1/models/{key}")
class EditorCalls {

    private final Keys keys;
    private final DraftDesk desk;
    private final Vocabularies vocabularies;
    private final RuleTrial trial;
    private final Sentences sentences;

    EditorCalls(Keys keys, DraftDesk desk, Vocabularies vocabularies, RuleTrial trial, Sentences sentences) {
        this.keys = keys;
        this.desk = desk;
        this.vocabularies = vocabularies;
        this.trial = trial;
        this.sentences = sentences;
    }

    /** @param facts by the names of the table's inputs, as typed */
    record Facts(Map<String, String> facts) {}

    record Decided(List<Map<String, Object>> rows) {}

    @GetMapping("/vocabulary")
    EditorWords vocabulary(@PathVariable String key) {
        var kind = keys.kind(key);
        return vocabularies.of(kind, desk.content(kind));
    }

    /** Runs a decision table of the draft as it stands. @throws Invalid with what the gate has against the table */
    @PostMapping("/draft/try/{name}")
    Decided decide(@PathVariable String key, @PathVariable String name, @RequestBody Facts given) {
        var table = desk.content(keys.kind(key))
                .file(name)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-file", "studio.file.none", name));
        var decision = name.replaceAll("\\.dmn$", "");
        try {
            return new Decided(trial.decide(name, table, decision, facts(given, table)));
        } catch (RefusedModel refused) {
            throw new Invalid(refused.findings().stream()
                    .map(finding -> new InputError(finding.element(), finding.rule(), sentences.of(finding)))
                    .toList());
        }
    }

    private static Map<String, Object> facts(Facts given, byte[] table) {
        return TypedFacts.of(
                given.facts(),
                ModelReading.of(new String(table, StandardCharsets.UTF_8)).inputs());
    }
}
