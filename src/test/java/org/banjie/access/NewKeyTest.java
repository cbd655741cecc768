package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import org.banjie.testing.BanjieTest;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a change of keys everything sealed here is sealed anew, and opens as before. */
@BanjieTest
class NewKeyTest {

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicantAccounts accounts;

    @Autowired
    Recusals recusals;

    @Autowired
    AccountsUnderNewKey accountsAnew;

    @Autowired
    RecusalsUnderNewKey recusalsAnew;

    @Autowired
    Vault vault;

    @Test
    void accounts_and_recusals_are_sealed_anew() {
        var identity = new ApplicantIdentity(ApplicantKind.ORGANISATION, "51310117MJ00000187", "13800000003");
        String uid = accounts.signIn(identity).uid();
        recusals.recuse("DB-9", "auditor", "亲属", "admin-1");
        byte[] before = reason();
        Vault changed = spy(vault);
        doReturn(new byte[] {1, 0, 2}).when(changed).newestHead();
        assertThat(accountsAnew.resealSome(changed)).isPositive();
        assertThat(recusalsAnew.resealSome(changed)).isPositive();
        assertThat(accounts.find(uid))
                .get()
                .extracting(ApplicantAccount::identity)
                .isEqualTo(identity);
        assertThat(reason()).isNotEqualTo(before);
        assertThat(vault.open(reason(), Recusals.context("DB-9", "auditor"))).isEqualTo("亲属");
        assertThat(accountsAnew.resealSome(vault)).isZero();
    }

    private byte[] reason() {
        return db.sql("select reason_sealed from recusal where case_no = 'DB-9'")
                .query(byte[].class)
                .single();
    }
}
