package org.banjie.notices;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.print.Sheet;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a paper: takes its number, prints it, puts it on record and seals it away. */
@Component
class Issuing {

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final Composition composition;
    private final DocumentNumbers numbers;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;
    private final Timer printing;

    Issuing(
            JdbcClient db,
            Catalogue catalogue,
            Composition composition,
            DocumentNumbers numbers,
            Vault vault,
            Journal journal,
            Clock clock,
            MeterRegistry meters) {
        this.db = db;
        this.catalogue = catalogue;
        this.composition = composition;
        this.numbers = numbers;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
        this.printing = Timer.builder("banjie.papers.printing")
                .description("How long it takes to print a paper")
                .register(meters);
    }

    UUID issue(String caseNo, String code, int round, Map<String, Object> given) {
        var paper = catalogue.paper(required(given, "kind"), code).under(given);
        var facts = paper.facts(given);
        var today = LocalDate.now(clock);
        var organ = catalogue.organ(required(given, "organ"), today);
        var number = DocumentNumber.next(numbers, organ, paper, today);
        var sheet = printing.record(() -> composition.print(caseNo, paper, organ, number, facts, today));
        journal.record(new Act(
                caseNo,
                given.getOrDefault("by", "system").toString(),
                organ.unit(),
                "document-issued",
                Map.of("code", code, "number", String.valueOf(number.text()), "sha256", sheet.sha256())));
        return keep(caseNo, code, round, organ, number, paper.title(facts), sheet, today);
    }

    private UUID keep(
            String caseNo,
            String code,
            int round,
            Organ organ,
            DocumentNumber number,
            String title,
            Sheet sheet,
            LocalDate today) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into document (id, case_no, code, round, organ, series, year, serial, number, title, gaps,
                                      issued_on, issued_at, size, sha256, sealed)
                values (:id, :caseNo, :code, :round, :organ, :series, :year, :serial, :number, :title, :gaps,
                        :on, :at, :size, :sha256, :sealed)
                """)
                .param("id", id)
                .param("caseNo", caseNo)
                .param("code", code)
                .param("round", round)
                .param("organ", organ.unit())
                .param("series", number.series())
                .param("year", today.getYear())
                .param("serial", number.serial())
                .param("number", number.text())
                .param("title", title)
                .param("gaps", String.join("", sheet.gaps()))
                .param("on", today)
                .param("at", Timestamp.from(clock.instant()))
                .param("size", sheet.pdf().length)
                .param("sha256", sheet.sha256())
                .param("sealed", vault.sealBytes(sheet.pdf(), Documents.context(id)))
                .update();
        return id;
    }

    private static String required(Map<String, Object> given, String fact) {
        var value = given.get(fact);
        if (value == null) throw new IllegalArgumentException("a document cannot be issued without " + fact);
        return value.toString();
    }
}
