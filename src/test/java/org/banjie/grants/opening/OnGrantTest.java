package org.banjie.grants.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.StatusChanged;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.MoneyGranted;
import org.banjie.kinds.MoneyGranted.Every;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the guide of a kind grants becomes a grant of its applicant: monthly or once, of a person or an organisation. */
class OnGrantTest {

    private static final String NO = "BT-1";
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 9);

    private final Cases cases = mock(Cases.class);
    private final CaseAnswers answers = mock(CaseAnswers.class);
    private final Kinds kinds = mock(Kinds.class);
    private final Decisions decisions = mock(Decisions.class);
    private final Grants grants = mock(Grants.class);
    private final OnGrant onGrant = new OnGrant(cases, answers, kinds, decisions, grants);

    @Test
    void a_sum_paid_once_is_owed_from_the_decision_on() {
        approved(Every.ONCE, null, ApplicantType.PERSON);
        var grant = granted();
        assertThat(grant.money().isOnce()).isTrue();
        assertThat(grant.startsOn()).isEqualTo(DECIDED);
        assertThat(grant.members().get(0).relation()).isEqualTo("HEAD");
        assertThat(grant.paidTo().number()).isEqualTo("62284800");
    }

    @Test
    void an_organisation_is_granted_it_too() {
        approved(Every.ONCE, null, ApplicantType.ORGANISATION);
        assertThat(granted().members().get(0).relation()).isEqualTo(NewGrant.ORGANISATION);
    }

    @Test
    void what_comes_each_month_begins_on_the_day_decided() {
        approved(Every.MONTH, LocalDate.of(2026, 3, 1), ApplicantType.PERSON);
        var grant = granted();
        assertThat(grant.money().monthly()).isTrue();
        assertThat(grant.startsOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(grant.endsOn()).isNull();
    }

    @Test
    void a_case_that_has_its_grant_gets_no_second_one() {
        approved(Every.ONCE, null, ApplicantType.PERSON);
        when(grants.ofCase(NO)).thenReturn(Optional.of(mock(BenefitGrant.class)));
        hears();
        verify(grants, never()).open(any());
    }

    private NewGrant granted() {
        hears();
        var one = ArgumentCaptor.forClass(NewGrant.class);
        verify(grants).open(one.capture());
        return one.getValue();
    }

    private void hears() {
        var change = mock(StatusChanged.class);
        when(change.status()).thenReturn(CaseStatus.APPROVED);
        when(change.caseNo()).thenReturn(NO);
        onGrant.granted(change);
    }

    private void approved(Every every, LocalDate from, ApplicantType type) {
        var found = mock(Case.class);
        when(found.caseNo()).thenReturn(NO);
        when(found.kind()).thenReturn("x");
        when(cases.get(NO)).thenReturn(found);
        when(cases.applicant(NO)).thenReturn(new Applicant(type, "某某", "310117197001010018", ""));
        var kind = mock(Kind.class);
        when(kind.grants())
                .thenReturn(new MoneyGranted(every, null, null, "sum", null, null, "accountNo", null, null, null));
        when(kinds.get("x")).thenReturn(kind);
        when(grants.ofCase(NO)).thenReturn(Optional.empty());
        var form = JsonNodeFactory.instance.objectNode().put("accountNo", "62284800");
        when(answers.newest(NO)).thenReturn(List.of(form));
        when(decisions.of(NO))
                .thenReturn(Optional.of(
                        new Decision(CaseStatus.APPROVED, "", new BigDecimal("800"), from, "x", "310117", DECIDED)));
    }
}
