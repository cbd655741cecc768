package org.banjie.assistance.monitoring.benefits;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.files.Csv;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Accounts;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** The file a bank pays a benefit from, in the columns of a roster's file; each taking is on record. */
@Component
class BenefitFile {

    private static final int PAGE = 500;
    private static final String HEAD = "批次,序号,户名,账号,开户行,金额,所属月份,用途\r\n";

    private final SignedIn signedIn;
    private final BenefitDesk desk;
    private final BenefitEntries entries;
    private final Accounts accounts;

    BenefitFile(SignedIn signedIn, BenefitDesk desk, BenefitEntries entries, Accounts accounts) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.entries = entries;
        this.accounts = accounts;
    }

    /** @throws Refusal CONFLICT {@code not-approved} before a second person has approved it */
    Benefit demand(long id) {
        signedIn.demand(MonitoringRights.ACTING);
        var batch = desk.get(id);
        if (!batch.approved()) {
            throw new Refusal(RefusalKind.CONFLICT, "not-approved", "monitoring.benefit.not-approved");
        }
        desk.fileTaken(id);
        return batch;
    }

    void write(Benefit batch, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(Csv.BOM);
        out.write(HEAD);
        long after = 0;
        for (var page = entries.page(batch.id(), after, PAGE); !page.isEmpty(); ) {
            var known =
                    accounts.of(page.stream().map(BenefitEntries.Entry::grantId).toList());
            for (var one : page) if (one.excluded() == null) out.write(row(batch, one, known));
            after = page.get(page.size() - 1).grantId();
            page = entries.page(batch.id(), after, PAGE);
        }
        out.flush();
    }

    /** Without an account the line stays, so that the sum is right and the gap is seen. */
    private static String row(Benefit batch, BenefitEntries.Entry one, Map<Long, Account> known) {
        var account = known.getOrDefault(one.grantId(), new Account("", "", ""));
        return Csv.row(
                "B" + batch.id(),
                one.caseNo(),
                account.holder(),
                account.number(),
                account.bank(),
                one.amount().toPlainString(),
                batch.month().toString().substring(0, 7),
                batch.name());
    }
}
