package org.banjie.studio.saves;

import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.banjie.studio.comparison.Versions;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings back what a draft, or one file of it, was. It is one more save: what stood there until now stays in the history. */
@Service
@Transactional
class Restoring {

    /** So many saves back a file is looked for. */
    private static final int FURTHEST = 100;

    private final Administrators administrators;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Versions versions;
    private final Sets sets;

    Restoring(Administrators administrators, Drafts drafts, DraftDesk desk, Versions versions, Sets sets) {
        this.administrators = administrators;
        this.drafts = drafts;
        this.desk = desk;
        this.versions = versions;
        this.sets = sets;
    }

    /**
     * @param version what {@link Versions} calls it
     * @param file the one file to bring back; empty for the whole draft
     * @throws Refusal NOT_FOUND without such a version or file; CONFLICT while somebody else is editing
     */
    Draft restore(String kind, String version, String file) {
        administrators.demand();
        var draft = drafts.find(kind).orElseThrow(() -> none("no-draft", "studio.draft.none", kind));
        var then = versions.get(kind, version);
        if (file.isEmpty()) return desk.save(kind, Edit.restoring(version, then));
        if (isNowhere(then, file) && isNowhere(sets.get(draft.hash()), file)) {
            throw none("no-file", "studio.file.none", file);
        }
        return desk.save(kind, Edit.restoring(version, then, file));
    }

    /**
     * Takes the last change of a file back; pressed again, the one before.
     *
     * @return number of the save it is now as; empty where there is nothing further back
     */
    Optional<Integer> stepBack(String kind, String file) {
        administrators.demand();
        var draft = drafts.find(kind);
        if (draft.isEmpty()) return Optional.empty();
        var saves = drafts.versions(draft.get().id(), Integer.MAX_VALUE, FURTHEST);
        var hashes = sets.hashesOf(file, saves.stream().map(Version::hash).toList());
        var states = saves.stream()
                .map(save -> new FileState(save.rev(), hashes.get(save.hash()), save.restored()))
                .toList();
        var before = FileState.before(states).map(FileState::rev);
        before.ifPresent(rev -> restore(kind, "r" + rev, file));
        return before;
    }

    private static boolean isNowhere(FileSet set, String file) {
        return set.file(file).isEmpty();
    }

    private static Refusal none(String type, String key, String about) {
        return new Refusal(RefusalKind.NOT_FOUND, type, key, about);
    }
}
