package org.banjie.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.materials.content.CheckedFile;
import org.banjie.materials.content.FileName;
import org.banjie.materials.content.Scan;
import org.banjie.materials.content.SealedContent;
import org.banjie.materials.inspection.FileFault;
import org.banjie.materials.inspection.FileType;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is on file of the papers, without their content. */
@Repository
class MaterialRows {

    private static final String COLUMNS =
            """
            select id, subject, code, name, name_sealed, type, size, chunks, sha256, scan, warning, added_by, added_at, handed_in_at,
                   replaced_by, replaced_at
            from material
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    MaterialRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** A paper that has just been kept; it is handed in with the case it belongs to, if that was. */
    void add(UUID id, PaperHandedOver paper, CheckedFile file, SealedContent.Kept kept) {
        db.sql(
                        """
                insert into material (id, subject, code, name_sealed, type, size, chunks, sha256, scan, warning, added_by,
                                      added_at, handed_in_at)
                values (:id, :subject, :code, :name, :type, :size, :chunks, :sha256, :scan, :warning, :by, :now,
                        (select cast(:now as timestamptz) from material_case where case_no = :subject))
                """)
                .param("id", id)
                .param("subject", paper.subject())
                .param("code", paper.code())
                .param("name", vault.seal(FileName.clean(paper.filename(), file.type()), nameOf(id)))
                .param("type", file.type().name())
                .param("size", kept.size())
                .param("chunks", kept.chunks())
                .param("sha256", kept.sha256())
                .param("scan", file.scan().name())
                .param("warning", file.warning() == null ? null : file.warning().name())
                .param("by", paper.by())
                .param("now", now())
                .update();
    }

    /** The newer one takes the place of the others of its code; of two at the same moment the later one counts. */
    void replaceOthers(UUID id, PaperHandedOver paper) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('material/' || ? || '/' || ?, 0))")
                .params(paper.subject(), paper.code())
                .query()
                .listOfRows();
        db.sql(
                        """
                update material set replaced_by = :by, replaced_at = :now
                where subject = :subject and code = :code and replaced_at is null and id <> :id
                """)
                .param("by", paper.by())
                .param("now", now())
                .param("subject", paper.subject())
                .param("code", paper.code())
                .param("id", id)
                .update();
    }

    /** Counts no more, with nothing in its place. @return whether it did until now */
    boolean takeBack(UUID id, String by) {
        return db.sql("update material set replaced_by = ?, replaced_at = ? where id = ? and replaced_at is null")
                        .params(by, now(), id)
                        .update()
                == 1;
    }

    List<Material> current(String subject) {
        return db.sql(COLUMNS + "where subject = ? and replaced_at is null order by arrival")
                .param(subject)
                .query(this::read)
                .list();
    }

    List<Material> all(String subject) {
        return db.sql(COLUMNS + "where subject = ? order by arrival")
                .param(subject)
                .query(this::read)
                .list();
    }

    Optional<Material> find(UUID id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(this::read).optional();
    }

    /** Bytes of all files of a draft or case, replaced ones too. */
    long size(String subject) {
        return db.sql("select coalesce(sum(size), 0) from material where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    long size(Collection<String> subjects) {
        return db.sql("select coalesce(sum(size), 0) from material where subject = any(:subjects)")
                .param("subjects", subjects.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** From now on the case has been handed in, with what was there of the draft. @return those papers */
    List<UUID> handIn(String draft, String caseNo) {
        db.sql("insert into material_case (case_no, handed_in_at) values (?, ?) on conflict do nothing")
                .params(caseNo, now())
                .update();
        return db.sql(
                        """
                update material set subject = :caseNo, handed_in_at = :now
                where subject = :draft and handed_in_at is null
                returning id
                """)
                .param("caseNo", caseNo)
                .param("now", now())
                .param("draft", draft)
                .query(UUID.class)
                .list();
    }

    void remove(UUID id) {
        db.sql("delete from material where id = ?").param(id).update();
    }

    private Material read(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var warning = row.getString("warning");
        return new Material(
                id,
                row.getString("subject"),
                row.getString("code"),
                name(id, row),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getInt("chunks"),
                row.getString("sha256"),
                Scan.valueOf(row.getString("scan")),
                warning == null ? null : FileFault.valueOf(warning),
                row.getString("added_by"),
                moment(row, "added_at"),
                moment(row, "handed_in_at"),
                row.getString("replaced_by"),
                moment(row, "replaced_at"));
    }

    /** One taken before names were sealed may still stand in clear. */
    private String name(UUID id, ResultSet row) throws SQLException {
        var sealed = row.getBytes("name_sealed");
        return sealed == null ? row.getString("name") : vault.open(sealed, nameOf(id));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static String nameOf(UUID id) {
        return "material.name:" + id;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
