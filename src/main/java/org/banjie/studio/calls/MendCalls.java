package org.banjie.studio.calls;

import java.util.Locale;
import org.banjie.sets.Sets;
import org.banjie.studio.Keys;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.mending.MendDesk;
import org.banjie.words.Sentences;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Does what a finding offers, for programs and editors. */
@RestController
class MendCalls {

    private final Keys keys;
    private final MendDesk desk;
    private final Sets sets;
    private final Checks checks;
    private final Sentences sentences;

    MendCalls(Keys keys, MendDesk desk, Sets sets, Checks checks, Sentences sentences) {
        this.keys = keys;
        this.desk = desk;
        this.sets = sets;
        this.checks = checks;
        this.sentences = sentences;
    }

    /**
     * One of the {@code mends} of a finding, as it says it.
     *
     * @param verb taking the reference out where none is given
     * @param reference id of what it is about
     * @param to what is meant instead, where the verb wants it
     */
    record Input(String verb, String reference, String to) {}

    @PostMapping("/api/v1/models/{key}/draft/mend")
    Saved mend(@PathVariable String key, @RequestBody Input input, Locale locale) {
        var kind = keys.kind(key);
        var draft = desk.mends(kind, new Mend(input.verb(), input.reference(), input.to()));
        var set = sets.get(draft.hash());
        return new Saved(kind, draft.rev(), draft.hash(), set.hash(), Said.all(checks.of(set), sentences, locale));
    }
}
