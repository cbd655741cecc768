package org.banjie.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.catalogue.Paper;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issues a paper: fixes what it says, sealed, and puts it on record. Its number is drawn as the act ends, its PDF printed after it. */
@Component
class Issuing {

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final Composition composition;
    private final DocumentNumbers numbers;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    Issuing(
            JdbcClient db,
            Catalogue catalogue,
            Composition composition,
            DocumentNumbers numbers,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.composition = composition;
        this.numbers = numbers;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return empty where somebody else has just issued it */
    Optional<UUID> issue(String caseNo, String code, int round, Map<String, Object> given) {
        var paper = catalogue.paper(required(given, "kind"), code).under(given);
        var facts = paper.facts(given);
        var today = LocalDate.now(clock);
        var organ = catalogue.organ(required(given, "organ"), today);
        var said = composition.say(caseNo, paper, organ, facts, today);
        var id = UUID.randomUUID();
        if (!isFirst(id, caseNo, code, round, series(organ, paper), said)) return Optional.empty();
        if (paper.series() != null) numbers.atTheEnd(id);
        journal.record(new Act(
                caseNo,
                given.getOrDefault("by", "system").toString(),
                organ.unit(),
                "document-issued",
                Map.of("code", code)));
        return Optional.of(id);
    }

    /** 沪松泗镇救; null for a paper without a number. */
    private static String series(Organ organ, Paper paper) {
        if (paper.series() == null) return null;
        return paper.issuer() == null ? organ.letters() + paper.series() : paper.series();
    }

    private boolean isFirst(UUID id, String caseNo, String code, int round, String series, Said said) {
        var today = said.head().issuedOn();
        return db.sql(
                                """
                        insert into document (id, case_no, code, round, organ, series, year, title, issued_on, issued_at, facts)
                        values (:id, :caseNo, :code, :round, :organ, :series, :year, :title, :on, :at, :facts)
                        on conflict (case_no, code, round) do nothing
                        """)
                        .param("id", id)
                        .param("caseNo", caseNo)
                        .param("code", code)
                        .param("round", round)
                        .param("organ", said.office().unit())
                        .param("series", series)
                        .param("year", today.getYear())
                        .param("title", said.head().title())
                        .param("on", today)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("facts", vault.seal(said.written(), Press.facts(id)))
                        .update()
                == 1;
    }

    private static String required(Map<String, Object> given, String fact) {
        var value = given.get(fact);
        if (value == null) throw new IllegalArgumentException("a document cannot be issued without " + fact);
        return value.toString();
    }
}
