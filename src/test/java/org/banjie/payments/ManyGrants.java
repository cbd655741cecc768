package org.banjie.payments;

import java.util.stream.IntStream;
import org.banjie.grants.HouseholdSeals;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes thousands of grants of one street by a few statements: 1,000 yuan a month each, one in a hundred without an account. */
class ManyGrants {

    static final int WITHOUT_ACCOUNT = 100;

    private static final int AT_ONCE = 1000;

    private final JdbcClient db;
    private final Vault vault;

    ManyGrants(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @param from first day they are owed */
    void add(String street, int count, String from) {
        for (var first = 0; first < count; first += AT_ONCE) {
            some(street, IntStream.range(first, Math.min(first + AT_ONCE, count)), from);
        }
        db.sql("analyze").update();
    }

    private void some(String street, IntStream numbers, String from) {
        var cases = numbers.mapToObj(n -> "BENCH-%s-%05d".formatted(street, n)).toArray(String[]::new);
        db.sql(
                        """
                with wanted as (
                    select x.no, x.holder, x.account, n, nextval(pg_get_serial_sequence('household', 'id')) as household
                    from unnest(:cases, :holders, :accounts) with ordinality x (no, holder, account, n)),
                living as (
                    insert into household (id, area, street, opened_on)
                    select household, :street || '001', :street, cast(:from as date) from wanted returning id),
                heads as (
                    insert into household_member (household, person_index, name, id_sealed, relation, joined_on)
                    select household, sha256(cast(no as bytea)), '周四', holder, 'HEAD', cast(:from as date) from wanted
                    returning id),
                granted as (
                    insert into assistance_grant (household, case_no, kind, category, street, village, monthly, starts_on, status,
                                                  bank, account_holder, account_no)
                    select household, no, 'assistance', 'MLA', :street, :street || '001', true, cast(:from as date), 'LIVE', '农业银行',
                           case when n % :every > 0 then holder end, case when n % :every > 0 then account end
                    from wanted returning id, case_no),
                people as (
                    insert into grant_member (grant_id, person_index, live)
                    select id, sha256(cast(case_no as bytea)), true from granted)
                insert into grant_amount (grant_id, from_month, amount, case_no)
                select id, cast(:from as date), 1000, case_no from granted
                """)
                .param("cases", cases)
                .param("holders", sealed(cases, "周四", true))
                .param("accounts", sealed(cases, PaymentStory.ACCOUNT, false))
                .param("street", street)
                .param("from", from)
                .param("every", WITHOUT_ACCOUNT)
                .update();
    }

    private byte[][] sealed(String[] cases, String clear, boolean holder) {
        return IntStream.range(0, cases.length)
                .mapToObj(i ->
                        vault.seal(clear, holder ? HouseholdSeals.holder(cases[i]) : HouseholdSeals.account(cases[i])))
                .toArray(byte[][]::new);
    }
}
