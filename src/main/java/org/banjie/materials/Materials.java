package org.banjie.materials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.materials.inspection.FileFault;
import org.banjie.materials.inspection.FileType;
import org.banjie.materials.inspection.Inspection;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * The papers of drafts and cases. A file is taken, in constant memory, when it is of a type that is known by its content
 * and nothing is wrong with it; a newer one takes an older one's place, which stays readable.
 */
@Repository
@Transactional
public class Materials {

    private static final String COLUMNS =
            """
            select id, subject, code, name, type, size, chunks, sha256, scan, warning, added_by, added_at, handed_in_at,
                   replaced_by, replaced_at
            from material
            """;

    private final JdbcClient db;
    private final SealedContent content;
    private final VirusCheck viruses;
    private final MaterialSettings settings;
    private final Inspection inspection;
    private final Journal journal;
    private final Clock clock;

    Materials(
            JdbcClient db,
            SealedContent content,
            VirusCheck viruses,
            MaterialSettings settings,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.content = content;
        this.viruses = viruses;
        this.settings = settings;
        this.journal = journal;
        this.inspection = new Inspection(settings.maxPixels());
        this.clock = clock;
    }

    /**
     * Takes a file in place of the ones there are of the same code.
     *
     * @param subject the draft or the case number
     * @param code which paper it is, as the kind's list of materials calls it
     * @param filename as the sender calls it; it is cleaned
     * @param in the content; read only as far as the limit, never closed
     * @param by uid of who hands it in
     * @throws Refusal TOO_LARGE, for this file or with the ones there are; INVALID for every other {@link FileFault}; CONFLICT when the virus scanner is down
     */
    public Material put(String subject, String code, String filename, InputStream in, String by) {
        var id = take(subject, code, filename, in, by);
        // of two at the same moment the later one counts
        db.sql("select pg_advisory_xact_lock(hashtextextended('material/' || ? || '/' || ?, 0))")
                .params(subject, code)
                .query()
                .listOfRows();
        db.sql(
                        """
                update material set replaced_by = :by, replaced_at = :now
                where subject = :subject and code = :code and replaced_at is null and id <> :id
                """)
                .param("by", by)
                .param("now", now())
                .param("subject", subject)
                .param("code", code)
                .param("id", id)
                .update();
        return recorded(get(id));
    }

    /** Takes a file beside the ones there are of the same code: a second page. Otherwise as {@link #put}. */
    public Material add(String subject, String code, String filename, InputStream in, String by) {
        return recorded(get(take(subject, code, filename, in, by)));
    }

    /** The files that count, in the order they came. */
    @Transactional(readOnly = true)
    public List<Material> of(String subject) {
        return db.sql(COLUMNS + "where subject = ? and replaced_at is null order by arrival")
                .param(subject)
                .query(Material.class)
                .list();
    }

    /** Every file, replaced ones too, in the order they came. */
    @Transactional(readOnly = true)
    public List<Material> history(String subject) {
        return db.sql(COLUMNS + "where subject = ? order by arrival")
                .param(subject)
                .query(Material.class)
                .list();
    }

    /** @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public Material get(UUID id) {
        return db.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Material.class)
                .optional()
                .orElseThrow(
                        () -> new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material"));
    }

    /**
     * The content of a file, read as it is sent. Who may see it is for the caller to know.
     *
     * @throws org.banjie.vault.SealBroken while reading, when it is not what was handed in any more
     */
    public InputStream open(UUID id) {
        var material = get(id);
        return content.open(id, material.chunks());
    }

    /** What is there of the required papers and what is missing. */
    @Transactional(readOnly = true)
    public Checklist checklist(String subject, List<Required> required) {
        return Checklist.of(required, of(subject));
    }

