package org.banjie.access.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types to have a code sent. */
class ApplicantIdentityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-09");
    private static final String ID = "310117199001010013";
    private static final String PHONE = "13812345678";

    @Test
    void groups_as_people_type_them_do_no_harm() {
        var identity = parse(ApplicantKind.PERSON, "110105 19491231 002x", "138-1234-5678");
        assertThat(identity.number()).isEqualTo("11010519491231002X");
        assertThat(identity.phone()).isEqualTo(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAN310080123101", "H12345678", "06012345", "E12345678", "ｅ1234 5678"})
    void who_has_no_citizens_number_goes_by_another_paper(String number) {
        assertThat(parse(ApplicantKind.PERSON, number, PHONE).kind()).isEqualTo(ApplicantKind.PERSON);
    }

    @Test
    void the_fifteen_digits_of_an_old_card_are_the_account_of_the_eighteen() {
        assertThat(parse(ApplicantKind.PERSON, "310117900101001", PHONE).number())
                .isEqualTo(parse(ApplicantKind.PERSON, ID, PHONE).number());
    }

    @Test
    void everything_wrong_is_told_at_once_each_at_its_place() {
        assertThat(errors(ApplicantKind.PERSON, "310117199001010014", "23812345678"))
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("number", "cn-id"), tuple("phone", "mobile"));
    }

    @Test
    void who_is_born_today_may_apply_and_who_is_born_tomorrow_is_not_yet_there() {
        assertThat(parse(ApplicantKind.PERSON, ID, PHONE, LocalDate.parse("1990-01-01"))
                        .number())
                .isEqualTo(ID);
        var early = catchThrowableOfType(
                Invalid.class, () -> parse(ApplicantKind.PERSON, ID, PHONE, LocalDate.parse("1989-12-31")));
        assertThat(early.errors()).extracting(InputError::path).containsExactly("number");
    }

    @Test
    void an_organisation_gives_the_code_of_its_certificate() {
        assertThat(errors(ApplicantKind.ORGANISATION, "91350100M000100Y44", PHONE))
                .extracting(InputError::code)
                .containsExactly("uscc");
        assertThat(parse(ApplicantKind.ORGANISATION, "91350100M000100Y43", PHONE)
                        .number())
                .isEqualTo("91350100M000100Y43");
    }

    @Test
    void of_whom_only_a_phone_is_known_the_fault_is_said_at_the_phone_alone() {
        assertThat(errors(ApplicantKind.PHONE, "", "1381234567"))
                .extracting(InputError::path)
                .containsExactly("phone");
        assertThat(parse(ApplicantKind.PHONE, "", PHONE).isPhoneOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "1381234567", "138123456789", "+85213812345678"})
    void a_mobile_number_has_eleven_digits_and_begins_with_13_to_19(String phone) {
        assertThat(errors(ApplicantKind.PERSON, ID, phone))
                .extracting(InputError::code)
                .containsExactly("mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 138-1234-5678", "008613812345678", "１３８１２３４５６７８", "138\u30001234\u00a05678"})
    void a_phone_is_taken_as_people_write_it(String phone) {
        assertThat(parse(ApplicantKind.PERSON, "３１０１１７ 19900101\u3000" + ID.substring(14), phone))
                .isEqualTo(parse(ApplicantKind.PERSON, ID, "13812345678"));
    }

    @Test
    void a_page_shows_nothing_of_the_day_of_birth() {
        assertThat(parse(ApplicantKind.PERSON, ID, PHONE).masked()).doesNotContain("1990");
        assertThat(parse(ApplicantKind.PERSON, ID, PHONE))
                .asString()
                .doesNotContain("1990")
                .doesNotContain(PHONE);
    }

    private static List<InputError> errors(ApplicantKind kind, String number, String phone) {
        return catchThrowableOfType(Invalid.class, () -> parse(kind, number, phone))
                .errors();
    }

    private static ApplicantIdentity parse(ApplicantKind kind, String number, String phone) {
        return parse(kind, number, phone, TODAY);
    }

    private static ApplicantIdentity parse(ApplicantKind kind, String number, String phone, LocalDate today) {
        return ApplicantIdentity.parse(kind, number, phone, today);
    }
}
