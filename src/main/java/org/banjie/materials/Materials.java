package org.banjie.materials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.materials.content.CheckedFile;
import org.banjie.materials.content.FileCheck;
import org.banjie.materials.content.MaterialSettings;
import org.banjie.materials.content.SealedContent;
import org.banjie.materials.inspection.FileFault;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * The papers of drafts and cases. A file is taken, in constant memory, when it is of a type that is known by its content
 * and nothing is wrong with it; a newer one takes an older one's place, which stays readable.
 */
@Service
public class Materials {

    private final MaterialRows rows;
    private final SealedContent content;
    private final FileCheck check;
    private final MaterialSettings settings;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Materials(
            MaterialRows rows,
            SealedContent content,
            FileCheck check,
            MaterialSettings settings,
            Journal journal,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.content = content;
        this.check = check;
        this.settings = settings;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Takes a file in place of the ones there are of the same code. Never called within a transaction: the virus scanner
     * may be waited for.
     *
     * @param subject the draft or the case number
     * @param code which paper it is, as the kind's list of materials calls it
     * @param filename as the sender calls it; it is cleaned
     * @param file the content, the same each time it is opened
     * @param by uid of who hands it in
     * @throws Refusal TOO_LARGE, for this file or with the ones there are; INVALID for every other {@link FileFault}; CONFLICT when the virus scanner is down
     */
    @Transactional(propagation = Propagation.NEVER)
    public Material put(String subject, String code, String filename, InputStreamSource file, String by) {
        var paper = new PaperHandedOver(subject, code, filename, by);
        return take(paper, file, id -> rows.replaceOthers(id, paper));
    }

    /** Takes a file beside the ones there are of the same code: a second page. Otherwise as {@link #put}. */
    @Transactional(propagation = Propagation.NEVER)
    public Material add(String subject, String code, String filename, InputStreamSource file, String by) {
        return take(new PaperHandedOver(subject, code, filename, by), file, id -> {});
    }

    /** The files that count, in the order they came. */
    public List<Material> of(String subject) {
        return rows.current(subject);
    }

    /** Every file, replaced ones too, in the order they came. */
    public List<Material> history(String subject) {
        return rows.all(subject);
    }

    /** Bytes of all files of these drafts and cases. */
    public long size(Collection<String> subjects) {
        return rows.size(subjects);
    }

    /** @throws Refusal NOT_FOUND */
    public Material get(UUID id) {
        return rows.find(id)
                .orElseThrow(
                        () -> new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material"));
    }

    /**
     * The content of a file, read as it is sent. Who may see it is for the caller to know.
     *
     * @throws org.banjie.vault.SealBroken while reading, when it is not what was handed in any more
     */
    public InputStream open(UUID id) {
        return content.open(id, get(id).chunks());
    }

    /** What is there of the required papers and what is missing. */
    public Checklist checklist(String subject, List<Required> required) {
        return Checklist.of(required, of(subject));
    }

    /**
     * A draft becomes a case, also when it had no files: those it had go along, and none can be taken back any more.
     *
     * @param draft the draft, or the case number itself for a case that never was one
     */
    @Transactional
    public void handIn(String draft, String caseNo, String by) {
        rows.handIn(draft, caseNo).forEach(id -> record(get(id), by, "material-added"));
    }

    /**
     * Takes a file of a draft back, without a trace.
     *
     * @throws Refusal CONFLICT once it has been handed in
     */
    @Transactional
    public void remove(UUID id) {
        if (get(id).handedInAt() != null) throw new Refusal(RefusalKind.CONFLICT, "handed-in", "materials.handed-in");
        rows.remove(id);
    }

    /**
     * A file of a case counts no more, as if a newer one had taken its place: it stays on record, with who took it back.
     * Whether this person may is for the caller to know.
     *
     * @throws Refusal CONFLICT when it counted no more before
     */
    @Transactional
    public void takeBack(UUID id, String by) {
        var file = get(id);
        if (!rows.takeBack(id, by)) throw new Refusal(RefusalKind.CONFLICT, "not-current", "materials.not-current");
        record(file, by, "material-taken-back");
    }

    /** What is done with a paper once it is on file, in the same transaction. */
    private interface Then {
        void with(UUID id);
    }

    private Material take(PaperHandedOver paper, InputStreamSource file, Then then) {
        try {
            var checked = check.look(file, room(paper));
            return transactions.execute(status -> keep(paper, file, checked, then));
        } catch (SealedContent.TooLarge e) {
            throw tooLarge(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Material keep(PaperHandedOver paper, InputStreamSource file, CheckedFile checked, Then then) {
        var id = UUID.randomUUID();
        var kept = keep(id, file, room(paper));
        if (!kept.sha256().equals(checked.sha256())) throw new IllegalStateException("kept is not what was checked");
        rows.add(id, paper, checked, kept);
        then.with(id);
        return recorded(get(id));
    }

    private SealedContent.Kept keep(UUID id, InputStreamSource file, long most) {
        try (var in = file.getInputStream()) {
            return content.keep(id, in, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large one more file may be. */
    private long room(PaperHandedOver paper) {
        return Math.min(settings.maxSize().toBytes(), left(paper));
    }

    private long left(PaperHandedOver paper) {
        return settings.maxTotal().toBytes() - rows.size(paper.subject());
    }

    private Refusal tooLarge(PaperHandedOver paper) {
        return left(paper) < settings.maxSize().toBytes()
                ? tooLarge("too-much", settings.maxTotal())
                : tooLarge("too-large", settings.maxSize());
    }

    private static Refusal tooLarge(String type, DataSize limit) {
        return new Refusal(RefusalKind.TOO_LARGE, type, "materials." + type, limit.toMegabytes());
    }

    /** What belongs to a draft is nobody's business yet and can vanish; what belongs to a case is on record. */
    private Material recorded(Material file) {
        if (file.handedInAt() != null) record(file, file.addedBy(), "material-added");
        return file;
    }

    /** Without the file's name, in which people write names and numbers. */
    private void record(Material file, String by, String verb) {
        journal.record(new Act(
                file.subject(),
                by,
                "",
                verb,
                Map.of("code", file.code(), "id", file.id().toString(), "sha256", file.sha256())));
    }
}
