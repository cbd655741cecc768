package org.banjie.access.applicants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.vault.Mask;

/**
 * What an applicant's account goes by. Sealed wherever it is kept.
 *
 * @param number of an identity paper or unified social credit code, in capitals; the phone itself where nothing else is known
 * @param phone mobile number of eleven digits
 */
public record ApplicantIdentity(ApplicantKind kind, String number, String phone) {

    /**
     * As typed by a person.
     *
     * @throws Invalid with every error at once, at {@code number} and {@code phone}
     */
    public static ApplicantIdentity parse(ApplicantKind kind, String number, String phone, LocalDate today) {
        var called = Typed.phone(phone);
        var identity = new ApplicantIdentity(kind, kind == ApplicantKind.PHONE ? called : normal(number), called);
        List<InputError> errors = new ArrayList<>();
        if (!identity.numberHolds(today)) errors.add(error("number", number, identity.numberFormat()));
        if (!identity.phone.matches("1[3-9]\\d{9}")) errors.add(error("phone", phone, "mobile"));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return identity;
    }

    /** The number of an account as typed, in its one way of writing. */
    public static String normal(String number) {
        return IdentityPaper.normal(number);
    }

    /** Whether nothing is known of them but a phone. */
    public boolean isPhoneOnly() {
        return kind == ApplicantKind.PHONE;
    }

    /** Whether that number on file, however it is written, is the phone they have proved. */
    public boolean isReachedBy(String onFile) {
        return !phone.isBlank() && phone.equals(onFile.replaceAll("\\D", ""));
    }

    /** What a page shows of it: 310117********0013. */
    public String masked() {
        return kind == ApplicantKind.PHONE ? Mask.phone(number) : Mask.idNo(number);
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "ApplicantIdentity[" + kind + "]";
    }

    private boolean numberHolds(LocalDate today) {
        // what is wrong with it is said at the phone
        if (kind == ApplicantKind.PHONE) return true;
        if (kind == ApplicantKind.ORGANISATION) return Uscc.fault(number).isEmpty();
        var paper = IdentityPaper.of(number);
        if (paper.isEmpty()) return false;
        return paper.get() != IdentityPaper.CITIZEN
                || !new CitizenId(number).birth().isAfter(today);
    }

    private String numberFormat() {
        return kind == ApplicantKind.PERSON ? "cn-id" : "uscc";
    }

    private static InputError error(String path, String typed, String code) {
        var empty = typed.isBlank();
        return new InputError(path, empty ? "required" : code, "access.identity." + (empty ? "empty." + path : code));
    }
}