    /**
     * A draft becomes a case, also when it had no files: those it had go along, and none can be taken back any more.
     *
     * @param draft the draft, or the case number itself for a case that never was one
     */
    public void handIn(String draft, String caseNo, String by) {
        db.sql("insert into material_case (case_no, handed_in_at) values (?, ?) on conflict do nothing")
                .params(caseNo, now())
                .update();
        db.sql(
                        """
                update material set subject = :caseNo, handed_in_at = :now
                where subject = :draft and handed_in_at is null
                returning id
                """)
                .param("caseNo", caseNo)
                .param("now", now())
                .param("draft", draft)
                .query(UUID.class)
                .list()
                .forEach(id -> record(get(id), by));
    }

    /**
     * Takes a file of a draft back, without a trace.
     *
     * @throws Refusal CONFLICT once it has been handed in
     */
    public void remove(UUID id) {
        var material = get(id);
        if (material.handedInAt() != null) throw new Refusal(RefusalKind.CONFLICT, "handed-in", "materials.handed-in");
        db.sql("delete from material where id = ?").param(id).update();
    }

    /** What belongs to a draft is nobody's business yet and can vanish; what belongs to a case is on record. */
    private Material recorded(Material file) {
        if (file.handedInAt() != null) record(file, file.addedBy());
        return file;
    }

    /** Without the file's name, in which people write names and numbers. */
    private void record(Material file, String by) {
        journal.record(new Act(
                file.subject(),
                by,
                "",
                "material-added",
                Map.of("code", file.code(), "id", file.id().toString(), "sha256", file.sha256())));
    }

    private UUID take(String subject, String code, String filename, InputStream in, String by) {
        var id = UUID.randomUUID();
        var room = settings.maxTotal().toBytes() - stored(subject);
        try {
            var head = in.readNBytes(SealedContent.PIECE);
            var type = typeOf(head);
            var kept =
                    content.keep(id, head, in, Math.min(room, settings.maxSize().toBytes()));
            var warning = inspect(id, kept.chunks(), type);
            var scan = viruses.of(content.open(id, kept.chunks()));
            register(id, subject, code, FileName.clean(filename, type), type, kept, scan, warning, by);
            return id;
        } catch (SealedContent.TooLarge e) {
            throw room < settings.maxSize().toBytes()
                    ? tooLarge("too-much", settings.maxTotal())
                    : tooLarge("too-large", settings.maxSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType typeOf(byte[] head) {
        if (head.length == 0) throw refusal(FileFault.EMPTY);
        return FileType.of(head).orElseThrow(() -> refusal(FileFault.WRONG_TYPE));
    }

    private FileFault inspect(UUID id, int chunks, FileType type) throws IOException {
        var fault = inspection.of(type, content.open(id, chunks)).orElse(null);
        if (fault != null && !fault.isWarning()) throw refusal(fault);
        return fault;
    }

    private long stored(String subject) {
        return db.sql("select coalesce(sum(size), 0) from material where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private static Refusal tooLarge(String type, DataSize limit) {
        return new Refusal(RefusalKind.TOO_LARGE, type, "materials." + type, limit.toMegabytes());
    }

    static Refusal refusal(FileFault fault) {
        return new Refusal(RefusalKind.INVALID, fault.key(), "materials." + fault.key());
    }

    private void register(
            UUID id,
            String subject,
            String code,
            String name,
            FileType type,
            SealedContent.Kept kept,
            Scan scan,
            FileFault warning,
            String by) {
        db.sql(
                        """
                insert into material (id, subject, code, name, type, size, chunks, sha256, scan, warning, added_by,
                                      added_at, handed_in_at)
                values (:id, :subject, :code, :name, :type, :size, :chunks, :sha256, :scan, :warning, :by, :now,
                        (select cast(:now as timestamptz) from material_case where case_no = :subject))
                """)
                .param("id", id)
                .param("subject", subject)
                .param("code", code)
                .param("name", name)
                .param("type", type.name())
                .param("size", kept.size())
                .param("chunks", kept.chunks())
                .param("sha256", kept.sha256())
                .param("scan", scan.name())
                .param("warning", warning == null ? null : warning.name())
                .param("by", by)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
