package org.banjie.stories.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.numbers.Uscc;
import org.banjie.organisations.inspection.ReportMissed;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations that are founded, inspected, listed and drawn: a case of each kind that is about them. */
abstract class MaskedOrganisations extends MaskedFamilies {

    private static final String REGISTRAR = "registrar";

    @Autowired
    Vault vault;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    protected void isFounded() {
        isAbout("organisations");
        var founders = Founders.ofAssociation();
        founders.founder()
                .put("name", secrets.name("organisations.founder.name"))
                .put("idNo", secrets.idNo("organisations.founder.number"));
        founders.officer()
                .put("name", secrets.name("organisations.officer.name"))
                .put("idNo", secrets.idNo("organisations.officer.number"));
        var body = new HashMap<>(founders.application());
        body.put("applicant", applicant("organisations"));
        var caseNo = handedIn(REGISTRAR, body);
        does(REGISTRAR, caseNo, "Task_CheckCompleteness", "ACCEPT", OrganisationStory.ALL_PAPERS);
        does("competent-unit", caseNo, "Task_CompetentUnit", "AGREE");
    }

    /** What the public register says of it is no secret: its names and its codes. */
    protected void hasReportedNothing() {
        isAbout("credit");
        var uscc = Uscc.of("52310117", "MJ990001").code();
        db.sql(
                        """
                insert into organisation (uscc, type, name, sector, purpose, scope, area, address, fund, competent_unit,
                                          party_members, established_on, case_no)
                values (?, 'SERVICE', '上海市松江区某某服务社', 'CULTURE', '推动', '展览', ?, '中山街道人民路1号', 30000,
                        '上海市松江区文化和旅游局', 1, '2010-05-01', 'SZ-TEST-1')
                """)
                .params(uscc, VILLAGE)
                .update();
        isLedBy(uscc, secrets.idNo("credit.officer.number"));
        there.put("organisations/uscc", uscc);
        var phone = Map.of("uscc", uscc, "phone", secrets.phone("credit.phone"));
        done(as(REGISTRAR).put("/inspection/contacts", List.of(phone)));
        for (var year : List.of(2024, 2025)) misses(uscc, year);
        opened("listing").forEach(one -> does(REGISTRAR, one, "Task_Prepare", "PROPOSE"));
        opened("revocation").forEach(one -> does(REGISTRAR, one, "Task_Prepare", "PROPOSE"));
        isThere("audits/id", as(REGISTRAR).post("/audits", Map.of("percent", 100)));
        opened("audit");
        done(as(REGISTRAR).post("/inspection/rounds", Map.of("year", 2025)));
        there.put("year", "2025");
        opened("inspection");
    }

    private void misses(String uscc, int year) {
        var missed = new ReportMissed(uscc, year, LocalDate.of(year + 1, 6, 1));
        transaction.executeWithoutResult(status -> events.publishEvent(missed));
        timeline.settle();
    }

    private void isLedBy(String uscc, String idNo) {
        long id = db.sql(
                        """
                insert into organisation_officer (uscc, post, legal_rep, name, person_index, id_sealed, from_day)
                values (?, 'CHAIR', true, '周文', ?, '', '2010-05-01') returning id
                """)
                .params(uscc, vault.blindIndex("person", idNo))
                .query(Long.class)
                .single();
        db.sql("update organisation_officer set id_sealed = ? where id = ?")
                .params(vault.seal(idNo, "organisation_officer.id:" + id), id)
                .update();
    }
}
