package org.banjie.testing.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The set of a kind that went out with an earlier program: what it began is finished under the newer one. */
public final class FormerSet {

    /** The last set before whoever objected was told and before the days of steps were settings. */
    private static final String COMMIT = "77a53622";

    private final String kind;
    private final BeanFactory program;
    private final int port;
    private final JdbcClient db;

    public FormerSet(String kind, BeanFactory program, int port) {
        this.kind = kind;
        this.program = program;
        this.port = port;
        db = program.getBean(JdbcClient.class);
    }

    public void isLive() {
        Edition.former(COMMIT, kind).deploy(program);
    }

    /** What is shipped today is live again; running cases stay where they are. */
    public void isFollowed() {
        Edition.restore(kind, program);
    }

    /** As {@link #isFollowed}, and every case of the former version is moved, by two administrators. */
    public void isFollowedAndItsCasesMove() {
        var from = live();
        isFollowed();
        var body = Map.of("from", from, "to", live(), "dryRun", false, "mapping", Map.of());
        var asked = new ApiClient(port, "admin-1").post("/models/" + kind + "/migrate", body);
        assertThat(asked.ok()).as(asked.toString()).isTrue();
        var path = "/models/" + kind + "/migrations/" + asked.json().path("id").asLong();
        assertThat(new ApiClient(port, "admin-2").post(path + "/confirm").ok()).isTrue();
        program.getBean(ByHand.class).settle();
    }

    /** Whether the case runs on the version that is live. */
    public boolean isBehind(String caseNo) {
        return db.sql(
                                """
                select max(d.version_) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.business_key_ = ? and d.key_ = ?
                """)
                        .params(caseNo, kind)
                        .query(Integer.class)
                        .single()
                < live();
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }
}
