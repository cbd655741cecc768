package org.banjie.studio.calls;

import java.util.Locale;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.Sets;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.drafts.SetFiles;
import org.banjie.words.Sentences;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Saves for whoever calls, and answers with what the checks say. */
@Component
class Savings {

    private final DraftDesk desk;
    private final Sets sets;
    private final Checks checks;
    private final Kinds kinds;
    private final Sentences sentences;

    Savings(DraftDesk desk, Sets sets, Checks checks, Kinds kinds, Sentences sentences) {
        this.desk = desk;
        this.sets = sets;
        this.checks = checks;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    ResponseEntity<Saved> save(String kind, Edit edit, Locale locale) {
        var draft = desk.save(kind, edit);
        var set = sets.get(draft.hash());
        var etag = edit.file() == null ? set.hash() : Etags.of(set, edit.file());
        var findings = Said.all(checks.of(set), sentences, locale);
        return ResponseEntity.ok().eTag(etag).body(new Saved(kind, draft.rev(), draft.hash(), etag, findings));
    }

    /** The file with the kind's process model. */
    String modelOf(FileSet set) {
        return SetFiles.model(set, kinds.find(set.kind()).map(Kind::model).orElse(set.kind()));
    }

    static Refusal noDraft(String kind) {
        return new Refusal(RefusalKind.NOT_FOUND, "no-draft", "studio.draft.none", kind);
    }

    static Refusal noFile(String name) {
        return new Refusal(RefusalKind.NOT_FOUND, "no-file", "studio.file.none", name);
    }
}
